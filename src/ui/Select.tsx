import { makeStyles, mergeClasses, Select as FluentSelect, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({ root: { '& > select': { minWidth: 0, width: '100%' } } });

/** Fluent's Select, that grows no wider than its place when a choice is long. */
export function Select(props: SelectProps) {
  const styles = useStyles();
  return <FluentSelect {...props} className={mergeClasses(styles.root, props.className)} />;
}

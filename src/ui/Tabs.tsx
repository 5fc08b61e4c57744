import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap' },
  one: {
    position: 'relative', minHeight: '44px', padding: '0 10px', fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, cursor: 'pointer',
    color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', border: '0', borderRadius: tokens.borderRadiusMedium,
    '::after': { content: '""', position: 'absolute', left: '10px', right: '10px', bottom: '0', height: '3px', borderRadius: tokens.borderRadiusCircular },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

/** A row within a place: pills, so that nobody takes it for the places themselves. */
const usePills = makeStyles({
  root: { gap: '4px' },
  one: { minHeight: '32px', padding: '0 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusCircular, '::after': { display: 'none' }, ':focus-visible': { outlineOffset: '1px' } },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}`, ':global([data-theme=contrast])': { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` }, '@media (forced-colors: active)': { border: '2px solid Highlight' } },
});

interface TabsProps<Value extends string> {
  readonly name: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly look?: 'places' | 'pills';
}

/** Tabs of which one is chosen: one stop for the keyboard, arrows between them. Not Fluent's, whose hidden stops for the keyboard (tabster's) axe refuses. */
export function Tabs<Value extends string>({ name, tabs, chosen, choose, look = 'places' }: TabsProps<Value>) {
  const styles = useStyles();
  const pills = usePills();
  const isPill = look === 'pills';
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ value }) => value === chosen);
    const next = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    choose(tab.value);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={name} className={mergeClasses(styles.root, isPill && pills.root)} onKeyDown={go}>
      {tabs.map(({ value, label }) => (
        <button key={value} type="button" role="tab" aria-selected={value === chosen} tabIndex={value === chosen ? 0 : -1} className={mergeClasses(styles.one, isPill && pills.one, value === chosen && styles.chosen, isPill && value === chosen && pills.chosen)} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}

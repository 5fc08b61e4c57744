import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/stage';
import { languages } from './language';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '4px', justifyContent: 'flex-end' },
  one: {
    minHeight: '24px', minWidth: '32px', padding: '0 6px', fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer',
    color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', border: '0', borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { textDecorationLine: 'underline' },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The languages, at the foot of a page. */
export function LanguageChoice({ language, choose }: { readonly language: Language; readonly choose: (language: Language) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label="Sprog, språk, language">
      {languages.map(({ key, name }) => (
        <button key={key} type="button" lang={key} className={mergeClasses(styles.one, key === language && styles.chosen)} aria-pressed={key === language} onClick={() => choose(key)}>
          {name}
        </button>
      ))}
    </div>
  );
}

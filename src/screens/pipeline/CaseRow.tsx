import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nameOfClient } from '../../domain/account';
import { opening, type Opportunity } from '../../domain/opportunity';
import { nameOfStage, type Language } from '../../domain/stage';
import type { Snapshot } from '../../store/storeTypes';
import { shortDaySaid, whenSaid } from '../../ui/format';
import type { Services } from '../services';
import type { HandOverNow } from './handOverNow';
import { handOverWords } from './handOverWords';
import { recycledWords } from './recycledWords';
import { casesWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', width: '100%', padding: '8px 12px', textAlign: 'left', cursor: 'pointer', fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium,
    borderTopStyle: 'solid', borderRightStyle: 'solid', borderBottomStyle: 'solid', borderLeftStyle: 'solid', borderTopWidth: '1px', borderRightWidth: '1px', borderBottomWidth: '1px', borderLeftWidth: '1px',
    borderTopColor: tokens.colorNeutralStroke2, borderRightColor: tokens.colorNeutralStroke2, borderBottomColor: tokens.colorNeutralStroke2, borderLeftColor: tokens.colorNeutralStroke2,
    ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover, borderRightColor: tokens.colorNeutralStroke1Hover, borderBottomColor: tokens.colorNeutralStroke1Hover, borderLeftColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '1px' },
  },
  chosen: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
  client: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fresh: { marginRight: '8px', padding: '0 8px', borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { border: '1px solid' } },
  words: { gridColumnStart: '1', gridColumnEnd: '-1', overflowWrap: 'anywhere', display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflowX: 'hidden', overflowY: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  end: { textAlign: 'right' },
});

interface CaseRowProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly opportunity: Opportunity;
  readonly isChosen: boolean;
  readonly isWaiting: boolean;
  readonly handOver: HandOverNow;
  /** Its row is gone from SharePoint. */
  readonly isRecycled: boolean;
  /** A colleague's, come since the list was last open and not looked at yet. */
  readonly isNew: boolean;
  readonly choose: (key: string) => void;
}

/** Where the row of a case stands in the page, for the focus that comes back to it. */
export const rowId = (key: string): string => `case-${key}`;

/** One case in the list: client, words, who flagged it and when, and its stage. */
export function CaseRow({ services, snapshot, opportunity, isChosen, isWaiting, handOver, isRecycled, isNew, choose }: CaseRowProps) {
  const styles = useStyles();
  const words = casesWords[services.language];
  const first = opening({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] });
  const stage = nameOfStage(opportunity.stage, snapshot.stages, services.language);
  return (
    <button type="button" id={rowId(opportunity.key)} className={mergeClasses(styles.root, isChosen && styles.chosen)} aria-pressed={isChosen} onClick={() => choose(opportunity.key)}>
      <span className={styles.client}>{isNew && <span className={styles.fresh}>{words.isNew}</span>}{nameOfClient(opportunity.account, snapshot.accounts)}</span>
      <span className={mergeClasses(styles.quiet, styles.end)}>{isRecycled ? recycledWords[services.language].mark : stage}</span>
      <span className={styles.words}>{first.words || words.takenBack}</span>
      <span className={styles.quiet}>{[first.by.name, isRecycled ? undefined : answerSaid(handOver, services.language)].filter(Boolean).join(' · ')}{isWaiting && ` · ${words.waits}`}</span>
      <span className={mergeClasses(styles.quiet, styles.end)}>{whenSaid(first.at, services.now(), services.language)}</span>
    </button>
  );
}

/** By when an answer is due to whoever flagged it; undefined once there is one. */
function answerSaid({ by, isLate }: HandOverNow, language: Language): string | undefined {
  if (by === undefined) return undefined;
  return isLate ? handOverWords[language].answerLate : handOverWords[language].answerBy(shortDaySaid(by, language));
}

import type { ActivityKind } from '../domain/activity';
import type { Language } from '../domain/stage';
import type { ForSharePoint } from '../store/storeTypes';
import { activityNames } from './activityNames';

const words: Readonly<Record<Language, Readonly<Record<ForSharePoint['act'] | 'enterOnCase', string>>>> = {
  da: { flag: 'Praj', hear: 'Tilføjelse', takeBack: 'Trukket tilbage', enter: 'Ændring under Firmaet', enterOnCase: 'Ændring på en sag' },
  sv: { flag: 'Flaggning', hear: 'Tillägg', takeBack: 'Återtaget', enter: 'Ändring under Företaget', enterOnCase: 'Ändring i ett ärende' },
  en: { flag: 'Flag', hear: 'Addition', takeBack: 'Taken back', enter: 'Change under The firm', enterOnCase: 'Change on a case' },
};

/** What a person did, as a heading of one line. */
export function actSaid(change: ForSharePoint, language: Language): string {
  if (change.act === 'hear') return partSaid(change.activity.kind, language);
  const isOnCase = change.act === 'enter' && (change.list === 'Opportunities' || change.list === 'Activities');
  return words[language][isOnCase ? 'enterOnCase' : change.act];
}

/** One of a person's own acts on a case: the flag itself, or what was heard or done later. */
export function partSaid(kind: 'flag' | ActivityKind, language: Language): string {
  if (kind === 'flag') return words[language].flag;
  return kind === 'heard' ? words[language].hear : activityNames[language][kind];
}

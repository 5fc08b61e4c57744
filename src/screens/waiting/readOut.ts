import { nameOfClient } from '../../domain/account';
import { nameOfKey } from '../../domain/competence';
import type { Activity } from '../../domain/activity';
import type { Opportunity } from '../../domain/opportunity';
import { nameOfStage } from '../../domain/stage';
import { isSameCell } from '../../store/merge';
import { caseOf } from '../../store/outboxTypes';
import type { Entry, ForSharePoint, Snapshot, Waiting } from '../../store/storeTypes';
import { actSaid } from '../../ui/actSaid';
import { whenSaid } from '../../ui/format';
import { promisedLabel, promisedSaid } from '../../ui/promised';
import { sizeLabel, sizeSaid } from '../../ui/sizeSaid';
import type { Services } from '../services';
import { columnWords } from './columnWords';
import { listWords } from './listWords';

/** One thing that waits, as people read it: a label and what stands under it. */
export type Line = readonly [label: string, said: string];

type Reader = Pick<Services, 'language' | 'now'>;

/** "Flag · Havgus · They need a tester · today at 14:32". */
export function titleOf(waiting: Waiting<ForSharePoint>, snapshot: Snapshot, { language, now }: Reader): string {
  const { change, since } = waiting;
  return [actSaid(change, language), clientOf(change, snapshot), wordsOf(change, snapshot), whenSaid(since, now(), language)].filter(Boolean).join(' · ');
}

/** All that is in it. */
export function linesOf(change: ForSharePoint, snapshot: Snapshot, reader: Reader): readonly Line[] {
  switch (change.act) {
    case 'flag': return [...ofCase(change.opportunity, snapshot, reader), ...stated(change.opportunity, snapshot, reader)];
    case 'hear': return [[listWords[reader.language].client, clientOf(change, snapshot)], ...stated(change.activity, snapshot, reader)].filter(isSaid);
    case 'takeBack': return ([[listWords[reader.language].client, clientOf(change, snapshot)], [listWords[reader.language].need, wordsOf(change, snapshot)]] as const).filter(isSaid);
    case 'enter': return cellsOf(change, snapshot, reader);
  }
}

function isSaid(line: readonly string[]): line is Line {
  return line[1] !== '';
}

function clientOf(change: ForSharePoint, { cases, accounts }: Snapshot): string {
  const there = change.act === 'flag' ? change.opportunity : cases.find(({ key }) => key === caseOf(change));
  return there ? nameOfClient(there.account, accounts) : '';
}

function wordsOf(change: ForSharePoint, { cases, heard }: Snapshot): string {
  if (change.act === 'flag') return change.opportunity.words;
  if (change.act === 'hear') return change.activity.words;
  if (change.act === 'enter') return String(change.meant['Title'] ?? change.seen?.['Title'] ?? '');
  return [...cases, ...[...heard.values()].flat()].find(({ intent }) => intent === change.part)?.words ?? '';
}

function ofCase({ account, stakeholder }: Opportunity, { accounts }: Snapshot, { language }: Reader): readonly Line[] {
  const words = listWords[language];
  return ([[words.client, nameOfClient(account, accounts)], [words.person, [stakeholder?.name, stakeholder?.address].filter(Boolean).join(', ')]] as const).filter(isSaid);
}

function stated({ words, promised, size, competence }: Pick<Activity, 'words' | 'promised' | 'size' | 'competence'>, { competences }: Snapshot, { language }: Reader): readonly Line[] {
  const said = listWords[language];
  return ([
    [said.need, words],
    [promisedLabel[language], promised ? promisedSaid(promised, language) : ''],
    [sizeLabel[language], size ? sizeSaid[language][size] : ''],
    [said.competence, nameOfKey(competence, competences, language)],
  ] as const).filter(isSaid);
}

/** What was meant, and what was seen before it. */
function cellsOf({ seen, meant }: Entry, snapshot: Snapshot, { language }: Reader): readonly Line[] {
  const words = listWords[language];
  const said = (cell: unknown) => (cell === true ? words.yes : cell === false ? words.no : nameOf(String(cell ?? ''), snapshot, language));
  return Object.entries(meant).flatMap(([name, cell]): readonly Line[] => {
    /* The title of a case is made of its words. */
    const label = name === 'Title' && 'Words' in meant ? undefined : columnWords[name]?.[language];
    if (label === undefined || isSameCell(cell, seen?.[name])) return [];
    const before = seen && !isSameCell(seen[name], undefined) ? ` ${words.was(said(seen[name]))}` : '';
    return [[label, `${said(cell) || words.empty}${before}`]];
  });
}

/** A key by the name of what it stands for. */
function nameOf(cell: string, { accounts, colleagues, competences, stages }: Snapshot, language: Reader['language']): string {
  const person = colleagues.find(({ key }) => key === cell)?.person;
  return person?.name ?? accounts.find(({ key }) => key === cell)?.name ?? (nameOfKey(cell, competences, language) || nameOfStage(cell, stages, language));
}

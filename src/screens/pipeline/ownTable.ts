import { nameOfClient } from '../../domain/account';
import { ownParts, type OwnPart } from '../../domain/ownParts';
import { receiverOf } from '../../domain/receiver';
import { nameOfStage } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import { partOf } from '../../store/outboxTypes';
import type { Snapshot, Waiting } from '../../store/storeTypes';
import { actSaid, partSaid } from '../../ui/actSaid';
import type { Table } from '../../ui/table';
import type { WaitWords } from '../../ui/waitWords';
import { personOf, type Services } from '../services';
import { mineWords } from './mineWords';
import { casesWords } from './words';

/** All that this person has flagged, heard and taken back, and what of the person's waits here, with a line of names; `wait` is undefined before its words are there. */
export function ownTable(services: Services, snapshot: Snapshot, wait: WaitWords | undefined): Table {
  const words = mineWords[services.language];
  const { act, client, words: said, at, stage, followsUp, person, promised, by, sent } = words.columns;
  const sentSaid = (waiting: Waiting | undefined) => (waiting ? (wait?.why[waiting.why] ?? casesWords[services.language].waits) : words.yes);
  const line = (own: OwnPart): readonly string[] => {
    const { opportunity, part } = own;
    const waiting = snapshot.waiting.find(({ change }) => partOf(change) === part.intent);
    const receiver = own.isTakenBack ? undefined : receiverOf(opportunity, { ...snapshot, today: dayOf(services.now()) });
    const { stakeholder } = opportunity;
    return [
      own.isTakenBack ? words.takenBack : partSaid(own.kind, services.language),
      nameOfClient(opportunity.account, snapshot.accounts), part.words, momentSaid(part.at), nameOfStage(opportunity.stage, snapshot.stages, services.language), receiver?.person.name ?? '',
      [stakeholder?.name, stakeholder?.address].filter(Boolean).join(', '), part.promised?.words ?? '', part.promised?.on ?? '', sentSaid(waiting),
    ];
  };
  const entries = snapshot.waiting.flatMap((waiting) => (waiting.change.act === 'enter' ? [[actSaid(waiting.change, services.language), '', titleOf(waiting), momentSaid(waiting.since), '', '', '', '', '', sentSaid(waiting)]] : []));
  return [[act, client, said, at, stage, followsUp, person, promised, by, sent], ...ownParts(personOf(services), snapshot.cases, snapshot.heard).map(line), ...entries];
}

/** What a row of the firm's that waits is called. */
function titleOf({ change }: Waiting): string {
  return change.act === 'enter' ? String(change.meant['Title'] ?? change.seen?.['Title'] ?? '') : '';
}

/** "2026-11-26 14:32" on this machine's clock, which every Excel takes for a time: so Swedes write it. */
function momentSaid(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : moment.toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}

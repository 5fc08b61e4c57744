import { mayFollowUp } from '../../domain/followUp';
import { happened, isTakenBack, type Opportunity } from '../../domain/opportunity';
import type { Colleague } from '../../domain/colleague';
import { rightsOf } from '../../domain/rights';
import { nameOfStage } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { personOf, type Services } from '../services';
import { FollowUp } from './FollowUp';
import type { FollowUpDraft } from './followUpDraft';
import { LogActivity } from './LogActivity';
import { WhatHappened } from './WhatHappened';

interface CaseWorkProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly opportunity: Opportunity;
  readonly receiver: Colleague | undefined;
  /** What was typed of where a case is to go, by case. */
  readonly drafts: Map<string, FollowUpDraft>;
  /** A line has gone, with the press in it. */
  readonly done: () => void;
}

/** What is done on a case: where it stands and goes, what was done, and all that has happened. */
export function CaseWork({ services, snapshot, opportunity, receiver, drafts, done }: CaseWorkProps) {
  const activities = happened({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] });
  const { role } = rightsOf(personOf(services), snapshot.colleagues, dayOf(services.now()));
  const mayMove = mayFollowUp(personOf(services), role, receiver);
  const isOpen = !isTakenBack(opportunity);
  const said = (cell: unknown, name: string) => (name === 'Stage' ? nameOfStage(cellSaid(cell), snapshot.stages, services.language) : cellSaid(cell));
  return (
    <>
      {isOpen && mayMove && <FollowUp key={opportunity.key} services={services} snapshot={snapshot} opportunity={opportunity} drafts={drafts} />}
      <Clash kit={kit} services={services} snapshot={snapshot} list="Opportunities" record={opportunity.key} said={said} />
      {isOpen && <LogActivity key={`log ${opportunity.key}`} services={services} opportunity={opportunity} mayMove={mayMove} />}
      <WhatHappened services={services} snapshot={snapshot} activities={activities} done={done} />
    </>
  );
}

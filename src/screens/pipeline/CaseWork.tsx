import { mayFollowUp } from '../../domain/followUp';
import { happened, isTakenBack, type Opportunity } from '../../domain/opportunity';
import { rightsOf } from '../../domain/rights';
import { nameOfStage } from '../../domain/stage';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { Clash, cellSaid } from '../../ui/Clash';
import { kit } from '../../ui/kit';
import { personOf, type Services } from '../services';
import { AnswerForm } from './AnswerForm';
import { FollowUp } from './FollowUp';
import type { FollowUpDraft } from './followUpDraft';
import type { HandOverNow } from './handOverNow';
import { LogActivity } from './LogActivity';
import { WhatHappened } from './WhatHappened';

interface CaseWorkProps {
  readonly services: Services;
  readonly snapshot: Snapshot;
  readonly opportunity: Opportunity;
  readonly handOver: HandOverNow;
  /** What was typed of where a case is to go, by case. */
  readonly drafts: Map<string, FollowUpDraft>;
  /** A line has gone, with the press in it. */
  readonly done: () => void;
}

/** What is done on a case: where it stands and goes, what was done, and all that has happened. */
export function CaseWork({ services, snapshot, opportunity, handOver, drafts, done }: CaseWorkProps) {
  const activities = happened({ opportunity, heard: snapshot.heard.get(opportunity.key) ?? [] });
  const { role } = rightsOf(personOf(services), snapshot.colleagues, dayOf(services.now()));
  const mayMove = mayFollowUp(personOf(services), role, handOver.receiver);
  const isOpen = !isTakenBack(opportunity);
  const said = (cell: unknown, name: string) => {
    const value = cellSaid(cell);
    if (name === 'Owner') return snapshot.colleagues.find(({ key }) => key === value)?.person.name ?? value;
    return name === 'Stage' ? nameOfStage(value, snapshot.stages, services.language) : value;
  };
  return (
    <>
      {isOpen && mayMove && <AnswerForm key={`answer ${opportunity.key}`} services={services} snapshot={snapshot} opportunity={opportunity} handOver={handOver} />}
      {isOpen && mayMove && handOver.step !== 'received' && <FollowUp key={opportunity.key} services={services} snapshot={snapshot} opportunity={opportunity} drafts={drafts} />}
      <Clash kit={kit} services={services} snapshot={snapshot} list="Opportunities" record={opportunity.key} said={said} />
      {isOpen && <LogActivity key={`log ${opportunity.key}`} services={services} opportunity={opportunity} mayMove={mayMove && handOver.step === 'taken'} />}
      <WhatHappened services={services} snapshot={snapshot} activities={activities} done={done} />
    </>
  );
}

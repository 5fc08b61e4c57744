import type { Activity } from '../../src/domain/activity';
import type { Opportunity } from '../../src/domain/opportunity';
import type { Person } from '../../src/domain/person';
import { firstStage } from '../../src/domain/stage';

export const anna: Person = { oid: 'oid-anna', upn: 'anna@nordlys.example', name: 'Anna Aagaard' };
export const bo: Person = { oid: 'oid-bo', upn: 'bo@nordlys.example', name: 'Bo Berg' };
export const carla: Person = { oid: 'oid-carla', upn: 'carla@nordlys.example', name: 'Carla Castell' };

/** A case as a pane would make it of one mail. */
export function caseOf(by: Person, intent: string, more: Partial<Opportunity> = {}): Opportunity {
  return {
    key: 'mail-1',
    intent,
    stage: firstStage,
    words: `words of ${intent}`,
    isWithdrawn: false,
    account: { key: 'account-1', name: 'Havbro', domain: 'havbro.example' },
    stakeholder: { name: 'Mette', address: 'mette@havbro.example' },
    promised: undefined,
    size: undefined,
    competence: undefined,
    by,
    owner: undefined,
    next: undefined,
    outcome: undefined,
    at: '2026-11-24T08:15:00.000Z',
    period: '2026-11',
    mail: { source: 'mail-1', stricterKey: 'mail-1-strict', threadRoot: 'root-1', threadIndex: undefined, sender: 'mette@havbro.example', sentAt: '2026-11-24T07:00:00' },
    ...more,
  };
}

export function heard(by: Person, intent: string, more: Partial<Activity> = {}): Activity {
  return { key: intent, intent, caseKey: 'mail-1', kind: 'heard', reaction: undefined, to: undefined, words: `words of ${intent}`, promised: undefined, size: undefined, competence: undefined, by, at: '2026-11-24T09:00:00.000Z', isWithdrawn: false, ...more };
}

import type { FromMail, Opportunity } from '../domain/opportunity';
import type { Fields } from '../graph/listTypes';
import { day, demanded, instant, isYes, optional, parsed, text, wrong, type Parsed } from './cell';
import { decodePerson } from './codecPerson';
import { decodeStated, promisedIn } from './codecStated';

/** A row of Opportunities as a case; never throws. Which stages there are is not known here. */
export function decodeOpportunity(fields: Fields): Parsed<Opportunity> {
  return parsed(() => ({
    key: demanded(fields, 'Key'),
    intent: demanded(fields, 'Intent'),
    stage: demanded(fields, 'Stage'),
    ...decodeStated(fields),
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
    account: { key: optional(fields, 'Account'), name: text(fields, 'AccountName'), domain: text(fields, 'AccountDomain') },
    stakeholder: stakeholder(fields),
    by: decodePerson(fields),
    owner: optional(fields, 'Owner'),
    next: promisedIn(fields, 'Next'),
    outcome: outcome(fields),
    at: instant(fields, 'At'),
    period: period(fields),
    mail: isYes(fields, 'HasMail') ? mail(fields) : undefined,
  }));
}

function stakeholder(fields: Fields): Opportunity['stakeholder'] {
  const [name, address] = [text(fields, 'StakeholderName'), text(fields, 'StakeholderAddress')];
  return name === '' && address === '' ? undefined : { name, address };
}

function outcome(fields: Fields): Opportunity['outcome'] {
  const on = day(fields, 'ClosedOn');
  const [, amount, currency] = /^(\d+(?:\.\d+)?) (\w{3})$/.exec(text(fields, 'Shared')) ?? [];
  return on === undefined ? undefined : { on, why: optional(fields, 'ClosedWhy'), shared: currency === undefined ? undefined : { amount: Number(amount), currency } };
}

function period(fields: Fields): string {
  const value = demanded(fields, 'Period');
  return /^\d{4}-\d\d$/.test(value) ? value : wrong('Period is no month');
}

function mail(fields: Fields): FromMail {
  return {
    source: optional(fields, 'Source'),
    stricterKey: optional(fields, 'StricterKey'),
    threadRoot: optional(fields, 'ThreadRoot'),
    threadIndex: optional(fields, 'ThreadIndex'),
    sender: text(fields, 'Sender', 'lines'),
    sentAt: optional(fields, 'SentAt'),
  };
}

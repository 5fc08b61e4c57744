import type { Opportunity } from '../domain/opportunity';
import type { Fields } from '../graph/listTypes';
import { encodePerson } from './encodePerson';
import { encodeStated } from './encodeStated';
import { line, lines } from './writable';

/** A case as a row of Opportunities; what is empty is null, so that an update empties it too. */
export function encodeOpportunity(one: Opportunity): Fields {
  const { key, intent, stage, words, isWithdrawn, account, stakeholder, by, owner, at, period, mail } = one;
  return {
    Key: key,
    Title: line(`${account.name}: ${words}`),
    Intent: intent,
    Stage: stage,
    ...encodeStated(one),
    IsWithdrawn: isWithdrawn,
    Account: line(account.key),
    AccountName: line(account.name),
    AccountDomain: line(account.domain),
    StakeholderName: line(stakeholder?.name),
    StakeholderAddress: line(stakeholder?.address),
    ...encodePerson(by),
    Owner: line(owner),
    At: at,
    Period: period,
    HasMail: mail !== undefined,
    Source: line(mail?.source),
    StricterKey: line(mail?.stricterKey),
    ThreadRoot: line(mail?.threadRoot),
    ThreadIndex: line(mail?.threadIndex),
    Sender: lines(mail?.sender),
    SentAt: line(mail?.sentAt),
  };
}

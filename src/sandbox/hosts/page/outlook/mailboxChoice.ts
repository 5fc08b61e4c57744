import type { FirmPerson } from '../../../firm';
import { choice, tick } from '../element';
import type { Visit } from '../visit';

/** Whose mailbox is looked into: the own one, or that of a colleague, all of whom share theirs here. */
export function mailboxChoice(people: readonly FirmPerson[], { person, mailbox, isOwnWindow }: Visit, change: (change: Partial<Visit>) => void): readonly HTMLElement[] {
  const others = people.filter(({ upn }) => upn !== person.upn);
  const boxes = [person, ...others].map(({ upn, name }) => [upn, name] as const);
  const chosen = choice('Mailbox', boxes, (mailbox ?? person).upn, (upn) => change({ mailbox: others.find((one) => one.upn === upn), isOwnWindow: false }));
  return mailbox ? [tick('In a window of its own', isOwnWindow, (isOn) => change({ isOwnWindow: isOn })), chosen] : [chosen];
}

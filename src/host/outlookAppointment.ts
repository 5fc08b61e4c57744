import type { Appointment } from '../domain/appointment';
import type { Address } from '../domain/mail';
import { answered } from './answered';
import { HostError } from './hostError';
import { addressOf } from './outlookMail';

type Read = Partial<Pick<Office.AppointmentRead, 'itemId' | 'subject' | 'organizer' | 'requiredAttendees' | 'optionalAttendees'>>;
type Written = Partial<Pick<Office.AppointmentCompose, 'subject' | 'organizer' | 'requiredAttendees' | 'optionalAttendees' | 'getItemIdAsync'>>;

/** A meeting, open for whoever is asked to it (read), or for whoever holds it (written: every part is a method). */
export type OpenMeeting = { readonly itemType?: unknown } & (Read | Written);

/** True for a meeting, whoever has it open. */
export function isMeeting(item: { readonly itemType?: unknown } | null | undefined): item is OpenMeeting {
  return item !== null && item !== undefined && String(item.itemType) === 'appointment';
}

/** The meeting that is open; what Outlook does not tell in time is left empty. HostError itemChanged when another item has been opened meanwhile. */
export async function appointmentOf(openItem: () => OpenMeeting | null | undefined, me: Address, limitMilliseconds: number): Promise<Appointment> {
  const item = openItem();
  if (!isMeeting(item)) throw another();
  if (!isWritten(item)) {
    const { itemId, subject, organizer, requiredAttendees, optionalAttendees } = item;
    return { ...idsOf(itemId), subject: subject ?? '', sender: organizer && addressOf(organizer), to: (requiredAttendees ?? []).map(addressOf), cc: (optionalAttendees ?? []).map(addressOf) };
  }
  const told = <T>(call: ((done: (result: Office.AsyncResult<T>) => void) => void) | undefined) => (call ? answered(call, limitMilliseconds).catch(() => undefined) : undefined);
  const { subject, requiredAttendees, optionalAttendees } = item;
  const [itemId, title, required, optional] = await Promise.all([
    told<string>(item.getItemIdAsync && ((done) => item.getItemIdAsync?.(done))),
    told<string>(subject && ((done) => subject.getAsync(done))),
    told<Office.EmailAddressDetails[]>(requiredAttendees && ((done) => requiredAttendees.getAsync(done))),
    told<Office.EmailAddressDetails[]>(optionalAttendees && ((done) => optionalAttendees.getAsync(done))),
  ]);
  if (openItem() !== item) throw another();
  return { ...idsOf(itemId), subject: title ?? '', sender: me, to: (required ?? []).map(addressOf), cc: (optional ?? []).map(addressOf) };
}

/** Graph's spelling of the id, as `convertToRestId` makes it (graph-wire, "Office.js ids"); a phone gives it so already. */
function idsOf(itemId: string | undefined): Pick<Appointment, 'itemId' | 'eventId'> {
  return { itemId: itemId || undefined, eventId: itemId?.replaceAll('/', '-').replaceAll('+', '_') || undefined };
}

function isWritten(item: OpenMeeting): item is Written {
  return typeof item.subject === 'object' && item.subject !== null;
}

function another(): HostError {
  return new HostError('itemChanged', 'Something else is open now.');
}

import { strange } from './faultOf';
import { objectOf, textOf } from './json';
import { segment, sendOne } from './paging';
import { calendarScopes } from './scopes';
import type { Transport } from './transport';

/** One's own calendar, as far as others know its meetings too. */
export interface Calendar {
  /**
   * The name (iCalUId) that everybody's calendar has for a meeting, or for the series that it is a day of: that of a day is the day's own
   * (source: event resource type). `eventId` is a REST id. Throws GraphError and HostError.
   */
  meetingUid(eventId: string): Promise<string>;
}

export function openCalendar(transport: Transport): Calendar {
  const read = async (eventId: string) => {
    const path = `/me/events/${segment(eventId)}?$select=iCalUId,seriesMasterId`;
    return objectOf((await sendOne(transport, { method: 'GET', path }, calendarScopes)).body);
  };
  return {
    async meetingUid(eventId) {
      const day = await read(eventId);
      const seriesId = textOf(day['seriesMasterId']);
      const { iCalUId } = seriesId === undefined ? day : await read(seriesId);
      return textOf(iCalUId) ?? raise(strange('Graph gave a meeting without an iCalUId.'));
    },
  };
}

function raise(fault: Error): never {
  throw fault;
}

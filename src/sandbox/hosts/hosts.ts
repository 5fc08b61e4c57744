import type { Express } from 'express';
import type { Mint } from '../claims';
import type { Database } from '../database';
import { parseEml } from '../eml';
import type { Faults } from '../faults';
import type { Firm, FirmEvent } from '../firm';
import { calendarOf } from '../graph/calendars';
import { deliver, mailsOf, move } from '../graph/mailboxes';
import { tasksOf } from '../graph/toDoStore';
import type { Places } from '../places';
import type { RequestLog } from '../requestLog';
import { hostsServer } from './hostsServer';
import { listNames, rowsOf } from './storedLists';

export interface HostsDeps {
  readonly database: Database;
  readonly firm: Firm;
  readonly places: Places;
  readonly faults: { current: Faults };
  readonly log: RequestLog;
  readonly mint: Mint;
  /** Makes the tenant anew. */
  reset(): void | Promise<void>;
  invite(event: FirmEvent): void;
  /** Where our pane and tab come from. */
  readonly appOrigin: string;
}

/** The pages around our app, Outlook on the web and Teams, and the sandbox's control API, over the database of the tenant. */
export async function hostsApp({ database, ...deps }: HostsDeps): Promise<Express> {
  return hostsServer({
    ...deps,
    parseEml,
    mailsOf: async (upn) => mailsOf(database, upn),
    calendarOf: (person) => calendarOf(deps.firm, person),
    tasksOf: (upn) => tasksOf(database, upn),
    deliver: async (upn, mail) => deliver(database, mail, upn),
    move: (from, to) => move(database, from, to),
    listNames: async () => listNames(database),
    rowsOf: async (list) => rowsOf(database, list),
    recycleBin: { database, now: () => new Date() },
  });
}

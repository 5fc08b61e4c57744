import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase, recall, remember, type Database } from './database';
import type { Firm, FirmEvent } from './firm';
import { deliver } from './graph/mailboxes';
import { makeSite } from './graph/site';
import { makeFirm } from './tenant/firm';

/** A tenant in its file. */
export interface Tenant {
  readonly database: Database;
  readonly firm: Firm;
  /** True when this opening has made it. */
  readonly isNew: boolean;
  /** Makes the tenant anew: mailboxes as on its first day, an empty site, nobody's consent. */
  reset(): void;
  /** One more meeting, for as long as the tenant is open and not made anew. */
  invite(event: FirmEvent): void;
}

interface Birth {
  readonly seed: number;
  readonly on: string;
}

/** Opens the file; a tenant that stands there keeps its seed and day, else one is made. */
export function openTenant(file: string, { seed, isFresh = false, today = new Date() }: { seed: number; isFresh?: boolean; today?: Date }): Tenant {
  if (isFresh) for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const database = openDatabase(file);
  const before = recall(database, 'birth') as Birth | undefined;
  const birth = before ?? { seed, on: today.toISOString() };
  const made = makeFirm(birth.seed, new Date(birth.on));
  const events = [...(made.events ?? [])];
  const firm = { ...made, events };
  const found = (): void => fill(database, firm, birth);
  if (!before) found();
  const reset = (): void => {
    const key = recall(database, 'signingKey');
    database.wipe();
    events.splice(made.events?.length ?? 0);
    found();
    if (key !== undefined) remember(database, 'signingKey', key);
  };
  return { database, firm, isNew: !before, reset, invite: (event) => void events.push(event) };
}

function fill(database: Database, firm: Firm, birth: Birth): void {
  database.together(() => {
    makeSite(database, firm);
    for (const { mail, inMailboxesOf } of firm.mails) for (const upn of inMailboxesOf) deliver(database, mail, upn, isOwn(mail.from?.address, upn) ? 'sentitems' : 'inbox');
    remember(database, 'birth', birth);
  });
}

function isOwn(sender: string | undefined, upn: string): boolean {
  return sender?.toLowerCase() === upn.toLowerCase();
}

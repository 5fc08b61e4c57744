import type { Firm, FirmPerson } from '../firm';
import { assignmentsOf } from './assignments';
import { castFor, type Cast } from './cast';
import { competences } from './competences';
import { countries } from './countries';
import { Dice } from './dice';
import type { ThreadDraft } from './draft';
import { holdingsOf } from './holdings';
import type { ClientKind } from './laterRoles';
import { meetingsOf } from './meetings';
import { allOurRoles, type OurRole } from './roles';
import { firstThreads, laterThreads } from './threads/all';
import { writeThread, type Delivered } from './writeThread';
import { wallClock } from './workdays';

const tenantId = '6f1c2f0e-5b7a-4d39-9c64-1e8d20a7b3f5';
const clientId = 'b7d4a9c1-3e52-4f86-8a0d-59c7e1f24b60';

/** Makes a firm with its people, clients, mails and meetings; the same seed and day always make the same, and no mail is newer than `today`. */
export function makeFirm(seed: number, today: Date): Firm {
  const cast = castFor(seed);
  const { name, domains: [domain] } = cast.firm;
  const written = (threads: readonly ThreadDraft[], dice: Dice): readonly Delivered[] => {
    const desk = { cast, today, dice, fill: filler(cast, today) };
    return dice.shuffled(threads).flatMap((thread) => writeThread(thread, desk));
  };
  const mails = [...written(firstThreads, new Dice(seed, 'mails')), ...written(laterThreads, new Dice(seed, 'later mails'))];
  return {
    tenantId, clientId, name, domain,
    site: `${domain.replace(/\.example$/, '')}.sharepoint.example/sites/salg`,
    people: peopleOf(cast, new Dice(seed, 'people')),
    clients: kindsOf(cast).map((kind) => ({ ...cast.clients[kind], country: countries[kind] })),
    competences,
    holdings: holdingsOf(cast),
    assignments: assignmentsOf(cast, today),
    mails: mails.sort((a, b) => (b.mail.sentAt ?? '').localeCompare(a.mail.sentAt ?? '')),
    events: meetingsOf({ cast, today, dice: new Dice(seed, 'meetings'), fill: filler(cast, today) }),
  };
}

function kindsOf({ clients }: Pick<Cast, 'clients'>): readonly ClientKind[] {
  return Object.keys(clients) as ClientKind[];
}

function peopleOf({ players }: Cast, dice: Dice): readonly FirmPerson[] {
  return (Object.keys(allOurRoles) as OurRole[]).map((key) => {
    const { role, language, title } = allOurRoles[key];
    const { name, address } = players[key];
    return { oid: dice.guid(), upn: address, name, role, language, jobTitle: title, isAdministrator: role === 'director' };
  });
}

/** Puts the names of this cast where a draft has braces; a name that nobody bears is a fault of the draft. */
function filler({ firm, clients, players }: Cast, today: Date): (words: string) => string {
  const words = new Map<string, string>([['firm', firm.name]]);
  for (const [role, { first, name }] of Object.entries(players)) words.set(role, first).set(`${role}.name`, name);
  for (const kind of kindsOf({ clients })) words.set(kind, clients[kind].name);
  for (const language of ['da', 'sv', 'en']) words.set(`month.${language}`, monthName(language, today));
  return (text) => text.replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const word = words.get(name);
    if (word === undefined) throw new Error(`A draft names {${name}}, whom nobody plays: see roles.ts.`);
    return word;
  });
}

function monthName(language: string, today: Date): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(wallClock(today));
}

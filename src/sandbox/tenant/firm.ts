import type { Firm, FirmPerson } from '../firm';
import { castFor, type Cast } from './cast';
import { Dice } from './dice';
import { amongUsThreads } from './threads/amongUs';
import { energyThreads } from './threads/energy';
import { letterThreads } from './threads/letters';
import { logisticsThreads } from './threads/logistics';
import { medtechThreads } from './threads/medtech';
import { municipalityThreads } from './threads/municipality';
import { pensionThreads } from './threads/pension';
import { ourRoles, type ClientKind, type OurRole } from './roles';
import { writeThread } from './writeThread';
import { wallClock } from './workdays';

const tenantId = '6f1c2f0e-5b7a-4d39-9c64-1e8d20a7b3f5';
const clientId = 'b7d4a9c1-3e52-4f86-8a0d-59c7e1f24b60';

const allThreads = [
  ...energyThreads, ...municipalityThreads, ...logisticsThreads, ...pensionThreads, ...medtechThreads, ...amongUsThreads, ...letterThreads,
];

/** Makes a firm with its people, clients and mails; the same seed and day always make the same, and no mail is newer than `today`. */
export function makeFirm(seed: number, today: Date): Firm {
  const cast = castFor(seed);
  const { name, domains: [domain] } = cast.firm;
  const desk = { cast, today, dice: new Dice(seed, 'mails'), fill: filler(cast, today) };
  const mails = desk.dice.shuffled(allThreads).flatMap((thread) => writeThread(thread, desk));
  return {
    tenantId, clientId, name, domain,
    site: `${domain.replace(/\.example$/, '')}.sharepoint.example/sites/salg`,
    people: peopleOf(cast, new Dice(seed, 'people')),
    clients: Object.values(cast.clients),
    mails: mails.sort((a, b) => (b.mail.sentAt ?? '').localeCompare(a.mail.sentAt ?? '')),
  };
}

function peopleOf({ players }: Cast, dice: Dice): readonly FirmPerson[] {
  return (Object.keys(ourRoles) as OurRole[]).map((key) => {
    const { role, language, title } = ourRoles[key];
    const { name, address } = players[key];
    return { oid: dice.guid(), upn: address, name, role, language, jobTitle: title, isAdministrator: role === 'director' };
  });
}

/** Puts the names of this cast where a draft has braces; a name that nobody bears is a fault of the draft. */
function filler({ firm, clients, players }: Cast, today: Date): (words: string) => string {
  const words = new Map<string, string>([['firm', firm.name]]);
  for (const [role, { first, name }] of Object.entries(players)) words.set(role, first).set(`${role}.name`, name);
  for (const kind of Object.keys(clients) as ClientKind[]) words.set(kind, clients[kind].name);
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

import { Dice } from './dice';
import { laterDanishNames, laterEnglishNames, laterFirms, laterSwedishNames } from './laterNames';
import { laterOurRoles, laterOutsideRoles, type ClientKind, type LaterClientKind } from './laterRoles';
import {
  danishNames, energyFirms, englishNames, logisticsFirms, medtechFirms, municipalities, ownFirms, pensionFunds, rightToLeftNames,
  swedishNames, type FirmSketch, type NamePool, type NameSketch,
} from './names';
import { allOurRoles, ourRoles, outsideRoles, type OurRole, type OutsideRole, type Role } from './roles';

/** Somebody, or a list of people, who writes or receives mail. */
export interface Player {
  readonly name: string;
  /** As others greet this person. */
  readonly first: string;
  readonly address: string;
  readonly title: string;
  readonly firm: string;
  readonly language: 'da' | 'sv' | 'en';
  /** Outlook alone writes Thread-Index and sends HTML beside the text. */
  readonly usesOutlook: boolean;
}

/** Everybody who plays in the mails of one seed. */
export interface Cast {
  readonly firm: FirmSketch;
  readonly clients: Readonly<Record<ClientKind, FirmSketch>>;
  readonly players: Readonly<Record<Role, Player>>;
}

/** Address letters as mail systems of each country have them: a Danish "å" becomes "aa", a Swedish one "a". */
function addressLetters(name: string, language: Player['language']): string {
  const plain = name.toLowerCase().replace(/\u2019/g, '').replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/ä/g, 'a').replace(/ö/g, 'o');
  return plain.replace(/å/g, language === 'da' ? 'aa' : 'a').replace(/[^a-z]+/g, '.');
}

function nameSource(dice: Dice, pool: NamePool, language: Player['language']): () => NameSketch {
  const firsts = dice.shuffled(pool.firsts);
  const families = dice.shuffled(pool.families);
  return () => {
    const [first, family] = [firsts.pop(), families.pop()];
    if (!first || !family) throw new Error('The pool of names is empty: add names to names.ts.');
    return { first, full: `${first} ${family}`, local: addressLetters(`${first} ${family}`, language) };
  };
}

type NameSources = Readonly<Record<Player['language'] | 'rtl', () => NameSketch>>;

function nameSources(dice: Dice, pools: Readonly<Record<Player['language'], NamePool>>): NameSources {
  const rightToLeft = dice.shuffled(rightToLeftNames);
  return {
    da: nameSource(dice, pools.da, 'da'),
    sv: nameSource(dice, pools.sv, 'sv'),
    en: nameSource(dice, pools.en, 'en'),
    rtl: () => rightToLeft.pop() ?? dice.one(rightToLeftNames),
  };
}

const firstPools = { da: danishNames, sv: swedishNames, en: englishNames };
const laterPools = { da: laterDanishNames, sv: laterSwedishNames, en: laterEnglishNames };

function firstClients(dice: Dice) {
  return {
    energy: dice.one(energyFirms),
    municipality: dice.one(municipalities),
    logistics: dice.one(logisticsFirms),
    pension: dice.one(pensionFunds),
    medtech: dice.one(medtechFirms),
  };
}

function laterClients(dice: Dice): Readonly<Record<LaterClientKind, FirmSketch>> {
  const chosen = Object.entries<readonly FirmSketch[]>(laterFirms).map(([kind, firms]) => [kind, dice.one(firms)] as const);
  return Object.fromEntries(chosen) as Record<LaterClientKind, FirmSketch>;
}

/** Draws names and firms for every role; the same seed always draws the same, and a later role changes nobody's name. */
export function castFor(seed: number): Cast {
  const [dice, laterDice] = [new Dice(seed, 'cast'), new Dice(seed, 'later cast')];
  const firm = dice.one(ownFirms);
  const clients = { ...firstClients(dice), ...laterClients(laterDice) };
  const players = new Map<Role, Player>([
    ...playersOf(firm, clients, nameSources(dice, firstPools), ourRoles, outsideRoles),
    ...playersOf(firm, clients, nameSources(laterDice, laterPools), laterOurRoles, laterOutsideRoles),
    ['everyone', listOf(firm)],
  ]);
  return { firm, clients, players: Object.fromEntries(players) as Record<Role, Player> };
}

function playersOf(firm: FirmSketch, clients: Cast['clients'], names: NameSources, ours: object, outsiders: object): readonly (readonly [Role, Player])[] {
  const us = (Object.keys(ours) as OurRole[]).map((role) => {
    const { language, title } = allOurRoles[role];
    return [role, player(names[language](), { title, language, firm: firm.name, domain: firm.domains[0] })] as const;
  });
  return [...us, ...(Object.keys(outsiders) as OutsideRole[]).map((role) => [role, outsider(role, clients, names)] as const)];
}

function outsider(role: OutsideRole, clients: Cast['clients'], names: NameSources): Player {
  const sketch = { ...outsideRoles, ...laterOutsideRoles }[role];
  if ('address' in sketch) {
    const name = 'name' in sketch ? { first: sketch.name, full: sketch.name } : names[sketch.language]();
    const local = name.local ?? '';
    return {
      name: name.full,
      first: name.first,
      address: sketch.address.replace('*', local),
      title: '',
      firm: '',
      language: sketch.language,
      usesOutlook: false,
    };
  }
  const { name, domains } = clients[sketch.at];
  const domain = ('fromMerger' in sketch ? domains[1] : undefined) ?? domains[0];
  const script = 'script' in sketch ? sketch.script : sketch.language;
  return player(names[script](), {
    title: sketch.title,
    language: sketch.language,
    firm: name,
    domain,
    usesOutlook: !('usesOtherMail' in sketch),
  });
}

interface Place {
  readonly title: string;
  readonly language: Player['language'];
  readonly firm: string;
  readonly domain: string;
  readonly usesOutlook?: boolean;
}

function player({ full, first, local }: NameSketch, { title, language, firm, domain, usesOutlook = true }: Place): Player {
  return { name: full, first, address: `${local}@${domain}`, title, firm, language, usesOutlook };
}

function listOf({ name, domains: [domain] }: FirmSketch): Player {
  return { name: `Alle i ${name}`, first: 'alle', address: `alle@${domain}`, title: '', firm: name, language: 'da', usesOutlook: true };
}

import { clashOf, wordsOf, type Competence, type Holding, type Level } from '../competence';
import { colleagueNamed, type Ground } from './ground';
import { filled, fitting, imported, refuse, rowsOf, wordIn, type Columns, type Imported, type SheetRow, type Table, type Taken } from './sheet';

type Name = 'da' | 'sv' | 'en' | 'synonyms';

/** Headings of a table of competences. */
export const competenceColumns: Columns<Name> = {
  da: ['på dansk', 'på danska', 'in danish', 'dansk', 'danska', 'danish', 'da', 'kompetence'],
  sv: ['på svensk', 'på svenska', 'in swedish', 'svensk', 'svenska', 'swedish', 'sv', 'kompetens'],
  en: ['på engelsk', 'på engelska', 'in english', 'engelsk', 'engelska', 'english', 'en', 'competence', 'skill'],
  synonyms: ['synonymer', 'kaldes også', 'også kaldet', 'kallas även', 'synonyms', 'also called'],
};

type HoldingName = 'competence' | 'consultant' | 'level';

/** Headings of a table of who can do what. */
export const holdingColumns: Columns<HoldingName> = {
  competence: ['kompetence', 'kompetencer', 'kompetens', 'kompetenser', 'competence', 'competences', 'skill'],
  consultant: ['konsulent', 'kollega', 'konsult', 'consultant', 'colleague'],
  level: ['niveau', 'nivå', 'level'],
};

const levelWords: Readonly<Record<Level, readonly string[]>> = {
  basic: ['har lært det', 'har lärt sig det', 'has learned it', 'grundlæggende', 'kender', 'grundläggande', 'känner till', 'learned', '1'],
  good: ['arbejder med det', 'arbetar med det', 'works with it', 'god', 'godt', 'bra', 'arbejder med', 'arbetar med', '2'],
  expert: ['er den, de andre spørger', 'är den som andra frågar', 'is the one others ask', 'ekspert', 'expert', '3'],
};

/** Competences from a table: one that is known by any of its words gets what is new of it. A word that means another one is refused. */
export function readCompetences(table: Table, ground: Ground): Imported<Competence> {
  const known = [...ground.competences];
  return imported(rowsOf(table, competenceColumns), ({ line, cells }): Taken<Competence> | undefined => {
    const names = { da: fitting(cells.da), sv: fitting(cells.sv), en: fitting(cells.en) };
    const synonyms = cells.synonyms.split(/[;,\n]+/).map((one) => one.trim()).filter(Boolean).map(fitting);
    const own = wordsOf({ names, synonyms: [] });
    if (own.length === 0) refuse('missing', '');
    const before = ground.competences.find((one) => own.some((word) => wordsOf({ names: one.names, synonyms: [] }).includes(word)));
    const after = before ? joined(before, { names, synonyms }) : { names, synonyms };
    const key = before?.key ?? `line-${line}`;
    const clash = clashOf({ ...after, key }, known);
    if (clash) refuse('wordTaken', clash.word);
    if (before && known.some((one) => one.key === before.key && one !== before)) refuse('twice', own[0] ?? '');
    known.splice(before ? known.indexOf(before) : known.length, before ? 1 : 0, { ...after, key });
    return before && wordsOf(before).length === wordsOf(after).length && before.names.da === after.names.da && before.names.sv === after.names.sv && before.names.en === after.names.en ? undefined : { before, after };
  });
}

function joined(before: Competence, { names, synonyms }: Omit<Competence, 'key'>): Omit<Competence, 'key'> {
  return {
    names: { da: names.da || before.names.da, sv: names.sv || before.names.sv, en: names.en || before.names.en },
    synonyms: [...new Set([...before.synonyms, ...synonyms])],
  };
}

/** Who can do what, from a table. */
export function readHoldings(table: Table, ground: Ground): Imported<Holding> {
  const seen = new Set<string>();
  return imported(rowsOf(table, holdingColumns), ({ cells }: SheetRow<HoldingName>): Taken<Holding> | undefined => {
    const competence = competenceNamed(filled(cells.competence), ground);
    const consultant = colleagueNamed(filled(cells.consultant), ground);
    const level = wordIn(filled(cells.level), levelWords) ?? 'basic';
    const pair = `${competence.key}\n${consultant.key}`;
    if (seen.has(pair)) refuse('twice', `${cells.consultant}, ${cells.competence}`);
    seen.add(pair);
    const before = ground.holdings.find((one) => one.competence === competence.key && one.consultant === consultant.key);
    return before?.level === level ? undefined : { before, after: { competence: competence.key, consultant: consultant.key, level, isWithdrawn: false } };
  });
}

function competenceNamed(cell: string, { competences }: Pick<Ground, 'competences'>): Competence {
  const said = cell.toLowerCase().normalize('NFC');
  return competences.find((one) => wordsOf(one).includes(said)) ?? refuse('unknownCompetence', cell);
}

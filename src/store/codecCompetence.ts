import { levels, type Competence, type Holding } from '../domain/competence';
import type { Fields } from '../graph/listTypes';
import { demanded, isYes, oneOf, parsed, text, wrong, type Parsed } from './cell';
import { line, lines } from './writable';

const kinds = ['competence', 'holding'] as const;

/** A row of Competences is one of the two. */
export type CompetenceRow = { readonly key: string } & ({ readonly is: 'competence'; readonly competence: Competence } | { readonly is: 'holding'; readonly holding: Holding });

/** What we can do, as a row of Competences, the key apart. */
export function encodeCompetence({ names, synonyms }: Omit<Competence, 'key'>): Fields {
  return {
    Title: line(names.en || names.da || names.sv),
    Kind: 'competence',
    NameDa: line(names.da),
    NameSv: line(names.sv),
    NameEn: line(names.en),
    Synonyms: lines(synonyms.join('\n')),
  };
}

/** Who can do it, as a row of the same list, the key apart. */
export function encodeHolding({ competence, consultant, level, isWithdrawn }: Omit<Holding, 'key'>): Fields {
  return { Title: 'holding', Kind: 'holding', Competence: line(competence), Consultant: line(consultant), Level: level, IsWithdrawn: isWithdrawn };
}

/** Either kind of row; never throws. */
export function decodeCompetenceRow(fields: Fields): Parsed<CompetenceRow> {
  return parsed((): CompetenceRow => {
    const key = demanded(fields, 'Key');
    const kind = oneOf(fields, 'Kind', kinds) ?? wrong('Kind is missing');
    return kind === 'competence' ? { key, is: kind, competence: competenceIn(key, fields) } : { key, is: kind, holding: holdingIn(key, fields) };
  });
}

function competenceIn(key: string, fields: Fields): Competence {
  const names = { da: text(fields, 'NameDa'), sv: text(fields, 'NameSv'), en: text(fields, 'NameEn') };
  if (names.da + names.sv + names.en === '') wrong('a competence has no name');
  return { key, names, synonyms: text(fields, 'Synonyms', 'lines').split(/[\n;]+/).map((one) => one.trim()).filter(Boolean) };
}

function holdingIn(key: string, fields: Fields): Holding {
  return {
    key,
    competence: demanded(fields, 'Competence'),
    consultant: demanded(fields, 'Consultant'),
    level: oneOf(fields, 'Level', levels) ?? wrong('Level is missing'),
    isWithdrawn: isYes(fields, 'IsWithdrawn'),
  };
}

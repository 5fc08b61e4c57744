import { levels } from '../../../src/domain/competence';
import { assignmentColumns, readAssignments } from '../../../src/domain/imports/assignments';
import { clientColumns, readClients } from '../../../src/domain/imports/clients';
import { colleagueColumns, readColleagues } from '../../../src/domain/imports/colleagues';
import { competenceColumns, holdingColumns, readHoldings } from '../../../src/domain/imports/competences';
import type { Ground } from '../../../src/domain/imports/ground';
import { lacking, type Columns, type Imported } from '../../../src/domain/imports/sheet';
import { places } from '../../../src/domain/assignment';
import { roles } from '../../../src/domain/colleague';
import { firmWords } from '../../../src/screens/firm/firmWords';
import { languages } from '../../../src/ui/language';
import { client, ours } from '../../domain/firms';

const spoken = languages.map(({ key }) => key);
const ground: Ground = {
  accounts: [client('a', 'Havgus', ['havgus.example'])],
  colleagues: [ours('ida', 'consultant'), ours('dora', 'director')],
  competences: [{ key: 'c', names: { da: 'Test', sv: 'Test', en: 'Test' }, synonyms: [] }],
  holdings: [], assignments: [], ownDomains: [], rights: { role: 'director', mayEditFirm: true, mayNameDirectors: true }, today: '2026-11-26',
};

const lacksOf = <Name extends string>(columns: Columns<Name>, said: Readonly<Record<Name, string>>) => lacking([Object.values<string>(said)], columns, Object.keys(said) as Name[]);
const takenFrom = <T>({ taken, refused }: Imported<T>) => refused.length > 0 ? refused : taken.map(({ after }) => after);

test.each(spoken)('every heading that a form or an import shows is read as that column, %s', (language) => {
  const { name, competences, client: one, colleague, competence, assignment } = firmWords[language];
  expect(lacksOf(clientColumns, { name, domains: one.domains, country: one.country, seller: one.seller })).toEqual([]);
  expect(lacksOf(colleagueColumns, { name, upn: colleague.upn, role: colleague.role, language: colleague.language, leftOn: colleague.lastDay })).toEqual([]);
  expect(lacksOf(competenceColumns, { ...competence.names, synonyms: competence.synonyms })).toEqual([]);
  expect(lacksOf(holdingColumns, { consultant: assignment.consultant, competence: competences, level: competence.level })).toEqual([]);
  expect(lacksOf(assignmentColumns, { consultant: assignment.consultant, client: assignment.client, startsOn: assignment.from, endsOn: assignment.to, place: assignment.place })).toEqual([]);
});

test.each(spoken)('every choice of a form is read where a cell says it, %s', (language) => {
  const { colleague, competence, assignment } = firmWords[language];
  for (const role of roles) expect(takenFrom(readColleagues([['name', 'upn', 'role'], ['Eva', 'eva@firm.example', colleague.roles[role]]], ground))).toMatchObject([{ role }]);
  for (const { key, name } of languages) expect(takenFrom(readColleagues([['name', 'upn', 'language'], ['Eva', 'eva@firm.example', name]], ground))).toMatchObject([{ language: key }]);
  for (const level of levels) expect(takenFrom(readHoldings([['competence', 'consultant', 'level'], ['Test', 'Ida', competence.levels[level]]], ground))).toMatchObject([{ level }]);
  for (const place of places) expect(takenFrom(readAssignments([['consultant', 'client', 'from', 'place'], ['Ida', 'Havgus', '2026-09-01', assignment.places[place]]], ground))).toMatchObject([{ place }]);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  for (const country of ['DK', 'SE', 'NO', 'FI', 'IS', 'DE', 'NL', 'GB', 'PL', 'FR', 'US']) expect(takenFrom(readClients([['name', 'country'], ['Ny', regions.of(country)!]], ground))).toMatchObject([{ country }]);
});

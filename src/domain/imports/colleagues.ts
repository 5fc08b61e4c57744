import { directorsOf, isHere, type Colleague, type Role } from '../colleague';
import { isAddress } from '../mail';
import type { Language } from '../stage';
import type { Ground } from './ground';
import { dayIn, filled, fitting, imported, refuse, rowsOf, wordIn, type Columns, type Imported, type Table, type Taken } from './sheet';

type Name = 'name' | 'upn' | 'role' | 'language' | 'leftOn';

/** Headings of a table of colleagues. */
export const colleagueColumns: Columns<Name> = {
  name: ['navn', 'kollega', 'medarbejder', 'namn', 'medarbetare', 'name', 'colleague', 'employee'],
  upn: ['mail', 'e-mail', 'email', 'mailadresse', 'brugernavn', 'e-post', 'epost', 'mejl', 'användarnamn', 'upn', 'user name', 'sign-in name', 'userprincipalname'],
  role: ['rolle', 'roll', 'role'],
  language: ['sprog', 'språk', 'language'],
  leftOn: ['fratrådt', 'sidste dag', 'slutat', 'sista dag', 'left', 'left on', 'last day'],
};

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  consultant: ['konsulent', 'konsult', 'specialist'],
  seller: ['sælger', 'säljare', 'salesperson'],
  director: ['leder', 'direktør', 'chef', 'direktör', 'manager'],
};

const languageWords: Readonly<Record<Language, readonly string[]>> = {
  da: ['dansk', 'danska', 'danish'],
  sv: ['svensk', 'svenska', 'swedish'],
  en: ['engelsk', 'engelska', 'english'],
};

/** Colleagues from a table, known by the sign-in name. Each row is taken, unchanged or refused. */
export function readColleagues(table: Table, ground: Ground): Imported<Colleague> {
  const seen = new Set<string>();
  let directors = directorsOf(ground.colleagues, ground.today).length;
  return imported(rowsOf(table, colleagueColumns), ({ cells }): Taken<Colleague> | undefined => {
    const upn = fitting(filled(cells.upn)).toLowerCase();
    if (!isAddress(upn)) refuse('badAddress', cells.upn);
    if (seen.has(upn)) refuse('personTwice', cells.upn);
    const before = ground.colleagues.find(({ person }) => person.upn.toLowerCase() === upn);
    const after = colleagueFrom(cells, upn, before);
    refuseDirectors(before, after, ground, directors);
    directors += Number(isDirector(after, ground)) - Number(before !== undefined && isDirector(before, ground));
    seen.add(upn);
    const isSame = before && before.person.name === after.person.name && before.role === after.role && before.language === after.language && before.leftOn === after.leftOn;
    return isSame ? undefined : { before, after };
  });
}

function colleagueFrom(cells: Readonly<Record<Name, string>>, upn: string, before: Colleague | undefined): Omit<Colleague, 'key'> {
  const name = before ? fitting(cells.name) || before.person.name : filled(cells.name);
  return {
    person: { oid: before?.person.oid, upn: before?.person.upn ?? upn, name },
    role: wordIn(cells.role, roleWords) ?? before?.role ?? 'consultant',
    language: wordIn(cells.language, languageWords) ?? before?.language,
    leftOn: dayIn(cells.leftOn) ?? before?.leftOn,
  };
}

function isDirector(one: Omit<Colleague, 'key'>, { today }: Pick<Ground, 'today'>): boolean {
  return one.role === 'director' && isHere({ ...one, key: '' }, today);
}

/** Only a director names directors, and the last one cannot go before another is named. */
function refuseDirectors(before: Colleague | undefined, after: Omit<Colleague, 'key'>, ground: Ground, directors: number): void {
  const [was, is] = [before !== undefined && isDirector(before, ground), isDirector(after, ground)];
  if (was !== is && !ground.rights.mayNameDirectors) refuse('mayNotName', after.person.name);
  if (was && !is && directors === 1) refuse('lastDirector', after.person.name);
}

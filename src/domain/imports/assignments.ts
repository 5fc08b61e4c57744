import type { Assignment } from '../assignment';
import { clientNamed, colleagueNamed, type Ground } from './ground';
import { dayIn, filled, imported, refuse, rowsOf, wordIn, type Columns, type Imported, type Table, type Taken } from './sheet';

type Name = 'consultant' | 'client' | 'startsOn' | 'endsOn' | 'place';

/** Headings of a table of assignments. */
export const assignmentColumns: Columns<Name> = {
  consultant: ['konsulent', 'kollega', 'konsult', 'consultant', 'colleague'],
  client: ['kunde', 'kund', 'client', 'customer'],
  startsOn: ['fra', 'start', 'startdato', 'från', 'startdatum', 'from', 'start date', 'starts'],
  endsOn: ['til', 'til og med', 'till och med', 'to and including', 'slut', 'slutdato', 'till', 'slutdatum', 'to', 'end', 'end date', 'ends'],
  place: ['arbejdssted', 'arbetsplats', 'place of work', 'sted', 'hos', 'plats', 'place', 'where'],
};

const placeWords: Readonly<Record<Assignment['place'], readonly string[]>> = {
  client: ['kunden', 'hos kunden', 'kund', 'at the client', 'on site'],
  ours: ['os', 'hos os', 'kontoret', 'oss', 'hos oss', 'office', 'with us'],
  remote: ['hjemme', 'hjemmefra', 'hemma', 'på distans', 'distans', 'home', 'from home'],
};

/** Assignments from a table; one is known by consultant, client and first day. Each row is taken, unchanged or refused. */
export function readAssignments(table: Table, ground: Ground): Imported<Assignment> {
  const seen = new Set<string>();
  return imported(rowsOf(table, assignmentColumns), ({ cells }): Taken<Assignment> | undefined => {
    const consultant = colleagueNamed(filled(cells.consultant), ground).key;
    const account = clientNamed(filled(cells.client), ground).key;
    const startsOn = dayIn(filled(cells.startsOn)) ?? refuse('missing', '');
    const endsOn = dayIn(cells.endsOn);
    if (endsOn !== undefined && endsOn < startsOn) refuse('endsBefore', `${cells.startsOn} – ${cells.endsOn}`);
    const one = `${consultant}\n${account}\n${startsOn}`;
    if (seen.has(one)) refuse('twice', `${cells.consultant}, ${cells.client}`);
    seen.add(one);
    const before = ground.assignments.find((there) => there.consultant === consultant && there.account === account && there.startsOn === startsOn);
    const place = wordIn(cells.place, placeWords) ?? before?.place ?? 'client';
    return before && before.endsOn === endsOn && before.place === place ? undefined : { before, after: { account, consultant, startsOn, endsOn, place, isWithdrawn: false } };
  });
}

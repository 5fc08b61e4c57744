import { parseArgs } from 'node:util';
import type { Assignment } from '../src/domain/assignment';
import type { Role } from '../src/domain/colleague';
import type { Competence, Level } from '../src/domain/competence';
import { keyOfRecord, type Key } from '../src/domain/key';
import type { Fields, Lists } from '../src/graph/listTypes';
import { openLists } from '../src/graph/lists';
import { openTransport } from '../src/graph/transport';
import { encodeAccount } from '../src/store/encodeAccount';
import { encodeAssignment } from '../src/store/codecAssignment';
import { encodeColleague } from '../src/store/encodeColleague';
import { encodeCompetence, encodeHolding } from '../src/store/codecCompetence';
import type { ListName } from '../src/store/listNames';
import { openProvision } from '../src/store/provision';

interface FirmPerson {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly role: Role;
  readonly language: 'da' | 'sv' | 'en';
}

/** What the sandbox tells of itself. */
interface State {
  readonly firm: {
    readonly site: string;
    readonly people: readonly FirmPerson[];
    readonly clients: readonly { readonly name: string; readonly domains: readonly string[]; readonly country: string }[];
    readonly competences: readonly Pick<Competence, 'names' | 'synonyms'>[];
    readonly holdings: readonly { readonly upn: string; readonly competence: string; readonly level: Level }[];
    readonly assignments: readonly { readonly upn: string; readonly client: string; readonly startsOn: string; readonly endsOn?: string; readonly place: Assignment['place'] }[];
  };
}

type TheFirm = State['firm'];

/** A row to be made. */
interface Row {
  readonly list: ListName;
  readonly key: Key;
  readonly fields: Fields;
}

const tokenLifeMilliseconds = 30 * 60_000;
/** Rows on their way at once: a few batches full. */
const rowsAtOnce = 60;

/** Presses the app's own *Set up* as the director, and enters the firm's people, clients, competences and assignments; run again, it repairs and adds what is missing. */
async function furnish(hosts: string, graph: string): Promise<void> {
  const { firm } = await answered<State>(await fetch(`${hosts}/sandbox/state`));
  const director = firm.people.find(({ role }) => role === 'director');
  if (!director) throw new Error('The firm has no director to press Set up.');
  const transport = openTransport({ token: tokensOf(hosts, director.upn), base: graph });
  const lists = openLists(transport, firm.site);
  const who = async () => ({ key: await keyOfRecord(firm.site, 'person', director.upn), person: director });
  const state = await openProvision({ lists: async () => lists, who }).setUp(({ done, of, list }) => console.error(`site: ${done} of ${of}, ${list}`));
  if (state.is !== 'complete') throw new Error(`Set up ended with ${JSON.stringify(state)}.`);
  await enter(lists, (await Promise.all([peopleIn(firm), clientsIn(firm), competencesIn(firm), holdingsIn(firm), assignmentsIn(firm)])).flat());
}

const personKey = ({ site }: TheFirm, upn: string) => keyOfRecord(site, 'person', upn);
const competenceKey = ({ site }: TheFirm, name: string) => keyOfRecord(site, 'competence', name);

function clientKey({ site, clients }: TheFirm, name: string): Promise<Key> {
  const domain = clients.find((one) => one.name === name)?.domains[0];
  return keyOfRecord(site, 'account', domain ?? name);
}

function peopleIn(firm: TheFirm): Promise<readonly Row[]> {
  return Promise.all(firm.people.map(async ({ role, language, ...person }) => (
    { list: 'People', key: await personKey(firm, person.upn), fields: encodeColleague({ person, role, language, leftOn: undefined }) }
  )));
}

/** The sellers share the clients, and every third has none. */
function clientsIn(firm: TheFirm): Promise<readonly Row[]> {
  const sellers = firm.people.filter(({ role }) => role === 'seller');
  return Promise.all(firm.clients.map(async ({ name, domains, country }, place) => {
    const seller = sellers[place % (sellers.length + 1)];
    const owner = seller && (await personKey(firm, seller.upn));
    return { list: 'Accounts', key: await clientKey(firm, name), fields: encodeAccount({ name, domains, country, owner, quiet: undefined, isRefused: false, mergedInto: undefined }) };
  }));
}

function competencesIn(firm: TheFirm): Promise<readonly Row[]> {
  return Promise.all(firm.competences.map(async (one) => ({ list: 'Competences', key: await competenceKey(firm, one.names.en), fields: encodeCompetence(one) })));
}

function holdingsIn(firm: TheFirm): Promise<readonly Row[]> {
  return Promise.all(firm.holdings.map(async ({ upn, competence: name, level }) => {
    const [competence, consultant] = [await competenceKey(firm, name), await personKey(firm, upn)];
    const key = await keyOfRecord(firm.site, 'holding', competence, consultant);
    return { list: 'Competences', key, fields: encodeHolding({ competence, consultant, level, isWithdrawn: false }) };
  }));
}

function assignmentsIn(firm: TheFirm): Promise<readonly Row[]> {
  return Promise.all(firm.assignments.map(async ({ upn, client, startsOn, endsOn, place }) => {
    const [consultant, account] = [await personKey(firm, upn), await clientKey(firm, client)];
    const key = await keyOfRecord(firm.site, 'assignment', consultant, account, startsOn);
    return { list: 'Assignments', key, fields: encodeAssignment({ account, consultant, startsOn, endsOn, place, isWithdrawn: false }) };
  }));
}

/** Makes the rows whose keys are not there. */
async function enter(lists: Lists, rows: readonly Row[]): Promise<void> {
  const names = [...new Set(rows.map(({ list }) => list))];
  const there = new Set((await Promise.all(names.map((name) => keysIn(lists, name)))).flat());
  const missing = rows.filter(({ key }) => !there.has(key));
  for (let first = 0; first < missing.length; first += rowsAtOnce) {
    await Promise.all(missing.slice(first, first + rowsAtOnce).map(({ list, key, fields }) => {
      const cells = Object.entries({ Key: key, ...fields }).filter(([, cell]) => cell !== null);
      return lists.create(list, Object.fromEntries(cells));
    }));
  }
}

async function keysIn(lists: Lists, list: ListName): Promise<readonly unknown[]> {
  const keys: unknown[] = [];
  for (let link: string | undefined, isFirst = true; isFirst || link !== undefined; isFirst = false) {
    const page = await lists.page(list, link);
    keys.push(...page.rows.map(({ fields }) => fields['Key']));
    link = page.nextLink;
  }
  return keys;
}

/** The director has said yes to all of it, and is asked for each set of scopes once. */
function tokensOf(hosts: string, upn: string): (scopes: readonly string[]) => Promise<string> {
  const kept = new Map<string, { token: string; until: number }>();
  return async (scopes) => {
    const there = kept.get(scopes.join(' '));
    if (there && there.until > Date.now()) return there.token;
    const answer = await fetch(`${hosts}/sandbox/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ upn, scopes, interactive: true }) });
    const said = await answered<{ accessToken?: string; description?: string }>(answer);
    if (said.accessToken === undefined) throw new Error(`No token for ${upn}: ${said.description}`);
    kept.set(scopes.join(' '), { token: said.accessToken, until: Date.now() + tokenLifeMilliseconds });
    return said.accessToken;
  };
}

async function answered<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return (await answer.json()) as T;
}

const { values } = parseArgs({ options: { hosts: { type: 'string' }, graph: { type: 'string' } } });
furnish(values.hosts ?? 'https://localhost:44301', values.graph ?? 'https://localhost:44303').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

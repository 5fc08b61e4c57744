import { parseArgs } from 'node:util';
import type { Role } from '../src/domain/colleague';
import { keyOfRecord } from '../src/domain/key';
import type { Fields, Lists } from '../src/graph/listTypes';
import { openLists } from '../src/graph/lists';
import { openTransport } from '../src/graph/transport';
import { encodeAccount } from '../src/store/codecAccount';
import { encodeColleague } from '../src/store/codecColleague';
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
    readonly clients: readonly { readonly name: string; readonly domains: readonly string[] }[];
  };
}

const tokenLifeMilliseconds = 30 * 60_000;

/** Presses the app's own *Set up* as the director, and enters the firm's people and clients; run again, it repairs and adds what is missing. */
async function furnish(hosts: string, graph: string): Promise<void> {
  const { firm } = await answered<State>(await fetch(`${hosts}/sandbox/state`));
  const director = firm.people.find(({ role }) => role === 'director');
  if (!director) throw new Error('The firm has no director to press Set up.');
  const transport = openTransport({ token: tokensOf(hosts, director.upn), base: graph });
  const lists = openLists(transport, firm.site);
  const who = async () => ({ key: await keyOfRecord(firm.site, 'person', director.upn), person: director });
  const state = await openProvision({ lists: async () => lists, who }).setUp(({ done, of, list }) => console.error(`site: ${done} of ${of}, ${list}`));
  if (state.is !== 'complete') throw new Error(`Set up ended with ${JSON.stringify(state)}.`);
  await Promise.all(firm.people.map(async ({ role, language, ...person }) => {
    await enter(lists, 'People', await keyOfRecord(firm.site, 'person', person.upn), encodeColleague({ person, role, language, leftOn: undefined }));
  }));
  const sellers = firm.people.filter(({ role }) => role === 'seller');
  await Promise.all(firm.clients.map(async ({ name, domains }, place) => {
    const seller = sellers[place % (sellers.length + 1)];
    const owner = seller && (await keyOfRecord(firm.site, 'person', seller.upn));
    await enter(lists, 'Accounts', await keyOfRecord(firm.site, 'account', domains[0] ?? name), encodeAccount({ name, domains, country: '', owner, quiet: undefined, isRefused: false, mergedInto: undefined }));
  }));
}

/** Makes a row unless its key is there. */
async function enter(lists: Lists, list: string, key: string, fields: Fields): Promise<void> {
  if ((await lists.rowsWhere(list, 'Key', key)).length > 0) return;
  const cells = Object.entries({ Key: key, ...fields }).filter(([, cell]) => cell !== null);
  await lists.create(list, Object.fromEntries(cells));
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

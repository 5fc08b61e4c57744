import { parseArgs } from 'node:util';
import { hashOf } from '../src/domain/key';
import { openLists } from '../src/graph/lists';
import { openTransport } from '../src/graph/transport';
import { openProvision } from '../src/store/provision';

/** What the sandbox tells of itself. */
interface State {
  readonly firm: {
    readonly site: string;
    readonly people: readonly { readonly upn: string; readonly role: string }[];
    readonly clients: readonly { readonly name: string; readonly domains: readonly string[] }[];
  };
}

const tokenLifeMilliseconds = 30 * 60_000;

/** Presses the app's own *Set up* as the director, and enters the firm's clients; run again, it repairs and adds what is missing. */
async function furnish(hosts: string, graph: string): Promise<void> {
  const { firm } = await answered<State>(await fetch(`${hosts}/sandbox/state`));
  const director = firm.people.find(({ role }) => role === 'director');
  if (!director) throw new Error('The firm has no director to press Set up.');
  const transport = openTransport({ token: tokensOf(hosts, director.upn), base: graph });
  const lists = openLists(transport, firm.site);
  const state = await openProvision({ lists: async () => lists }).setUp(({ done, of, list }) => console.error(`site: ${done} of ${of}, ${list}`));
  if (state.is !== 'complete') throw new Error(`Set up ended with ${JSON.stringify(state)}.`);
  const accounts = (await lists.all()).find(({ displayName }) => displayName === 'Accounts');
  if (!accounts) throw new Error('Set up has made no list Accounts.');
  for (const { name, domains } of firm.clients) {
    const key = await hashOf('account', name);
    if ((await lists.rowsWhere(accounts.id, 'Key', key)).length === 0) await lists.create(accounts.id, { Key: key, Title: name, Domains: domains.join(' ') });
  }
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

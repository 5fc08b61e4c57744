import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Claims } from '../../../src/sandbox/claims';
import { openDatabase } from '../../../src/sandbox/database';
import type { Firm } from '../../../src/sandbox/firm';
import { noFaults } from '../../../src/sandbox/faults';
import { graphApp } from '../../../src/sandbox/graph/graph';
import { deliver } from '../../../src/sandbox/graph/mailboxes';
import { makeSite } from '../../../src/sandbox/graph/site';
import { namedPlaces } from '../../../src/sandbox/places';
import { RequestLog } from '../../../src/sandbox/requestLog';
import { smallFirm } from '../hosts/smallFirm';
import { complaintAbout, wrongIn } from './openapi';
import { smallCalendar } from './smallCalendar';

/* Hundreds of calls stand in one test; a loaded machine needs more than the usual five seconds for them. */
jest.setTimeout(60_000);

export type Body = Readonly<Record<string, unknown>>;

/** An answer that came over HTTP; a body that is no JSON is its text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Asking {
  /** First name of the caller, in lower case; Dora is the administrator. */
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const allScopes = ['User.Read', 'User.ReadBasic.All', 'Mail.Read', 'Calendars.Read', 'Tasks.ReadWrite', 'Sites.ReadWrite.All', 'Sites.Manage.All'];

/** The sandbox's Graph alone, over real HTTP; every answer is held against the OpenAPI subset. */
export class GraphServer {
  readonly database = openDatabase(':memory:');
  readonly faults = { current: noFaults() };
  readonly log = new RequestLog();
  /** Path of the site. */
  readonly site: string;
  private readonly server: Server;

  private constructor(readonly firm: Firm) {
    makeSite(this.database, this.firm);
    for (const { mail, inMailboxesOf } of this.firm.mails) for (const upn of inMailboxesOf) deliver(this.database, mail, upn);
    this.site = `/sites/${this.database.one<{ id: string }>('SELECT id FROM sites')?.id}`;
    this.server = createServer(graphApp({ ...this, places: namedPlaces, verify: async (bearer) => this.claimsOf(bearer) }));
  }

  static async start(firm: Firm = { ...smallFirm(), events: smallCalendar() }): Promise<GraphServer> {
    const graph = new GraphServer(firm);
    await new Promise<void>((done) => graph.server.listen(0, '127.0.0.1', done));
    return graph;
  }

  /** Throws when a part of a batch did not hold; other answers are held as they come. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    this.database.close();
    const complaint = complaintAbout(this.log.all());
    if (complaint !== undefined) throw new Error(complaint);
  }

  private claimsOf(bearer: string): Claims | undefined {
    const [name, scopes = ''] = bearer.split(':');
    const person = this.firm.people.find(({ upn }) => upn.startsWith(`${name}@`));
    return person && { oid: person.oid, tid: this.firm.tenantId, upn: person.upn, name: person.name, scopes: scopes.split(' ') };
  }

  /** One call; `path` stands below the version, or is a link that Graph gave. */
  async call(method: string, path: string, { as = 'dora', scopes = allScopes, headers = {}, body }: Asking = {}): Promise<Answer> {
    const below = path.replace(`${namedPlaces.graph}/v1.0`, '');
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(`${this.origin()}/v1.0${below}`, { method, headers: { authorization: `Bearer ${as}:${scopes.join(' ')}`, ...type, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    const found = isJson ? (JSON.parse(text) as Body) : undefined;
    const wrong = isJson || answer.status === 204 ? wrongIn({ method, path: below, status: answer.status, responseBody: found }) : [];
    if (wrong.length > 0) throw new Error(`${method} ${below} ${answer.status}: ${wrong.join('; ')}\n${text.slice(0, 1000)}`);
    return { status: answer.status, headers: answer.headers, body: found ?? { text } };
  }

  origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get(path: string, asking: Asking = {}): Promise<Answer> {
    return this.call('GET', path, asking);
  }

  /** Makes a list; the path to it. */
  async list(displayName: string, columns: readonly object[] = []): Promise<string> {
    const { status, body } = await this.call('POST', `${this.site}/lists`, { body: { displayName, columns, list: { template: 'genericList' } } });
    if (status !== 201) throw new Error(`no list ${displayName}: ${JSON.stringify(body)}`);
    return `${this.site}/lists/${String(body['id'])}`;
  }

  /** Makes an item; its id. */
  async item(list: string, fields: object): Promise<string> {
    const { status, body } = await this.call('POST', `${list}/items`, { body: { fields } });
    if (status !== 201) throw new Error(`no item: ${JSON.stringify(body)}`);
    return String(body['id']);
  }

  /** Rows laid straight into a list that is empty, faster than by HTTP. */
  fill(list: string, count: number, dataOf: (row: number) => object): void {
    const id = list.split('/').at(-1) ?? '';
    this.database.together(() => {
      for (let row = 1; row <= count; row += 1) {
        const guid = `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`;
        this.database.run("INSERT INTO items (list_id, id, guid, version, change, author, editor, created, modified, data) VALUES (?, ?, ?, 1, ?, '', '', '2026-11-25T10:00:00Z', '2026-11-25T10:00:00Z', ?)", id, row, guid, row, JSON.stringify(dataOf(row)));
      }
      this.database.run('UPDATE lists SET newest_item = ?, newest_change = ? WHERE id = ?', count, count, id);
    });
  }

  /** The parts of a batch, in the order of the answer. */
  async batch(requests: readonly object[], asking: Asking = {}): Promise<readonly Body[]> {
    const { status, body } = await this.call('POST', '/$batch', { ...asking, body: { requests } });
    if (status !== 200) throw new Error(`no batch: ${JSON.stringify(body)}`);
    return body['responses'] as Body[];
  }
}

/** The rows of a collection. */
export function rowsIn({ body }: Pick<Answer, 'body'>): readonly Body[] {
  return body['value'] as Body[];
}

/** A link or other text of an answer; fails where it is not there. */
export function textIn({ body }: Pick<Answer, 'body'>, name: string): string {
  const text = body[name];
  if (typeof text !== 'string') throw new Error(`There is no ${name} in ${JSON.stringify(body).slice(0, 300)}`);
  return text;
}

/** Status, code and message of a refusal. */
export function refusalIn({ status, body }: Pick<Answer, 'status' | 'body'>): { status: number; code: unknown; message: unknown } {
  const error = (body['error'] ?? {}) as Body;
  return { status, code: error['code'], message: error['message'] };
}

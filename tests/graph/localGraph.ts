import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphAnswer } from '../../src/graph/batch';
import { openLists } from '../../src/graph/lists';
import type { Lists } from '../../src/graph/listTypes';
import { openTransport, type Transport } from '../../src/graph/transport';
import type { Faults } from '../../src/sandbox/faults';
import type { CalendarEvent, Firm, FirmPerson } from '../../src/sandbox/firm';
import type { StoredTask } from '../../src/sandbox/graph/toDoStore';
import type { Ports } from '../../src/sandbox/places';
import type { LoggedRequest } from '../../src/sandbox/requestLog';
import { call, callJson, started, type Started } from '../sandbox/oidc/browser';
import { HastyClock } from './hastyClock';
import { trust } from './trust';

type Role = FirmPerson['role'];

interface Said {
  readonly ports: Ports;
  readonly certificate: string;
}

/** The sandbox as its own process, and its Graph through the real transport, over https. */
export class LocalGraph {
  readonly base: string;
  private readonly hosts: string;

  private constructor(private readonly process: Started<Said>, private readonly folder: string) {
    this.base = `https://localhost:${process.said.ports.graph}`;
    this.hosts = `https://localhost:${process.said.ports.hosts}/sandbox`;
  }

  static async start(): Promise<LocalGraph> {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-graph-'));
    const process = await started<Said>('src/sandbox/main.ts', '--ports', 'auto', '--state', join(folder, 'tenant.db'));
    await trust(process.said.certificate);
    return new LocalGraph(process, folder);
  }

  async stop(): Promise<void> {
    await this.process.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async transport(role: Role, scopes: readonly string[]): Promise<Transport> {
    return this.transportOf((await this.people(role))[0], scopes);
  }

  /** The firm's people of one role. */
  async people(role: Role): Promise<readonly FirmPerson[]> {
    return (await this.firm()).people.filter((one) => one.role === role);
  }

  async transportOf(person: FirmPerson | undefined, scopes: readonly string[]): Promise<Transport> {
    const { accessToken } = await callJson<{ accessToken: string }>('POST', `${this.hosts}/token`, { upn: person?.upn, scopes, interactive: true });
    return openTransport({ token: async () => accessToken, base: this.base, clock: new HastyClock() });
  }

  /** The site's lists, for somebody who has said yes to everything that is asked for. */
  async lists(role: Role = 'director'): Promise<Lists> {
    const scopes = role === 'director' ? ['Sites.ReadWrite.All', 'Sites.Manage.All'] : ['Sites.ReadWrite.All'];
    return openLists(await this.transport(role, scopes), (await this.firm()).site);
  }

  /** What stands in the To Do of whoever has this role. */
  async tasks(role: Role): Promise<readonly StoredTask[]> {
    const person = (await this.firm()).people.find((one) => one.role === role);
    return JSON.parse((await call('GET', `${this.hosts}/todo/${encodeURIComponent(person?.upn ?? '')}`)).text) as StoredTask[];
  }

  /** The site's lists for this person. */
  async listsOf(person: FirmPerson): Promise<Lists> {
    return openLists(await this.transportOf(person, ['Sites.ReadWrite.All']), (await this.firm()).site);
  }

  /** Fields of the rows of one list, as they are stored. */
  async rows(list: string): Promise<readonly Record<string, unknown>[]> {
    return JSON.parse((await call('GET', `${this.hosts}/lists/${list}`)).text) as Record<string, unknown>[];
  }

  /** Graph's own id of the one site. */
  async siteId(): Promise<string> {
    const [host, ...path] = (await this.firm()).site.split('/');
    const transport = await this.transport('director', ['Sites.ReadWrite.All']);
    const [answer] = await transport.send([{ method: 'GET', path: `/sites/${host}:/${path.join('/')}` }], []);
    return (answer as GraphAnswer & { readonly body: { readonly id: string } }).body.id;
  }

  async faults(change: Partial<Faults>): Promise<void> {
    const { status, text } = await call('PUT', `${this.hosts}/faults`, { body: JSON.stringify(change), headers: { 'content-type': 'application/json' } });
    if (status >= 400) throw new Error(text);
  }

  /** What reached Graph since the start. */
  async requests(): Promise<readonly LoggedRequest[]> {
    return JSON.parse((await call('GET', `${this.hosts}/requests`)).text) as LoggedRequest[];
  }

  /** What stands in the calendar of the first person of that role. */
  async calendar(role: Role): Promise<readonly CalendarEvent[]> {
    const person = (await this.firm()).people.find((one) => one.role === role);
    return JSON.parse((await call('GET', `${this.hosts}/calendar/${encodeURIComponent(person?.upn ?? '')}`)).text) as CalendarEvent[];
  }

  private async firm(): Promise<Firm> {
    return (JSON.parse((await call('GET', `${this.hosts}/state`)).text) as { firm: Firm }).firm;
  }
}

import express, { type Response, type Router } from 'express';
import type { Mint } from '../claims';
import { noFaults, type Faults } from '../faults';
import type { CalendarEvent, Firm, FirmEvent, FirmMail, FirmPerson, MailboxMail } from '../firm';
import type { Bin } from '../graph/recycleBin';
import type { StoredTask } from '../graph/toDoStore';
import type { Places } from '../places';
import type { RequestLog } from '../requestLog';
import { handApi } from './handApi';
import type { StoredList } from './sitePages';

/** What the control API tells and changes. */
export interface Control {
  readonly firm: Firm;
  readonly places: Places;
  readonly faults: { current: Faults };
  readonly log: RequestLog;
  readonly mint: Mint;
  reset(): void | Promise<void>;
  mailsOf(upn: string): Promise<readonly MailboxMail[]>;
  calendarOf(person: FirmPerson): readonly CalendarEvent[];
  /** Lays a meeting into the calendars of those of us who hold it or are asked to it, for as long as this sandbox runs. */
  invite(event: FirmEvent): void;
  /** What stands in somebody's To Do, as the To Do app shows it. */
  tasksOf(upn: string): readonly StoredTask[];
  deliver(upn: string, mail: FirmMail): Promise<MailboxMail>;
  /** Undefined when no such mail lies there. */
  move(from: { readonly upn: string; readonly itemId: string }, to: { readonly upn: string; readonly folder: MailboxMail['folder'] }): MailboxMail | undefined;
  parseEml(eml: string | Uint8Array): Promise<FirmMail>;
  listNames(): Promise<readonly string[]>;
  rowsOf(list: string): Promise<StoredList['rows']>;
  readonly recycleBin: Bin;
}

/** The sandbox's switches by HTTP, under /sandbox; a wrong question is answered with a sentence. */
export function controlApi(control: Control): Router {
  const router = express.Router();
  router.use(express.json({ limit: '64mb' }));
  state(router, control);
  mailboxes(router, control);
  lists(router, control);
  router.use(handApi(control.recycleBin));
  return router;
}

function state(router: Router, { firm, places, faults, log, mint, reset }: Control): void {
  const { name, domain, site, tenantId, clientId, people, clients, competences, holdings, assignments } = firm;
  const told = { name, domain, site, tenantId, clientId, people, clients, competences, holdings, assignments };
  router.get('/state', (_request, response) => void response.json({ firm: told, places, faults: faults.current }));
  router.put('/faults', (request, response) => {
    const wrong = wrongFault(request.body);
    if (wrong !== undefined) return refuse(response, 400, wrong);
    faults.current = { ...faults.current, ...(request.body as Partial<Faults>) };
    response.json(faults.current);
  });
  router.get('/requests', (_request, response) => void response.json(log.all()));
  router.delete('/requests', (_request, response) => {
    log.clear();
    response.status(204).end();
  });
  router.post('/reset', async (_request, response) => {
    await reset();
    faults.current = noFaults();
    log.clear();
    response.status(204).end();
  });
  router.post('/token', async (request, response) => {
    const { upn = '', scopes = [], interactive = false } = (request.body ?? {}) as { upn?: string; scopes?: string[]; interactive?: boolean };
    const person = personIn(firm, upn, response);
    if (person) response.json(await mint(person.upn, scopes, interactive));
  });
}

function mailboxes(router: Router, control: Control): void {
  router.get('/mailbox/:upn', async (request, response) => {
    const person = personIn(control.firm, request.params.upn, response);
    if (person) response.json(await control.mailsOf(person.upn));
  });
  router.get('/calendar/:upn', (request, response) => {
    const person = personIn(control.firm, request.params.upn, response);
    if (person) response.json(control.calendarOf(person));
  });
  router.post('/calendar', (request, response) => {
    const event = (request.body ?? {}) as Partial<FirmEvent>;
    if (!/^[0-9a-f]{32}$/.test(event.uid ?? '') || !event.organiser || !event.attendees) return refuse(response, 400, 'Send a FirmEvent.');
    control.invite(event as FirmEvent);
    response.status(204).end();
  });
  router.get('/todo/:upn', (request, response) => {
    const person = personIn(control.firm, request.params.upn, response);
    if (person) response.json(control.tasksOf(person.upn));
  });
  router.post('/mailbox/:upn', async (request, response) => {
    const person = personIn(control.firm, request.params.upn, response);
    if (!person) return;
    const mail = await mailIn((request.body ?? {}) as Delivery, control);
    if (!mail) return refuse(response, 400, 'Send {"eml": text}, {"emlBase64": bytes} or {"mail": FirmMail}.');
    response.status(201).json(await control.deliver(person.upn, mail));
  });
  router.post('/mailbox/:upn/move', (request, response) => {
    const { itemId = '', to = request.params.upn, folder = 'inbox' } = (request.body ?? {}) as { itemId?: string; to?: string; folder?: MailboxMail['folder'] };
    const [from, person] = [personIn(control.firm, request.params.upn, response), personIn(control.firm, to, response)];
    if (!from || !person) return;
    const moved = control.move({ upn: from.upn, itemId }, { upn: person.upn, folder });
    if (!moved) return refuse(response, 404, 'No such mail lies there.');
    response.json(moved);
  });
}

function lists(router: Router, { listNames, rowsOf }: Control): void {
  router.get('/lists/:name', async (request, response) => {
    const { name } = request.params;
    if (!(await listNames()).includes(name)) return refuse(response, 404, `The site has no list ${name}.`);
    response.json(await rowsOf(name));
  });
}

interface Delivery {
  readonly eml?: string;
  /** A raw mail whose bytes are not UTF-8. */
  readonly emlBase64?: string;
  readonly mail?: FirmMail;
}

async function mailIn({ eml, emlBase64, mail }: Delivery, { parseEml }: Control): Promise<FirmMail | undefined> {
  if (emlBase64 !== undefined) return parseEml(new Uint8Array(Buffer.from(emlBase64, 'base64')));
  return eml === undefined ? mail : parseEml(eml);
}

function personIn({ name, people }: Firm, upn: string, response: Response): FirmPerson | undefined {
  const person = people.find((one) => one.upn.toLowerCase() === upn.toLowerCase());
  if (!person) refuse(response, 404, `Nobody at ${name} is ${upn}.`);
  return person;
}

function refuse(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** A sentence about the first change that is no switch of the sandbox, or not of its type. */
function wrongFault(change: unknown): string | undefined {
  if (typeof change !== 'object' || change === null) return 'Send an object with the switches to change.';
  const known = noFaults();
  for (const [name, value] of Object.entries(change)) {
    if (!(name in known)) return `There is no switch ${name}; there are ${Object.keys(known).join(', ')}.`;
    if (typeof value !== typeof known[name as keyof Faults] || Array.isArray(value) !== (name === 'graph')) return `The switch ${name} is like ${JSON.stringify(known[name as keyof Faults])}.`;
  }
  return undefined;
}

import { makeFirm } from '../../../src/sandbox/tenant/firm';
import { GraphServer, rowsIn, textIn, type Body } from './graphServer';

const today = new Date('2026-11-26T09:00:00Z');
const half = 26 * 7 * 86_400_000;

/* Each answer is held against the OpenAPI subset, in closed mode, as it comes. */
describe.each([1, 2, 3])('the firm of seed %i', (seed) => {
  const firm = makeFirm(seed, today);
  let graph: GraphServer;

  beforeAll(async () => {
    graph = await GraphServer.start(firm);
  });

  afterAll(() => graph.stop());

  const everything = async (start: string, as: string): Promise<readonly Body[]> => {
    const rows: Body[] = [];
    for (let path: string | undefined = start; path !== undefined; ) {
      const page = await graph.get(path, { as });
      expect(page.status).toBe(200);
      rows.push(...rowsIn(page));
      path = page.body['@odata.nextLink'] === undefined ? undefined : textIn(page, '@odata.nextLink');
    }
    return rows;
  };

  test('shows each of its people all that lies in the mailbox, and every mail opens', async () => {
    const opened = new Set<string>();
    for (const { upn } of firm.people) {
      const as = upn.split('@')[0]!;
      const there = await everything('/me/messages?$top=100&$select=id,subject,internetMessageId', as);
      expect(there).toHaveLength(firm.mails.filter(({ inMailboxesOf }) => inMailboxesOf.includes(upn)).length);
      for (const { id, internetMessageId, subject } of there) {
        if (opened.has(`${String(internetMessageId)}${String(subject)}`)) continue;
        opened.add(`${String(internetMessageId)}${String(subject)}`);
        const { status, body } = await graph.get(`/me/messages/${encodeURIComponent(String(id))}`, { as });
        expect([status, body['subject']]).toEqual([200, subject]);
      }
    }
    expect(opened.size).toBeGreaterThanOrEqual(150);
  });

  test('has meetings that open, one by one, through half a year with the end of summer time in it', async () => {
    const [from, to] = [new Date(today.getTime() - half), new Date(today.getTime() + half)].map((day) => encodeURIComponent(day.toISOString()));
    let count = 0;
    for (const { upn } of firm.people) {
      const as = upn.split('@')[0]!;
      for (const { id, subject } of await everything(`/me/calendarView?startDateTime=${from}&endDateTime=${to}&$top=100&$select=id,subject`, as)) {
        const { status, body } = await graph.get(`/me/events/${encodeURIComponent(String(id))}`, { as });
        expect([status, body['subject']]).toEqual([200, subject]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('finds its people in the directory', async () => {
    expect(await everything('/users?$top=100', firm.people.find(({ role }) => role === 'director')!.upn.split('@')[0]!)).toHaveLength(firm.people.length);
  });
});

import type { TokenAnswer } from '../../claims';
import type { Faults } from '../../faults';
import type { CalendarEvent, MailboxMail } from '../../firm';
import type { StartData } from '../startData';

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, body === undefined ? { method } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** The sandbox's own control API, from the page. */
export const control = {
  faults: async (): Promise<Faults> => (await call<{ faults: Faults }>('GET', '/sandbox/state')).faults,
  changeFaults: (change: Partial<Faults>): Promise<Faults> => call('PUT', '/sandbox/faults', change),
  mailbox: (upn: string): Promise<MailboxMail[]> => call('GET', `/sandbox/mailbox/${encodeURIComponent(upn)}`),
  calendar: (upn: string): Promise<CalendarEvent[]> => call('GET', `/sandbox/calendar/${encodeURIComponent(upn)}`),
  token: (upn: string, scopes: readonly string[], interactive: boolean): Promise<TokenAnswer> => call('POST', '/sandbox/token', { upn, scopes, interactive }),
  reset: (): Promise<void> => call('POST', '/sandbox/reset'),
};

/** What the server wrote into this page. */
export function startData(): StartData {
  return JSON.parse(document.getElementById('start')?.textContent ?? '') as StartData;
}

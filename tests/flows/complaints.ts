import type { BrowserContext } from 'playwright-core';

/** What the pages complained of: CSP violations, page errors, calls to nowhere. */
export interface Complaints {
  readonly csp: string[];
  readonly errors: string[];
  readonly nowhere: string[];
}

const heard = new Map<BrowserContext, Complaints>();
const eventSaid = 'securitypolicyviolation: ';

/** In every frame, before its own scripts. */
const ear = `addEventListener('securitypolicyviolation', (event) => console.debug(${JSON.stringify(eventSaid)} + event.effectiveDirective + ' ' + event.blockedURI));`;

/** Listens to a context from now on; asked again, it gives the same complaints. */
export function listenTo(context: BrowserContext): { complaints: Complaints; ready: Promise<unknown> } {
  const there = heard.get(context);
  if (there) return { complaints: there, ready: Promise.resolve() };
  const complaints: Complaints = { csp: [], errors: [], nowhere: [] };
  heard.set(context, complaints);
  const violated = violations(complaints.csp);
  context.on('console', (message) => violated(message.text()));
  context.on('weberror', (error) => complaints.errors.push(error.error().message));
  context.on('requestfailed', (failed) => {
    if (failed.failure()?.errorText.includes('NAME_NOT_RESOLVED')) complaints.nowhere.push(failed.url());
  });
  return { complaints, ready: context.addInitScript({ content: ear }) };
}

/** Each violation once, though most are told twice: by the browser on the console, and by an event in the page. */
function violations(into: string[]): (text: string) => void {
  const counts = { console: new Map<string, number>(), event: new Map<string, number>() };
  return (text) => {
    const found = violationIn(text);
    if (!found) return;
    const count = (counts[found.by].get(found.directive) ?? 0) + 1;
    counts[found.by].set(found.directive, count);
    const other = counts[found.by === 'console' ? 'event' : 'console'].get(found.directive) ?? 0;
    if (count > other) into.push(text);
  };
}

function violationIn(text: string): { by: 'console' | 'event'; directive: string } | undefined {
  const plain = (directive: string) => directive.replace(/-(elem|attr)$/, '');
  if (text.startsWith(eventSaid)) return { by: 'event', directive: plain(text.slice(eventSaid.length).split(' ')[0] ?? '') };
  if (/requires '?Trusted/.test(text)) return { by: 'console', directive: 'require-trusted-types-for' };
  /* Said once more of a fetch, without the directive. */
  if (!/Content Security Policy/i.test(text) || text.startsWith('Fetch API cannot load')) return undefined;
  return { by: 'console', directive: plain(/directive:? ["'“]([a-z-]+)/.exec(text)?.[1] ?? 'unknown') };
}

/** Takes out what a test has provoked on purpose, and says how many that were; the rest still stands. */
export function excuse(complaints: Complaints, provoked: RegExp): number {
  let excused = 0;
  for (const list of [complaints.csp, complaints.errors, complaints.nowhere]) {
    const rest = list.filter((one) => !provoked.test(one));
    excused += list.length - rest.length;
    list.splice(0, list.length, ...rest);
  }
  return excused;
}

/** All that any page complained of and no test excused, once. */
export function unexcused(): readonly string[] {
  const all = [...heard.values()].flatMap(({ csp, errors, nowhere }) => [...csp, ...errors, ...nowhere]);
  heard.clear();
  return all;
}

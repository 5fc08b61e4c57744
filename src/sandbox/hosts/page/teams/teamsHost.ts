import { answerNestedAppAuth } from '../nestedAppAuth';
import { teamsCalls, type AnsweringHost, type Heard, type Listener, type TeamsSurroundings } from './teamsCalls';
import { legacyContext, newContext, runtimeOf, teamsTheme } from './teamsContext';

/** A request as teams-js posts it (source: teams-js 2.58, wire captured; a structured object, not a string). */
interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Only with `nestedAppAuth.execute`: MSAL's message. */
  readonly data?: string;
}

export interface TeamsCall {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** Teams' half of the conversation with the real teams-js in our tab. */
export class TeamsHost implements AnsweringHost {
  readonly calls: TeamsCall[] = [];
  readonly unknown: string[] = [];
  readonly links: string[] = [];
  readonly forms: { readonly kind: string; readonly parameters: unknown }[] = [];
  private listeners: Listener[] = [];
  private isAside = false;

  constructor(readonly around: TeamsSurroundings) {
    addEventListener('message', (event) => void this.heard(event));
  }

  /** A page that may speak from now on; a new tab takes the place of the old. */
  listen(window: Window, frameContext: Listener['frameContext']): Listener {
    if (frameContext === 'content') this.isAside = false;
    const listener: Listener = { window, frameContext, origin: undefined, status: 'loading', events: new Set() };
    this.listeners = this.listeners.filter((one) => frameContext !== 'content' || one.frameContext !== 'content').concat(listener);
    return listener;
  }

  forget(listener: Listener): void {
    this.listeners = this.listeners.filter((one) => one !== listener);
  }

  /** What the tab said of its own start. */
  tabStatus(): string {
    return this.listeners.find(({ frameContext }) => frameContext === 'content')?.status ?? 'no tab';
  }

  /** Tells the tab that the person goes elsewhere, and waits for its yes; false when it has to be ended: it takes no part, or is slower than Teams' 30 seconds (source: docs, "app suspension"). */
  async layAside(): Promise<boolean> {
    const tab = this.listeners.find(({ frameContext }) => frameContext === 'content');
    if (!tab?.events.has('beforeUnload') || !tab.events.has('load')) return false;
    const ready = new Promise<boolean>((done) => {
      tab.leave = () => done(true);
      setTimeout(() => done(false), 30_000);
    });
    this.tell('beforeUnload');
    return (this.isAside = await ready);
  }

  /** The person comes back to a tab that lay aside. */
  takeUp(): void {
    this.isAside = false;
    const { start, tab } = this.around;
    this.tell('load', { entityId: tab.entityId, contentUrl: `${start.appOrigin}/tab.html` });
  }

  themeChanged(): void {
    this.tell('themeChange', teamsTheme[this.around.visit.theme]);
  }

  /** Teams tells a tab of another language by its context (source: docs, `app.registerOnContextChangeHandler`). */
  contextChanged(): void {
    const { start, visit, tab } = this.around;
    this.tell('contextChange', newContext(start, visit, tab));
  }

  context(frameContext: string): object {
    const { start, visit, tab } = this.around;
    return legacyContext(start, visit, tab, frameContext);
  }

  runtime(): object {
    return runtimeOf(this.around.start, this.around.visit);
  }

  /** Only the manifest's valid domains may speak; here the app's own. */
  private mayContinue(origin: string): boolean {
    return origin === this.around.start.appOrigin;
  }

  private tell(func: string, ...args: unknown[]): void {
    if (this.isAside) return;
    for (const { window, origin, frameContext } of this.listeners) {
      if (frameContext === 'content' && origin !== undefined) window.postMessage({ func, args, monotonicTimestamp: performance.now() }, origin);
    }
  }

  private async heard(event: MessageEvent): Promise<void> {
    const listener = this.listeners.find(({ window }) => window === event.source);
    const request = event.data as Partial<TeamsRequest> | null;
    if (!listener || typeof request?.func !== 'string' || !this.mayContinue(event.origin)) return;
    listener.origin = event.origin;
    const { id, uuidAsString, func, args = [], data } = request;
    const reply = (...answer: readonly unknown[]): void =>
      listener.window.postMessage({ id, uuidAsString, args: answer, monotonicTimestamp: performance.timeOrigin + performance.now() }, event.origin);
    this.calls.push({ func, args: func === 'nestedAppAuth.execute' ? [data] : args });
    if (func === 'nestedAppAuth.execute') return reply(null, await this.nestedAppAuth(data ?? '{}'));
    this.answer({ host: this, listener, args, reply }, func);
  }

  private answer(heard: Heard, func: string): void {
    const call = teamsCalls[func];
    if (call) return call(heard);
    this.unknown.push(func);
    heard.reply(false, `The sandbox's Teams has no ${func}.`);
  }

  private nestedAppAuth(message: string): Promise<string> {
    const { start, visit } = this.around;
    return answerNestedAppAuth(message, { start, person: visit.person, language: visit.language });
  }
}

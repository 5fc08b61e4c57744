import type { StartData } from '../../startData';
import type { Visit } from '../visit';
import { showForm } from '../openedForm';
import { tabInLink, type OpenTab } from './teamsContext';

/** What the conversation needs of the page around it. */
export interface TeamsSurroundings {
  readonly start: StartData;
  readonly visit: Visit;
  readonly tab: OpenTab;
  openTab(tab: OpenTab): void;
  note(text: string): void;
}

/** One page that speaks teams-js with us: the tab in its frame, or a window that signs in for it. */
export interface Listener {
  readonly window: Window;
  readonly frameContext: 'content' | 'authentication';
  /** Known once it has spoken. */
  origin: string | undefined;
  /** What the page said of its own start. */
  status: string;
  /** For a window that signs in: answers the tab that opened it. */
  finish?: (isDone: boolean, result: string) => void;
  /** What the page wants to be told. */
  readonly events: Set<string>;
  /** The page is ready to be laid aside. */
  leave?: () => void;
}

/** The host, as far as an answer needs it. */
export interface AnsweringHost {
  readonly around: TeamsSurroundings;
  readonly links: string[];
  readonly forms: { readonly kind: string; readonly parameters: unknown }[];
  context(frameContext: string): object;
  runtime(): object;
  listen(window: Window, frameContext: Listener['frameContext']): Listener;
  forget(listener: Listener): void;
}

/** One request, and the way to answer it. */
export interface Heard {
  readonly host: AnsweringHost;
  readonly listener: Listener;
  readonly args: readonly unknown[];
  reply(...answer: readonly unknown[]): void;
}

interface PageTarget {
  readonly appId?: string;
  readonly pageId: string;
  readonly subPageId?: string;
}

/** The functions of teams-js that this Teams answers; three styles of answer, by function: [ok, reason], [error, result], [value]. */
export const teamsCalls: Readonly<Record<string, (heard: Heard) => void>> = {
  // The NAA bridge looks only at the fourth value; the third is a version of the client (source: teams-js 2.58, `tryPolyfillWithNestedAppAuthBridge`).
  initialize: ({ host, listener, reply }) => reply(listener.frameContext, 'web', '2.1.2', JSON.stringify(host.runtime())),
  getContext: ({ host, listener, reply }) => reply(host.context(listener.frameContext)),
  registerHandler: ({ listener, args: [event] }) => void listener.events.add(String(event)),
  readyToUnload: ({ listener }) => listener.leave?.(),
  'appInitialization.appLoaded': ({ listener }) => void (listener.status = 'loaded'),
  'appInitialization.success': ({ listener, reply }) => {
    listener.status = 'ready';
    reply();
  },
  'appInitialization.failure': ({ host, listener, args: [reason, message] }) => failed(host, listener, `${String(reason)}: ${String(message)}`),
  'appInitialization.expectedFailure': ({ host, listener, args: [reason, message] }) => failed(host, listener, `${String(reason)}: ${String(message)}`),
  setFrameContext: () => undefined,
  navigateBack: ({ reply }) => reply(true),
  executeDeepLink: openLink,
  'pages.navigateToApp': ({ host, args: [target], reply }) => {
    reply(true);
    goTo(host, target as PageTarget);
  },
  'pages.currentApp.navigateTo': ({ host, args: [target], reply }) => {
    reply();
    goTo(host, target as PageTarget);
  },
  shareDeepLink: ({ host, args: [subPageId, label] }) => host.around.note(`Teams would offer this link: ${String(label)} (${String(subPageId)})`),
  'sharing.shareWebContent': ({ host, reply }) => {
    reply();
    host.around.note('Teams would open its window for sharing.');
  },
  'chat.openChat': ({ host, args: [chat], reply }) => {
    reply(true);
    host.around.note(`Teams would open a chat: ${JSON.stringify(chat)}`);
  },
  'mail.composeMail': ({ host, args: [parameters], reply }) => {
    host.forms.push({ kind: 'newMessage', parameters });
    showForm('newMessage', parameters as Readonly<Record<string, unknown>>);
    reply(true);
  },
  'clipboard.writeText': ({ reply }) => reply(true),
  'authentication.authenticate': authenticate,
  'authentication.authenticate.success': ({ listener, args: [result] }) => listener.finish?.(true, String(result ?? '')),
  'authentication.authenticate.failure': ({ listener, args: [reason] }) => listener.finish?.(false, String(reason ?? '')),
};

function failed(host: AnsweringHost, listener: Listener, why: string): void {
  listener.status = `failed ${why}`;
  host.around.note(`The tab says that it cannot start: ${why}`);
}

/** Opens our tab anew, after the answer is on its way. */
function goTo({ around }: AnsweringHost, { appId, pageId, subPageId }: PageTarget): void {
  setTimeout(() => around.openTab({ appId: appId ?? around.tab.appId, entityId: pageId, subEntityId: subPageId ?? '' }));
}

/** A link to our tab opens it here, another page of Teams is only told of, anything else opens in a window of its own. */
function openLink({ host, args: [link], reply }: Heard): void {
  const address = URL.canParse(String(link)) ? new URL(String(link)) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'mailto:') return reply(false, 'Teams opens only https and mailto.');
  host.links.push(address.href);
  reply(true);
  const isOfTeams = address.host === 'teams.microsoft.com' || address.origin === new URL(host.around.start.places.teams).origin;
  const tab = isOfTeams ? tabInLink(address) : undefined;
  if (tab) setTimeout(() => host.around.openTab(tab));
  else if (isOfTeams || address.protocol === 'mailto:') host.around.note(`Teams would open ${address.href}`);
  else window.open(address.href, '_blank', 'noopener');
}

/** Opens the app's sign-in page in a window; a window closed by the person is a refusal. */
function authenticate({ host, args: [url, width, height], reply }: Heard): void {
  const opened = window.open(String(url), 'authentication', `width=${Number(width) || 600},height=${Number(height) || 535}`);
  if (!opened) return reply(false, 'FailedToOpenWindow');
  const listener = host.listen(opened, 'authentication');
  const watch = setInterval(() => { if (opened.closed) listener.finish?.(false, 'CancelledByUser'); }, 200);
  listener.finish = (isDone, result) => {
    clearInterval(watch);
    host.forget(listener);
    opened.close();
    reply(isDone, result);
  };
}

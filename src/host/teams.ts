import { app, mail, pages } from '@microsoft/teams-js';
import type { Host, HostIdentity, Suspension, ThemeName } from './host';
import { HostError } from './hostError';
import { mailtoOf, type NewMail } from './newMail';
import { openable } from './openWindow';
import { pageOf, subPageIn } from './subPage';
import { tabLink, type TabPlace } from './tabLink';
import { within } from './within';

const callMilliseconds = 10_000;

export interface TeamsOptions {
  readonly tab: TabPlace;
  /** Host origins to trust beside the library's own list; none in life. */
  readonly hostOrigins?: readonly string[];
  readonly startMilliseconds?: number;
}

/** Teams, or Outlook or the Microsoft 365 app as a host of tabs, around our page. HostError silent when it does not answer. */
export async function openTeams({ tab, hostOrigins, startMilliseconds = 20_000 }: TeamsOptions): Promise<Host> {
  const answer = app.initialize(hostOrigins && [...hostOrigins]).then(() => app.getContext());
  const context = await within(startMilliseconds, answer.catch((cause: unknown) => Promise.reject(silent(cause))), silent);
  app.notifyAppLoaded();
  let [theme, language, subPage] = [themeCalled(context.app.theme), context.app.locale, subPageIn(context.page.subPageId)];
  let [wear, speak]: [(theme: ThemeName) => void, (language: string) => void] = [() => undefined, () => undefined];
  let hasShown = false;
  /* A page that lies aside is told of nothing (belief), so it looks what is new when it is taken up. */
  const takeUp = async (page: Suspension): Promise<void> => {
    app.notifySuccess();
    const now = await within(callMilliseconds, app.getContext(), silent).catch(() => undefined);
    if (now && themeCalled(now.app.theme) !== theme) wear((theme = themeCalled(now.app.theme)));
    if (now && now.app.locale !== language) speak((language = now.app.locale));
    const before = subPage;
    if (now) subPage = subPageIn(now.page.subPageId);
    page.resume(subPage === before ? undefined : subPage);
  };
  return {
    name: 'teams',
    identity: identityIn(context),
    get language() {
      return language;
    },
    get theme() {
      return theme;
    },
    onTheme: (listener) => {
      wear = listener;
      app.registerOnThemeChangeHandler((name) => listener((theme = themeCalled(name))));
    },
    onLanguage: (listener) => {
      speak = listener;
      app.registerOnContextChangeHandler((changed) => {
        if (changed.app.locale !== language) listener((language = changed.app.locale));
      });
    },
    onSuspend: (page) => {
      app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => page.suspend());
      app.lifecycle.registerOnResumeHandler(() => void takeUp(page));
    },
    subPage,
    openInTeams: (subPage, label) => openCase(tab, subPage, label),
    linkTo: (to, label) => tabLink(tab, to, label, pageOf(to)),
    openLink: async (url) => app.openLink(openable(url)),
    openNewMail,
    showsItself: () => {
      if (!hasShown) void Promise.resolve(app.notifySuccess()).catch(() => undefined);
      hasShown = true;
    },
  };
}

function silent(cause?: unknown): HostError {
  return new HostError('silent', 'Teams did not answer.', undefined, undefined, { cause });
}

/** Teams' names are default, dark, contrast and glass; what we do not know is light. */
export function themeCalled(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

/** Whom the context names; undefined when it names nobody. */
export function identityIn({ user }: Pick<app.Context, 'user'>): HostIdentity | undefined {
  const upn = user?.userPrincipalName || user?.loginHint;
  return upn ? { tenantId: user?.tenant?.id, oid: user?.id, upn, name: user?.displayName ?? '' } : undefined;
}

/** Only Outlook as a host of tabs has a form of its own (`runtime.supports.mail`). */
async function openNewMail(made: NewMail): Promise<void> {
  if (!mail.isSupported()) return app.openLink(mailtoOf(made));
  const answer = mail.composeMail({ type: mail.ComposeMailType.New, toRecipients: [...made.to], subject: made.subject, message: made.text });
  await within(callMilliseconds, answer, silent);
}

async function openCase(tab: TabPlace, subPage: string, label: string): Promise<void> {
  if (pages.currentApp.isSupported()) await pages.currentApp.navigateTo({ pageId: tab.entityId, subPageId: subPage });
  else await app.openLink(tabLink(tab, subPage, label));
}

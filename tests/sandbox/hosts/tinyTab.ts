import { app, authentication, chat, pages, sharing } from '@microsoft/teams-js';
import { token } from './tinyMsal';

const { hosts } = JSON.parse(process.env.START ?? '{}') as { hosts: string[] };
const themes: string[] = [];
const contexts: string[] = [];

const ready = app.initialize(hosts).then(async () => {
  app.registerOnThemeChangeHandler((theme) => themes.push(theme));
  app.registerOnContextChangeHandler((context) => contexts.push(context.app.locale));
  app.notifyAppLoaded();
  await app.notifySuccess();
  return app.getContext();
});

window.tiny = {
  ready,
  themes,
  contexts,
  token: async (how: 'acquireTokenSilent' | 'acquireTokenPopup', scopes: string[]) => {
    await ready;
    return token(how, scopes);
  },
  openLink: (link: string) => app.openLink(link).then(() => 'opened', (error: unknown) => `refused ${String((error as Error).message ?? error)}`),
  share: () => sharing.shareWebContent({ content: [{ type: 'URL', url: 'https://x.example/', preview: true }] }).then(() => 'shared'),
  navigate: (subPageId: string) => pages.currentApp.navigateTo({ pageId: 'index', subPageId }),
  supports: () => ({ chat: chat.isSupported(), sharing: sharing.isSupported(), pages: pages.isSupported(), currentApp: pages.currentApp.isSupported(), config: pages.config.isSupported() }),
  authenticate: () => authentication.authenticate({ url: `${location.origin}/tab.html?popup` }).then((result) => result, (error: unknown) => `refused ${String((error as Error).message ?? error)}`),
  finish: () => authentication.notifySuccess('the code'),
};

import type { StartData } from '../../startData';
import { bar } from '../bar';
import { startData } from '../control';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { TeamsSurface } from '../surface';
import { addressOf, remember, searchOf, visitOf, type HostTheme, type Visit } from '../visit';
import type { TeamsSurroundings } from './teamsCalls';
import { tabInLink, type OpenTab } from './teamsContext';
import { TeamsHost } from './teamsHost';

/** Our personal tab as the start of Teams opens it. */
const firstTab: OpenTab = { appId: 'forsigtigt-salg', entityId: 'index', subEntityId: '' };

/** Teams, or Outlook's place for apps, around our personal tab; the tab's frame is a direct child of the top window, as nested app auth needs. */
class TeamsPage implements TeamsSurroundings {
  visit: Visit;
  tab: OpenTab;
  private readonly host: TeamsHost;
  private readonly bar = element('div');
  private readonly head = element('header', { class: 'head' });
  private readonly rail = element('nav', { class: 'rail' });
  private readonly place = element('main', { class: 'tab-place' });
  private readonly notice = element('p', { class: 'notice', role: 'status' });

  constructor(readonly start: StartData) {
    this.visit = visitOf(start, location.search);
    this.tab = tabInLink(new URL(location.href)) ?? firstTab;
    this.host = new TeamsHost(this);
    document.body.append(this.bar, this.head, element('div', { class: 'columns' }, this.rail, this.place), this.notice);
  }

  openTab(tab: OpenTab): void {
    this.tab = tab;
    const frame = element('iframe', {
      title: 'Forsigtigt Salg', allow: 'clipboard-read; clipboard-write', src: `${this.start.appOrigin}/tab.html`,
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
    this.place.replaceChildren(frame);
    if (frame.contentWindow) this.host.listen(frame.contentWindow, 'content');
  }

  /** The person goes to another part of Teams: a tab that can be laid aside stays, unseen; any other ends. */
  async leave(): Promise<void> {
    const [frame] = this.place.children;
    if (await this.host.layAside()) frame?.setAttribute('hidden', '');
    else this.place.replaceChildren();
    this.note('');
  }

  /** The person comes back, by the rail or by a link. */
  comeBack(subPage = this.tab.subEntityId): void {
    const [frame] = this.place.children;
    if (!frame?.hasAttribute('hidden')) return this.openTab({ ...this.tab, subEntityId: subPage });
    this.tab = { ...this.tab, subEntityId: subPage };
    frame.removeAttribute('hidden');
    this.host.takeUp();
  }

  note(text: string): void {
    this.notice.textContent = text;
  }

  show(): void {
    const { start, visit } = this;
    const { person } = visit;
    const focused = document.activeElement?.id;
    remember(visit);
    document.title = `Forsigtigt Salg – ${person.name} – ${start.tabHost}`;
    this.bar.replaceChildren(bar({ start, visit, page: 'teams', change: (change) => this.change(change) }));
    this.head.replaceChildren(element('strong', {}, start.tabHost), element('span', {}, 'Forsigtigt Salg'), element('span', { class: 'me' }, person.name));
    this.rail.replaceChildren(...(start.tabHost === 'Outlook' ? outlookRail(visit) : teamsRail(visit, () => void this.leave(), () => this.comeBack())));
    if (focused) document.getElementById(focused)?.focus();
  }

  surface(): TeamsSurface {
    const { host } = this;
    return {
      openTab: (subPage = '') => this.openTab({ ...this.tab, subEntityId: subPage }), setTheme: (theme) => this.setTheme(theme),
      leave: () => this.leave(), comeBack: (subPage) => this.comeBack(subPage),
      setLanguage: async (language) => this.change({ language }), calls: host.calls, unknown: host.unknown, officeUnhandled: [], links: host.links, forms: host.forms, tabStatus: () => host.tabStatus(),
    };
  }

  private setTheme(theme: HostTheme): void {
    this.visit = { ...this.visit, theme };
    this.show();
    this.host.themeChanged();
  }

  private change(change: Partial<Visit>): void {
    if (change.theme) return this.setTheme(change.theme);
    this.visit = { ...this.visit, ...change };
    if (change.person || change.hasNestedAppAuth !== undefined) return location.assign(addressOf(this.visit));
    this.show();
    this.host.contextChanged();
  }
}

function teamsRail({ language }: Visit, leave: () => void, comeBack: () => void): HTMLElement[] {
  const dead = [hostWords.activity[language], hostWords.chat[language], hostWords.calendar[language]];
  return [...dead.map((name) => button(name, leave, { class: 'dead' })), button('Forsigtigt Salg', comeBack, { 'aria-current': 'page' })];
}

function outlookRail(visit: Visit): HTMLElement[] {
  return [element('a', { href: `/mail${searchOf(visit)}` }, hostWords.mail[visit.language]), element('span', { 'aria-current': 'page' }, hostWords.apps[visit.language])];
}

const page = new TeamsPage(startData());
page.show();
page.openTab(page.tab);
window.sandbox = page.surface();

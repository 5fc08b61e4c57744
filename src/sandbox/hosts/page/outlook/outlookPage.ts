import type { FirmPerson, OutlookItem } from '../../../firm';
import type { StartData } from '../../startData';
import { bar } from '../bar';
import { startData } from '../control';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { OutlookSurface } from '../surface';
import { addressOf, remember, searchOf, visitOf, type HostLanguage, type HostTheme, type Visit } from '../visit';
import type { Box, BoxPresses } from './box';
import { Calendar } from './calendar';
import type { ComposePresses } from './composeForm';
import { Mailbox } from './mailbox';
import { mailboxChoice } from './mailboxChoice';
import { OfficeHost, type OfficeSurroundings } from './officeHost';
import { paneColumn, showPin } from './paneColumn';
import { backButton, isPhone, showInFront } from './phone';
import { readingPane } from './readingPane';
import { newSavedId, type Beginning } from './writtenMail';

/** Outlook on the web: mails or meetings at the left, the open one in the middle, our pane at the right. */
class OutlookPage implements OfficeSurroundings {
  visit: Visit;
  private readonly isCalendar = location.pathname === '/calendar';
  private readonly box: Box;
  private readonly office: OfficeHost;
  /** Item ids, where it is more than one: Outlook then has none of them open. */
  private several: ReadonlySet<string> = new Set();
  private readonly bar = element('div');
  private readonly head = element('header', { class: 'head' });
  private readonly rail = element('nav', { class: 'rail' });
  private readonly places = element('div', { class: 'column' });
  private readonly list = element('div', { class: 'column list' });
  private readonly reading = element('main', { class: 'column wide' });
  private readonly pane = element('div', { class: 'pane-place' });

  constructor(readonly start: StartData) {
    this.visit = visitOf(start, location.search);
    this.box = new (this.isCalendar ? Calendar : Mailbox)((this.visit.mailbox ?? this.visit.person).upn);
    this.office = new OfficeHost(this);
    document.body.append(this.bar, this.head, element('div', { class: 'columns' }, this.rail, this.places, this.list, this.reading, this.pane));
    addEventListener('visibilitychange', () => { if (!document.hidden) void this.reload(); });
  }

  get person(): FirmPerson {
    return this.visit.person;
  }

  get language(): HostLanguage {
    return this.visit.language;
  }

  get open(): OutlookItem | undefined {
    return this.box.open;
  }

  get another(): OutlookItem | undefined {
    return this.box.another();
  }

  async reload(): Promise<void> {
    await this.box.load();
    this.show();
  }

  async selectItem(which: number | string | null): Promise<void> {
    if (which === null) return this.select(undefined);
    if (!this.box.find(which)) await this.reload();
    const found = this.box.find(which);
    if (!found) throw new Error(`${this.person.upn} has nothing that is called ${which}.`);
    this.box.reveal(found);
    this.select(found);
  }

  async openPane(): Promise<void> {
    if (this.isPaneOpen) return;
    const frame = await this.office.opened();
    this.pane.replaceChildren(paneColumn({ frame, language: this.language, isPinned: this.pinning, pin: (isPinned) => this.setPinned(isPinned), close: () => this.closePane() }));
    this.show();
  }

  closePane(): void {
    this.pane.replaceChildren();
    this.office.closed();
    this.show();
    this.leaveFrame();
  }

  leaveFrame(): void {
    document.getElementById('our-button')?.focus();
  }

  /** Draws everything but the pane, whose frame would lose its page. */
  show(): void {
    const { language, isCalendar } = this;
    remember(this.visit);
    showInFront(this.isPaneOpen ? 'pane' : this.open ? 'item' : 'list');
    this.showColumns();
    const focused = this.reading.contains(document.activeElement) ? document.activeElement?.id : undefined;
    this.reading.replaceChildren(readingPane({
      open: this.open, empty: hostWords[this.several.size > 0 ? 'severalSelected' : isCalendar ? 'noMeetingSelected' : 'nothingSelected'][language], language, isPaneOpen: this.isPaneOpen, notifications: this.open ? [...this.office.state.notificationsOf(this.open).values()] : [],
      pressButton: () => void (this.isPaneOpen ? this.closePane() : this.openPane()), write: (how) => this.write(how), compose: this.composing,
      pressCommand: () => this.office.pressed(), dismiss: (key) => this.open && this.office.state.dismiss(this.open, key),
    }));
    if (focused) document.getElementById(focused)?.focus();
  }

  /** Draws what stands still while mails are read. */
  showFrame(): void {
    const { language } = this;
    const focused = document.activeElement?.id;
    const place = hostWords[this.isCalendar ? 'calendar' : 'mail'][language];
    const search = element('input', { type: 'search', id: 'search', 'aria-label': hostWords.search[language], placeholder: hostWords.search[language], value: this.box.wanted });
    search.addEventListener('input', () => {
      this.box.wanted = search.value;
      this.showList();
    });
    document.title = `${place} – ${(this.visit.mailbox ?? this.person).name} – Outlook`;
    this.bar.replaceChildren(bar({ start: this.start, visit: this.visit, page: 'outlook', change: (change) => void this.change(change) }));
    this.head.replaceChildren(backButton(language, () => this.select(undefined)), element('strong', {}, 'Outlook'), search, button(hostWords.refresh[language], () => void this.reload()), element('span', { class: 'me' }, this.person.name), ...mailboxChoice(this.start.firm.people, this.visit, (change) => void this.change(change)));
    const doors = [['mail', '/mail'], ['calendar', '/calendar'], ['apps', '/apps']] as const;
    this.rail.replaceChildren(...doors.map(([name, path]) => element('a', path === location.pathname ? { href: path, 'aria-current': 'page' } : { href: path }, hostWords[name][language])));
    for (const door of this.rail.querySelectorAll('a')) door.search = searchOf(this.visit);
    if (focused) document.getElementById(focused)?.focus();
  }

  surface(): OutlookSurface {
    const { office } = this;
    return {
      selectItem: (which) => this.selectItem(which), openPane: () => this.openPane(), closePane: () => this.closePane(), setPinned: (isPinned) => this.setPinned(isPinned),
      reload: () => this.reload(), setTheme: (theme) => this.setTheme(theme), setLanguage: (language) => this.change({ language }),
      calls: office.calls, unknown: [], officeUnhandled: office.unhandled, forms: office.state.forms,
    };
  }

  private get isPaneOpen(): boolean {
    return this.pane.childElementCount > 0;
  }

  /** Outlook offers no pin beside a meeting (belief), and none on a phone. */
  private get pinning(): boolean | undefined {
    return this.isCalendar || isPhone() ? undefined : this.visit.isPinned;
  }

  private get presses(): BoxPresses {
    return { language: this.language, open: (item) => this.select(item), add: (item) => this.add(item), several: this.several, turned: () => this.show(), write: (how) => this.write(how) };
  }

  private get composing(): ComposePresses {
    return {
      save: (mail) => {
        mail.savedId ??= newSavedId();
        this.showColumns();
      },
      discard: (mail) => {
        this.box.discard?.(mail);
        this.select(undefined);
      },
      recipientsChanged: (line) => this.office.recipientsChanged(line),
    };
  }

  /** Whether a pinned pane stays when a mail is begun beside it nobody has published; here it stays, and hears of it. */
  private write(how: Beginning): void {
    this.select(this.box.write?.(how, this.person));
  }

  /** Both columns at the left, while the middle one stays as it is. */
  private showColumns(): void {
    this.places.replaceChildren(this.box.places(this.presses));
    this.showList();
  }

  /** As in life, none is open while several are selected (belief for a pane that does not ask for several: docs, "item multi-select"). */
  private add({ itemId }: OutlookItem): void {
    const chosen = new Set(this.several.size > 0 ? this.several : this.open ? [this.open.itemId] : []);
    if (!chosen.delete(itemId)) chosen.add(itemId);
    const [first] = chosen;
    this.select(chosen.size === 1 && first !== undefined ? this.box.find(first) : undefined);
    this.several = chosen.size > 1 ? chosen : new Set();
    this.show();
  }

  /** Whoever turns away from a mail that is being written has it saved, as in life. */
  private select(item: OutlookItem | undefined): void {
    const { open } = this;
    const wereSeveral = this.several.size > 0;
    this.several = new Set();
    if (item?.itemId === open?.itemId) return wereSeveral ? this.show() : undefined;
    if (open) this.office.state.leave(open);
    if (item && open && 'written' in open) open.savedId ??= newSavedId();
    this.box.open = item;
    if (!this.pinning && this.isPaneOpen) this.closePane();
    this.office.itemChanged();
    this.show();
  }

  private showList(): void {
    const hadFocus = this.list.contains(document.activeElement);
    const top = this.list.scrollTop;
    this.list.replaceChildren(this.box.list(this.presses));
    this.list.scrollTop = top;
    if (hadFocus) this.list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private setPinned(isPinned: boolean): void {
    this.visit = { ...this.visit, isPinned };
    showPin(this.pane, this.language, isPinned);
    remember(this.visit);
  }

  private setTheme(theme: HostTheme): void {
    this.visit = { ...this.visit, theme };
    remember(this.visit);
    this.showFrame();
    this.office.themeChanged();
  }

  /** A pane keeps the language it started with, as in life: another language starts it anew. */
  private async change(change: Partial<Visit>): Promise<void> {
    if (change.theme) return this.setTheme(change.theme);
    this.visit = { ...this.visit, ...change };
    if (change.person || change.isOwnWindow !== undefined || change.hasNestedAppAuth !== undefined) return location.assign(addressOf(this.visit));
    const wasOpen = this.isPaneOpen && change.language !== undefined;
    if (wasOpen) this.closePane();
    this.showFrame();
    this.show();
    if (wasOpen) await this.openPane();
  }
}

const page = new OutlookPage(startData());
page.showFrame();
void page.reload().then(() => {
  window.sandbox = page.surface();
});

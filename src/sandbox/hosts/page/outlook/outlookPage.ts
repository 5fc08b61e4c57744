import type { FirmPerson, MailboxMail } from '../../../firm';
import type { StartData } from '../../startData';
import { bar } from '../bar';
import { startData } from '../control';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { OutlookSurface } from '../surface';
import { addressOf, remember, searchOf, visitOf, type HostLanguage, type HostTheme, type Visit } from '../visit';
import { Mailbox, type Folder } from './mailbox';
import { folderList, mailList } from './mailList';
import { OfficeHost, type OfficeSurroundings } from './officeHost';
import { paneColumn, showPin } from './paneColumn';
import { readingPane } from './readingPane';

/** Outlook on the web: mails at the left, the open one in the middle, our pane at the right. */
class OutlookPage implements OfficeSurroundings {
  visit: Visit;
  private readonly mailbox: Mailbox;
  private readonly office: OfficeHost;
  private readonly bar = element('div');
  private readonly head = element('header', { class: 'head' });
  private readonly rail = element('nav', { class: 'rail' });
  private readonly folders = element('div', { class: 'column' });
  private readonly mails = element('div', { class: 'column list' });
  private readonly reading = element('main', { class: 'column wide' });
  private readonly pane = element('div', { class: 'pane-place' });

  constructor(readonly start: StartData) {
    this.visit = visitOf(start, location.search);
    this.mailbox = new Mailbox(this.visit.person.upn);
    this.office = new OfficeHost(this);
    document.body.append(this.bar, this.head, element('div', { class: 'columns' }, this.rail, this.folders, this.mails, this.reading, this.pane));
    addEventListener('visibilitychange', () => { if (!document.hidden) void this.reloadMails(); });
  }

  get person(): FirmPerson {
    return this.visit.person;
  }

  get language(): HostLanguage {
    return this.visit.language;
  }

  get open(): MailboxMail | undefined {
    return this.mailbox.open;
  }

  get another(): MailboxMail | undefined {
    return this.mailbox.another();
  }

  async reloadMails(): Promise<void> {
    await this.mailbox.load();
    this.show();
  }

  async selectMail(which: number | string | null): Promise<void> {
    if (which === null) return this.select(undefined);
    if (!this.mailbox.find(which)) await this.reloadMails();
    const found = this.mailbox.find(which);
    if (!found) throw new Error(`${this.person.upn} has no mail ${which}.`);
    this.mailbox.folder = found.folder;
    this.select(found);
  }

  async openPane(): Promise<void> {
    if (this.isPaneOpen) return;
    const frame = await this.office.opened();
    this.pane.replaceChildren(paneColumn({ frame, language: this.language, isPinned: this.visit.isPinned, pin: (isPinned) => this.setPinned(isPinned), close: () => this.closePane() }));
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
    const { mailbox, language } = this;
    remember(this.visit);
    this.folders.replaceChildren(folderList(mailbox, language, (folder) => this.choose(folder)));
    this.showMails();
    this.reading.replaceChildren(readingPane({
      open: this.open, language, isPaneOpen: this.isPaneOpen, notifications: this.open ? [...this.office.state.notificationsOf(this.open).values()] : [],
      pressButton: () => void (this.isPaneOpen ? this.closePane() : this.openPane()),
    }));
  }

  /** Draws what stands still while mails are read. */
  showFrame(): void {
    const { language } = this;
    const focused = document.activeElement?.id;
    const search = element('input', { type: 'search', id: 'search', 'aria-label': hostWords.search[language], placeholder: hostWords.search[language], value: this.mailbox.wanted });
    search.addEventListener('input', () => {
      this.mailbox.wanted = search.value;
      this.showMails();
    });
    document.title = `${hostWords.mail[language]} – ${this.person.name} – Outlook`;
    this.bar.replaceChildren(bar({ start: this.start, visit: this.visit, page: 'outlook', change: (change) => void this.change(change) }));
    this.head.replaceChildren(element('strong', {}, 'Outlook'), search, button(hostWords.refresh[language], () => void this.reloadMails()), element('span', { class: 'me' }, this.person.name));
    this.rail.replaceChildren(element('span', { 'aria-current': 'page' }, hostWords.mail[language]), element('a', { href: `/apps${searchOf(this.visit)}` }, hostWords.apps[language]));
    if (focused) document.getElementById(focused)?.focus();
  }

  surface(): OutlookSurface {
    const { office } = this;
    return {
      selectMail: (which) => this.selectMail(which), openPane: () => this.openPane(), closePane: () => this.closePane(), setPinned: (isPinned) => this.setPinned(isPinned),
      reloadMails: () => this.reloadMails(), setTheme: (theme) => this.setTheme(theme), setLanguage: (language) => this.change({ language }),
      calls: office.calls, unknown: [], officeUnhandled: office.unhandled, forms: office.state.forms,
    };
  }

  private get isPaneOpen(): boolean {
    return this.pane.childElementCount > 0;
  }

  private select(mail: MailboxMail | undefined): void {
    if (mail?.itemId === this.open?.itemId) return;
    this.mailbox.open = mail;
    if (this.visit.isPinned) this.office.itemChanged();
    else if (this.isPaneOpen) this.closePane();
    this.show();
  }

  private choose(folder: Folder): void {
    this.mailbox.folder = folder;
    this.show();
  }

  private showMails(): void {
    const hadFocus = this.mails.contains(document.activeElement);
    const top = this.mails.scrollTop;
    this.mails.replaceChildren(mailList(this.mailbox, this.language, (mail) => this.select(mail)));
    this.mails.scrollTop = top;
    if (hadFocus) this.mails.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
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
    if (change.person || change.hasNestedAppAuth !== undefined) return location.assign(addressOf(this.visit));
    const wasOpen = this.isPaneOpen && change.language !== undefined;
    if (wasOpen) this.closePane();
    this.showFrame();
    this.show();
    if (wasOpen) await this.openPane();
  }
}

const page = new OutlookPage(startData());
page.showFrame();
void page.reloadMails().then(() => {
  window.sandbox = page.surface();
});

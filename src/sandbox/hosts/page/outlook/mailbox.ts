import type { FirmPerson, MailboxMail, OutlookItem, WrittenMail } from '../../../firm';
import { control } from '../control';
import { anotherThan, type Box, type BoxPresses } from './box';
import { folderList, mailList, type Folder } from './mailList';
import { begun, lineOf, type Beginning } from './writtenMail';

/** One person's mailbox as the page shows it: which folder, what was searched for, which mail is open. */
export class Mailbox implements Box {
  folder: Folder = 'inbox';
  wanted = '';
  open: MailboxMail | WrittenMail | undefined;
  private mails: readonly MailboxMail[] = [];
  /** Newest first; they live as long as this page. */
  private written: readonly WrittenMail[] = [];

  constructor(private readonly upn: string) {}

  async load(): Promise<void> {
    this.mails = [...(await control.mailbox(this.upn))].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    const { open } = this;
    this.open = open && this.everything().find(({ itemId }) => itemId === open.itemId);
  }

  /** Newest first. */
  shown(): readonly (MailboxMail | WrittenMail)[] {
    const wanted = this.wanted.trim().toLowerCase();
    return this.everything().filter((one) => folderOf(one) === this.folder && textOf(one).includes(wanted));
  }

  count(folder: Folder): number {
    return this.everything().filter((one) => folderOf(one) === folder).length;
  }

  /** By place in the shown list, message id (brackets or not), or item id. */
  find(which: number | string): MailboxMail | WrittenMail | undefined {
    if (typeof which === 'number') return this.shown()[which];
    const bare = which.replace(/^<|>$/g, '');
    return this.written.find(({ itemId, savedId }) => itemId === which || savedId === which) ?? this.mails.find(({ itemId, mail }) => itemId === which || (mail.messageId !== '' && mail.messageId.replace(/^<|>$/g, '') === bare));
  }

  reveal(item: OutlookItem): void {
    const folder = folderOf(item);
    if (folder) this.folder = folder;
  }

  write(how: Beginning, me: FirmPerson): WrittenMail {
    const { open } = this;
    const made = begun(how, me, open && 'mail' in open ? open : undefined);
    this.written = [made, ...this.written];
    return made;
  }

  discard(item: OutlookItem): void {
    this.written = this.written.filter((one) => one !== item);
  }

  another(): OutlookItem | undefined {
    return this.open && 'written' in this.open ? anotherThan(this.open, this.written) : anotherThan(this.open, this.mails);
  }

  private everything(): readonly (MailboxMail | WrittenMail)[] {
    return [...this.written, ...this.mails];
  }

  places(presses: BoxPresses): HTMLElement {
    return folderList(this, presses);
  }

  list(presses: BoxPresses): HTMLElement {
    return mailList(this, presses);
  }
}

function folderOf(item: OutlookItem): Folder | undefined {
  if ('mail' in item) return item.folder;
  return 'written' in item && item.savedId !== undefined ? 'drafts' : undefined;
}

function textOf(item: MailboxMail | WrittenMail): string {
  if ('written' in item) return `${item.written.subject} ${lineOf(item.written.to)}`.toLowerCase();
  const { mail } = item;
  return `${mail.subject} ${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`.toLowerCase();
}

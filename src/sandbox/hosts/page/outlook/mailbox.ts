import type { MailboxMail, OutlookItem } from '../../../firm';
import { control } from '../control';
import { anotherThan, type Box, type BoxPresses } from './box';
import { folderList, mailList } from './mailList';

/** One person's mailbox as the page shows it: which folder, what was searched for, which mail is open. */
export class Mailbox implements Box {
  folder: MailboxMail['folder'] = 'inbox';
  wanted = '';
  open: MailboxMail | undefined;
  private mails: readonly MailboxMail[] = [];

  constructor(private readonly upn: string) {}

  async load(): Promise<void> {
    this.mails = [...(await control.mailbox(this.upn))].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    const { open } = this;
    this.open = open && this.mails.find(({ itemId }) => itemId === open.itemId);
  }

  /** Newest first. */
  shown(): readonly MailboxMail[] {
    const wanted = this.wanted.trim().toLowerCase();
    return this.mails.filter((one) => one.folder === this.folder && textOf(one).includes(wanted));
  }

  count(folder: MailboxMail['folder']): number {
    return this.mails.filter((one) => one.folder === folder).length;
  }

  /** By place in the shown list, message id (brackets or not), or item id. */
  find(which: number | string): MailboxMail | undefined {
    if (typeof which === 'number') return this.shown()[which];
    const bare = which.replace(/^<|>$/g, '');
    return this.mails.find(({ itemId, mail }) => itemId === which || (mail.messageId !== '' && mail.messageId.replace(/^<|>$/g, '') === bare));
  }

  reveal(item: OutlookItem): void {
    if ('mail' in item) this.folder = item.folder;
  }

  another(): MailboxMail | undefined {
    return anotherThan(this.open, this.mails);
  }

  places(presses: BoxPresses): HTMLElement {
    return folderList(this, presses);
  }

  list(presses: BoxPresses): HTMLElement {
    return mailList(this, presses);
  }
}

function textOf({ mail }: MailboxMail): string {
  return `${mail.subject} ${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`.toLowerCase();
}

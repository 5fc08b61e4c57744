import type { MailboxMail } from '../../../firm';
import { control } from '../control';

export type Folder = MailboxMail['folder'];

/** One person's mailbox as the page shows it: which folder, what was searched for, which mail is open. */
export class Mailbox {
  folder: Folder = 'inbox';
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

  count(folder: Folder): number {
    return this.mails.filter((one) => one.folder === folder).length;
  }

  /** By place in the shown list, message id (brackets or not), or item id; undefined when there is none. */
  find(which: number | string): MailboxMail | undefined {
    if (typeof which === 'number') return this.shown()[which];
    const bare = which.replace(/^<|>$/g, '');
    return this.mails.find(({ itemId, mail }) => itemId === which || (mail.messageId !== '' && mail.messageId.replace(/^<|>$/g, '') === bare));
  }

  /** The mail below the open one, else the first: never the open one itself. */
  another(): MailboxMail | undefined {
    const place = this.mails.findIndex(({ itemId }) => itemId === this.open?.itemId);
    return this.mails[place + 1] ?? this.mails.find(({ itemId }) => itemId !== this.open?.itemId);
  }
}

function textOf({ mail }: MailboxMail): string {
  return `${mail.subject} ${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`.toLowerCase();
}

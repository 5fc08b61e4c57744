import type { Appointment } from '../domain/appointment';
import type { Mail, MailHeaders } from '../domain/mail';
import type { WrittenMail } from '../domain/writtenMail';
import type { NewMail } from './newMail';

/** What is around our page. */
export type HostName = 'outlook' | 'teams' | 'browser';

/** Looks that a host can ask for. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Whom the host names before any sign-in; the replica belongs to this identity. */
export interface HostIdentity {
  /** Entra tenant id; Outlook does not tell it. */
  readonly tenantId: string | undefined;
  readonly oid: string | undefined;
  readonly upn: string;
  readonly name: string;
}

/** Teams, Outlook or a browser around us. */
export interface Host {
  readonly name: HostName;
  /** Undefined in a plain browser until somebody has signed in. */
  readonly identity: HostIdentity | undefined;
  /** BCP 47, as the host shows itself. */
  readonly language: string;
  readonly theme: ThemeName;
  onTheme(listener: (theme: ThemeName) => void): void;
  onLanguage(listener: (language: string) => void): void;
  /** Left out where the host never lays a page aside. */
  onSuspend?(page: Suspension): void;
  /** What a link into our tab carried: the key of a case, or a view of them; read by `domain/caseView`. */
  readonly subPage: string | undefined;
  /** Opens our tab at a case, in Teams where possible; `label` stands in links and titles, and names no client. */
  openInTeams(subPage: string, label: string): Promise<void>;
  /** The link that opens our tab there, for whoever is sent it; left out beside a mail, where nobody asks for one. */
  linkTo?(subPage: string, label: string): string;
  openLink(url: string): Promise<void>;
  /** Opens a new mail, filled in, in the host or in the machine's mail program; the person sends it, or does not. Throws where none can be opened. */
  openNewMail(mail: NewMail): Promise<void>;
  /** Tells the host that something useful is on screen. */
  showsItself(): void;
}

/** What a page does when its host lays it aside without ending it, and when it is taken up again. */
export interface Suspension {
  suspend(): Promise<void>;
  /** `subPage`: where a link led meanwhile; undefined where none did. */
  resume(subPage: string | undefined): void;
}

/** Outlook around our pane: the open mail or meeting, and nothing that writes. */
export interface OutlookHost extends Host {
  readonly name: 'outlook';
  /** The open mail; undefined when none, or something else, is open. */
  readonly openMail: Mail | undefined;
  /** True while a meeting is open. */
  readonly isMeetingOpen: boolean;
  /** True while a mail is being written. */
  readonly isMailWritten: boolean;
  /** Something else, or nothing, is open now. */
  onItem(listener: () => void): void;
  /** The open meeting; what Outlook does not tell in time is left empty. HostError itemChanged. */
  readAppointment(): Promise<Appointment>;
  /** True where Outlook names a shared mailbox in place of whoever sits there, and nothing may be flagged in its name. */
  isNamedForMailbox(): Promise<boolean>;
  /** The mail that is being written; what Outlook does not tell in time is as it was `before`, else empty. HostError itemChanged. */
  readWritten(before?: WrittenMail): Promise<WrittenMail>;
  /** The mail that is being written may read otherwise now, or have been saved; returns what ends that. */
  onWritten(listener: () => void): () => void;
  /** The mail's internet headers; undefined where there are none. HostError silent | itemChanged | unsupported. */
  headersOf(mail: Mail): Promise<MailHeaders | undefined>;
  /** The mail's text, on a press of the person only; never kept. HostError silent | itemChanged | unsupported | broken. */
  textOf(mail: Mail): Promise<string>;
}

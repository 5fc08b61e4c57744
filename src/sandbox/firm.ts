/** One person of the sandbox's firm, as Entra would know them. */
export interface FirmPerson {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly role: 'consultant' | 'seller' | 'director';
  readonly language: 'da' | 'sv' | 'en';
  readonly jobTitle: string;
  /** The right to make lists in the site, and to consent for everybody. */
  readonly isAdministrator: boolean;
}

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** A mail before it lies in any mailbox. */
export interface FirmMail {
  /** With brackets, as in the header; empty when the mail has none. */
  readonly messageId: string;
  readonly subject: string;
  readonly from: MailPerson | undefined;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** The Date header, ISO in UTC; undefined when the mail has none. */
  readonly sentAt: string | undefined;
  readonly text: string;
  readonly html: string | undefined;
  /** Raw internet headers in order, or undefined for a mail without any (Exchange-internal mail). */
  readonly headers: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Conversation index, base64. */
  readonly conversationIndex: string | undefined;
  readonly isMeetingRequest: boolean;
}

/** A firm made from a seed: who works there, its clients, and what lies in whose mailbox. */
export interface Firm {
  readonly tenantId: string;
  readonly clientId: string;
  readonly name: string;
  readonly domain: string;
  /** "host/sites/path" of the one SharePoint site. */
  readonly site: string;
  readonly people: readonly FirmPerson[];
  readonly clients: readonly { readonly name: string; readonly domains: readonly string[] }[];
  readonly mails: readonly { readonly mail: FirmMail; readonly inMailboxesOf: readonly string[] }[];
}

/** A mail as it lies in one person's mailbox: ids and creation time are this mailbox's own. */
export interface MailboxMail {
  /** EWS form, with "/" and "+", as Office.js gives it. Graph's form of it has "-" and "_" in their place. */
  readonly itemId: string;
  readonly conversationId: string;
  readonly createdAt: string;
  readonly folder: 'inbox' | 'sentitems';
  readonly mail: FirmMail;
}

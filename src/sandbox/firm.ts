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

/** What the firm can do. */
export interface FirmCompetence {
  readonly names: { readonly da: string; readonly sv: string; readonly en: string };
  readonly synonyms: readonly string[];
}

/** Who can do it; `competence` is its English name. */
export interface FirmHolding {
  readonly upn: string;
  readonly competence: string;
  readonly level: 'basic' | 'good' | 'expert';
}

/** A consultant at a client of that name, from day to day; without an end as long as none is agreed. */
export interface FirmAssignment {
  readonly upn: string;
  readonly client: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly place: 'client' | 'ours' | 'remote';
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

/** Somebody who is asked to a meeting. */
export interface FirmAttendee extends MailPerson {
  readonly isOptional: boolean;
  readonly answer: 'none' | 'accepted' | 'tentativelyAccepted' | 'declined';
}

/** How a meeting repeats; days are "2026-11-26" in the meeting's zone. */
export interface FirmRecurrence {
  readonly pattern: 'daily' | 'weekly';
  /** Every so many days or weeks. */
  readonly interval: number;
  /** For weekly; a week begins on Monday. */
  readonly weekdays: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
  /** The last day that may have one. */
  readonly until: string;
  /** Days that the organiser has called off. */
  readonly cancelled: readonly string[];
  /** Days that are held at another time or place. */
  readonly exceptions: readonly { readonly day: string; readonly start: string; readonly end: string; readonly subject?: string; readonly location?: string }[];
}

/** A meeting, or a series of them, as its organiser made it. */
export interface FirmEvent {
  /** 32 hexadecimal letters, the same in every calendar. */
  readonly uid: string;
  readonly subject: string;
  /** Name and address empty for what a file brought that names none. */
  readonly organiser: MailPerson;
  readonly attendees: readonly FirmAttendee[];
  /** Wall time, "2026-11-26T09:00"; of a series, its first. All day: midnight, and the midnight behind the last day. */
  readonly start: string;
  readonly end: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly isAllDay: boolean;
  readonly recurrence: FirmRecurrence | undefined;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  /** How the organiser's time is shown. */
  readonly showAs: 'busy' | 'free' | 'oof';
  /** True for a meeting in Teams. */
  readonly isOnline: boolean;
  readonly text: string;
  readonly location: string | undefined;
  /** ISO in UTC. */
  readonly madeAt: string;
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
  /** `country` is ISO 3166-1, two letters. */
  readonly clients: readonly { readonly name: string; readonly domains: readonly string[]; readonly country: string }[];
  readonly competences: readonly FirmCompetence[];
  readonly holdings: readonly FirmHolding[];
  readonly assignments: readonly FirmAssignment[];
  readonly mails: readonly { readonly mail: FirmMail; readonly inMailboxesOf: readonly string[] }[];
  /** Meetings; each stands in the calendars of those of us who hold it or are asked to it. */
  readonly events?: readonly FirmEvent[];
}

/** A mail as it lies in one person's mailbox: ids and creation time are this mailbox's own. */
export interface MailboxMail {
  /** EWS form, with "/" and "+", as Office.js gives it. Graph's form of it has "-" and "_" in their place. */
  readonly itemId: string;
  readonly conversationId: string;
  readonly createdAt: string;
  readonly folder: 'inbox' | 'sentitems' | 'archive';
  readonly mail: FirmMail;
}

/** A meeting, or one day of a series, as it stands in one person's calendar. */
export interface CalendarEvent {
  /** EWS form, as Office.js gives it; this calendar's own. */
  readonly itemId: string;
  /** Of the head of the series in this calendar; undefined for a meeting of its own. */
  readonly seriesId: string | undefined;
  /** As the calendar shows it: what was called off says so. */
  readonly subject: string;
  /** ISO in UTC. */
  readonly start: string;
  readonly end: string;
  readonly location: string | undefined;
  readonly isCancelled: boolean;
  readonly isOrganiser: boolean;
  readonly event: FirmEvent;
}

/** A mail that somebody is writing. */
export interface WrittenMail {
  /** Of this page; the mailbox's own is `savedId`. */
  readonly itemId: string;
  /** EWS form, from the moment in which Outlook has saved it. */
  savedId: string | undefined;
  /** Of the mail that it answers or passes on; undefined for a new one. */
  readonly conversationId: string | undefined;
  readonly written: { subject: string; readonly from: MailPerson; to: readonly MailPerson[]; cc: readonly MailPerson[]; text: string };
}

/** What a person can open in Outlook. */
export type OutlookItem = MailboxMail | CalendarEvent | WrittenMail;

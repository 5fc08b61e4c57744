import type { HostLanguage } from './visit';

/** The hosts' own few words, in the language that the person chose for the host. */
export const hostWords = {
  inbox: { da: 'Indbakke', sv: 'Inkorgen', en: 'Inbox' },
  sent: { da: 'Sendt post', sv: 'Skickat', en: 'Sent Items' },
  archive: { da: 'Arkiv', sv: 'Arkiv', en: 'Archive' },
  folders: { da: 'Mapper', sv: 'Mappar', en: 'Folders' },
  mails: { da: 'Mails', sv: 'E-post', en: 'Mails' },
  search: { da: 'Søg i mails', sv: 'Sök i e-post', en: 'Search mail' },
  refresh: { da: 'Opdater', sv: 'Uppdatera', en: 'Refresh' },
  nothingSelected: { da: 'Vælg en mail for at læse den', sv: 'Välj ett e-postmeddelande att läsa', en: 'Select an item to read' },
  noMails: { da: 'Her er ingen mails', sv: 'Här finns ingen e-post', en: 'No mails here' },
  noSubject: { da: '(uden emne)', sv: '(inget ämne)', en: '(No subject)' },
  noSender: { da: '(uden afsender)', sv: '(ingen avsändare)', en: '(No sender)' },
  to: { da: 'Til', sv: 'Till', en: 'To' },
  cc: { da: 'Cc', sv: 'Kopia', en: 'Cc' },
  pin: { da: 'Fastgør', sv: 'Fäst', en: 'Pin' },
  pinned: { da: 'Fastgjort', sv: 'Fäst nu', en: 'Pinned' },
  back: { da: 'Tilbage', sv: 'Tillbaka', en: 'Back' },
  dismiss: { da: 'Luk beskeden', sv: 'Stäng meddelandet', en: 'Dismiss' },
  flagAtOnce: { da: 'Giv et praj', sv: 'Flagga direkt', en: 'Flag at once' },
  close: { da: 'Luk', sv: 'Stäng', en: 'Close' },
  apps: { da: 'Apps', sv: 'Appar', en: 'Apps' },
  mail: { da: 'Post', sv: 'E-post', en: 'Mail' },
  activity: { da: 'Aktivitet', sv: 'Aktivitet', en: 'Activity' },
  chat: { da: 'Chat', sv: 'Chatt', en: 'Chat' },
  calendar: { da: 'Kalender', sv: 'Kalender', en: 'Calendar' },
  meetings: { da: 'Møder', sv: 'Möten', en: 'Meetings' },
  months: { da: 'Måneder', sv: 'Månader', en: 'Months' },
  today: { da: 'I dag', sv: 'I dag', en: 'Today' },
  allDay: { da: 'hele dagen', sv: 'hela dagen', en: 'all day' },
  noMeetings: { da: 'Her er ingen møder', sv: 'Här finns inga möten', en: 'No meetings here' },
  noMeetingSelected: { da: 'Vælg et møde for at se det', sv: 'Välj ett möte att läsa', en: 'Select a meeting to see it' },
  required: { da: 'Deltagere', sv: 'Deltagare', en: 'Attendees' },
  optional: { da: 'Valgfrie', sv: 'Valfria', en: 'Optional' },
  asksFor: { da: 'beder om adgang til', sv: 'ber om åtkomst till', en: 'asks for access to' },
  allow: { da: 'Tillad', sv: 'Tillåt', en: 'Allow' },
  cancel: { da: 'Annuller', sv: 'Avbryt', en: 'Cancel' },
} satisfies Record<string, Record<HostLanguage, string>>;

/** BCP 47, as Microsoft 365 writes it. */
export const localeOf: Record<HostLanguage, string> = { da: 'da-DK', sv: 'sv-SE', en: 'en-US' };

import type { ActivityKind } from '../domain/activity';
import type { Language } from '../domain/stage';

/** What was heard or done on a case, as a heading of one line and as a press. */
export const activityNames: Readonly<Record<Language, Readonly<Record<ActivityKind, string>>>> = {
  da: { heard: 'Hørt', talk: 'Samtale ved kaffemaskinen', meeting: 'Møde', phone: 'Telefonmøde', offer: 'Tilbud', other: 'Andet', taken: 'Taget', passedOn: 'Givet videre', declined: 'Lukket uden opfølgning' },
  sv: { heard: 'Hört', talk: 'Samtal vid kaffemaskinen', meeting: 'Möte', phone: 'Telefonmöte', offer: 'Offert', other: 'Annat', taken: 'Omhändertaget', passedOn: 'Lämnat vidare', declined: 'Avslutat utan uppföljning' },
  en: { heard: 'Heard', talk: 'Talk at the coffee machine', meeting: 'Meeting', phone: 'Phone meeting', offer: 'Offer', other: 'Other', taken: 'Taken', passedOn: 'Passed on', declined: 'Closed without follow-up' },
};

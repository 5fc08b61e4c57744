import type { FirmEvent, FirmRecurrence } from '../firm';
import { ourRoles, type OurRole, type Role } from './roles';

export type Weekday = FirmRecurrence['weekdays'][number];

/** A day, counted from the week of the day that the firm is made. */
export interface DraftDay {
  readonly week: number;
  readonly weekday: Weekday;
}

/** A meeting as its organiser would write it; braces as in a mail. Times are those of the organiser's country. */
export interface MeetingDraft extends DraftDay {
  readonly subject: string;
  readonly by: Role;
  readonly to?: readonly Role[];
  readonly optional?: readonly Role[];
  readonly declinedBy?: readonly Role[];
  /** "HH:MM"; the dice take one of them. A meeting without lasts whole days. */
  readonly at?: readonly string[];
  readonly minutes?: number;
  /** Whole days. */
  readonly days?: number;
  readonly repeats?: {
    readonly pattern?: 'daily';
    readonly interval?: 2;
    /** Other than the one of the first day. */
    readonly weekdays?: readonly Weekday[];
    readonly until: DraftDay;
    readonly calledOff?: readonly DraftDay[];
    readonly moved?: { readonly from: DraftDay; readonly to: DraftDay; readonly at: string; readonly location?: string };
  };
  readonly sensitivity?: FirmEvent['sensitivity'];
  readonly showAs?: FirmEvent['showAs'];
  readonly isOnline?: true;
  readonly location?: string;
  readonly text: readonly string[];
}

const everybody = Object.keys(ourRoles) as OurRole[];
const lastWeek: DraftDay = { week: 6, weekday: 'friday' };

/** What we hold among ourselves, and what is nobody's business. */
const ownMeetings: readonly MeetingDraft[] = [
  {
    subject: 'Fælles mandagsmøde', by: 'director', to: everybody, week: -6, weekday: 'monday', at: ['08:45'], minutes: 30, isOnline: true, location: 'Kantinen',
    repeats: { interval: 2, until: lastWeek, calledOff: [{ week: 2, weekday: 'monday' }] },
    text: ['Kort runde: hvad har I hørt ude hos kunderne, og hvem mangler en hånd?', 'Vi slutter til tiden.'],
  },
  {
    subject: 'Salg, ugestatus', by: 'danishSeller', to: ['swedishSeller', 'director'], week: -6, weekday: 'monday', at: ['10:00', '10:30'], minutes: 30, isOnline: true,
    repeats: { until: lastWeek, calledOff: [{ week: -2, weekday: 'monday' }], moved: { from: { week: 1, weekday: 'monday' }, to: { week: 1, weekday: 'tuesday' }, at: '14:00' } },
    text: ['1. Nye behov siden sidst', '2. Hvad vi har lovet nogen', '3. Andet'],
  },
  {
    subject: 'Pipeline, gennemgang', by: 'director', to: ['danishSeller', 'swedishSeller'], week: -5, weekday: 'friday', at: ['09:00'], minutes: 60, sensitivity: 'confidential', location: 'Direktørens kontor',
    repeats: { interval: 2, until: lastWeek },
    text: ['Tag tallene med. Det her bliver mellem os tre.'],
  },
  {
    subject: 'Fredagsfrokost', by: 'danishSeller', to: everybody, declinedBy: ['logisticsConsultant'], week: -6, weekday: 'friday', at: ['12:00'], minutes: 45, showAs: 'free', location: 'Kantinen', repeats: { until: lastWeek },
    text: ['Ingen dagsorden. Kagen går på skift.'],
  },
  {
    subject: 'Kompetencedag', by: 'director', to: everybody, week: -3, weekday: 'friday', days: 1, location: 'Kantinen',
    text: ['Hele dagen, sæt fri fra kunden. Meld gerne emner ind på forhånd.'],
  },
  {
    subject: 'Tidrapporter, en kvart', by: 'swedishSeller', to: ['municipalityConsultant', 'medtechConsultant'], week: -1, weekday: 'friday', at: ['15:00', '14:30'], minutes: 15, isOnline: true,
    text: ['Vi går igenom det som saknas innan fakturorna ska ut.'],
  },
  { subject: 'Lønsamtale', by: 'director', to: ['energyConsultant'], week: 2, weekday: 'monday', at: ['14:00'], minutes: 45, sensitivity: 'private', text: ['Kom som du er.'] },
  { subject: 'Tandlæge', by: 'energyConsultant', week: 0, weekday: 'wednesday', at: ['08:00', '08:30'], minutes: 60, sensitivity: 'private', showAs: 'oof', text: [] },
  { subject: 'Ferie', by: 'energyConsultant', week: 5, weekday: 'monday', days: 5, showAs: 'oof', text: [] },
  { subject: 'Semester', by: 'municipalityConsultant', week: 3, weekday: 'thursday', days: 2, showAs: 'oof', text: [] },
  {
    subject: 'Hämta barnen', by: 'medtechConsultant', week: -6, weekday: 'tuesday', at: ['16:00'], minutes: 30, sensitivity: 'private', repeats: { weekdays: ['tuesday', 'thursday'], until: lastWeek },
    text: [],
  },
];

/** With clients who speak Danish. */
const danishMeetings: readonly MeetingDraft[] = [
  {
    subject: '{energy}: morgenstatus', by: 'energyOwner', to: ['energyConsultant', 'energyArchitect'], week: -6, weekday: 'monday', at: ['09:15'], minutes: 15, isOnline: true,
    repeats: { weekdays: ['monday', 'tuesday', 'wednesday', 'thursday'], until: { week: 4, weekday: 'thursday' }, calledOff: [{ week: -1, weekday: 'thursday' }, { week: 1, weekday: 'monday' }] },
    text: ['Hvad gik i nat, og hvad gik ikke? Et kvarter, ikke mere.'],
  },
  {
    subject: 'Styregruppe, dataplatform', by: 'energyOwner', to: ['energyConsultant', 'energyArchitect'], optional: ['danishSeller'], week: 1, weekday: 'thursday', at: ['10:00', '13:00'], minutes: 60,
    location: '{energy}, mødelokale 2', text: ['Vi skal have beskrevet, hvad der skal til, så der kan søges penge til det.', '', 'Hilsen {energyOwner}'],
  },
  {
    subject: 'Natkørslerne, set sammen', by: 'energyConsultant', to: ['energyArchitect'], week: -1, weekday: 'wednesday', at: ['13:00', '13:30'], minutes: 60, isOnline: true,
    text: ['Jeg deler skærm. Tag gerne loggen fra i nat med.'],
  },
  {
    subject: 'TEST2: hvem gør hvad?', by: 'energyArchitect', to: ['energyConsultant', 'pensionConsultant'], week: 0, weekday: 'friday', at: ['10:30', '11:00'], minutes: 30, isOnline: true,
    text: ['Det kan ikke passe, at vi skal ringe rundt, hver gang miljøet falder.'],
  },
  {
    subject: 'Et første møde om datavarehuset', by: 'danishSeller', to: ['energyOwner', 'energyConsultant'], week: 1, weekday: 'friday', at: ['09:00', '09:30'], minutes: 45, location: '{energy}, receptionen',
    text: ['Hej {energyOwner}', '', '{energyConsultant} fortæller, at I sidder med rapporterne om aftenen. Lad os høre, hvad I selv tænker.', '', 'Hilsen {danishSeller}'],
  },
  {
    subject: 'Opfølgning på release 3.2', by: 'pensionBusiness', to: ['pensionConsultant', 'pensionCompliance'], week: -5, weekday: 'thursday', at: ['11:00', '10:00'], minutes: 60, location: '{pension}, 4. sal',
    repeats: { interval: 2, until: { week: 5, weekday: 'thursday' }, moved: { from: { week: 1, weekday: 'thursday' }, to: { week: 1, weekday: 'wednesday' }, at: '13:00', location: '{pension}, 2. sal' } },
    text: ['Fejllisten først, derefter det, der ikke nåede med.'],
  },
  {
    subject: 'Det nye indberetningskrav', by: 'pensionCompliance', to: ['pensionConsultant', 'danishSeller'], week: 1, weekday: 'wednesday', at: ['09:00'], minutes: 60, isOnline: true,
    text: ['Tilsynet vil have svar inden årsskiftet, og vi mangler nogen, der kan læse kravet sammen med os.'],
  },
  { subject: 'Kaffe?', by: 'pensionBusiness', to: ['pensionConsultant'], week: -2, weekday: 'tuesday', at: ['14:30'], minutes: 30, text: ['Du ved, om hvad.'] },
  {
    subject: 'Rundvisning på terminalen', by: 'logisticsIt', to: ['logisticsConsultant'], week: 1, weekday: 'tuesday', at: ['08:00'], minutes: 120, location: '{logistics}, terminal 3',
    text: ['Husk sikkerhedssko og billedlegitimation til porten.'],
  },
];

/** With clients who speak Swedish. */
const swedishMeetings: readonly MeetingDraft[] = [
  {
    subject: 'Avstämning {municipality}', by: 'municipalityConsultant', to: ['municipalityManager'], optional: ['municipalityController'], week: -6, weekday: 'tuesday', at: ['10:00', '13:00'], minutes: 45, isOnline: true,
    repeats: { until: lastWeek, calledOff: [{ week: 2, weekday: 'tuesday' }], moved: { from: { week: -3, weekday: 'tuesday' }, to: { week: -3, weekday: 'wednesday' }, at: '14:00', location: 'Stadshuset, rum 112' } },
    text: ['Läget i kopplingarna, och vad som står på tur.'],
  },
  {
    subject: 'Inför revisionen i mars', by: 'municipalityController', to: ['municipalityConsultant', 'municipalityManager'], week: 2, weekday: 'thursday', at: ['13:00', '14:00'], minutes: 60, location: 'Stadshuset, rum 112',
    text: ['Vad kan vi visa, och vad måste vi göra om? Ta med det ni har om behörigheterna.'],
  },
  {
    subject: 'Workshop: gallring av personuppgifter', by: 'municipalityManager', to: ['municipalityConsultant', 'medtechConsultant'], week: 3, weekday: 'wednesday', at: ['09:00'], minutes: 180, location: 'Stadshuset, Vita salen',
    text: ['Vi börjar med fika. Jurist är med första timmen.'],
  },
  {
    subject: 'Testledning, avstämning', by: 'medtechQuality', to: ['medtechConsultant'], week: 1, weekday: 'monday', at: ['13:15'], minutes: 45, location: 'Vättern',
    text: ['Bara vi två. Jag behöver en rak bedömning av var vi står.'],
  },
  {
    subject: 'Två av allt: hur går vi vidare?', by: 'medtechMerged', to: ['medtechQuality', 'medtechConsultant'], optional: ['swedishSeller'], week: 4, weekday: 'tuesday', at: ['09:30', '10:00'], minutes: 90, isOnline: true,
    text: ['Efter sammanslagningen planerar vi i två system. Något måste bort före sommaren.'],
  },
];

/** In English. */
const englishMeetings: readonly MeetingDraft[] = [
  {
    subject: 'Customs feed: what do we know?', by: 'logisticsOperations', to: ['logisticsConsultant', 'logisticsIt'], optional: ['pensionConsultant'], week: 0, weekday: 'thursday', at: ['14:00', '15:00'], minutes: 45, isOnline: true,
    text: ['No blame, just facts: what was sent, what arrived, and who can read the logs.'],
  },
  {
    subject: 'Cut-over watch', by: 'logisticsConsultant', to: ['logisticsIt', 'logisticsOperations'], week: 2, weekday: 'monday', at: ['07:30'], minutes: 15, isOnline: true,
    repeats: { pattern: 'daily', until: { week: 2, weekday: 'sunday' } }, text: ['Every morning of the cut-over week, the weekend included. Dial in from the car if you must.'],
  },
  {
    subject: 'Intro call with {firm}', by: 'danishSeller', to: ['logisticsOperations', 'logisticsConsultant'], week: 2, weekday: 'wednesday', at: ['13:00', '13:30'], minutes: 30, isOnline: true,
    text: ['Hi {logisticsOperations},', '', 'Half an hour to hear about the feed nobody owns, and whether we know anyone who has done it before.', '', 'Best,', '{danishSeller}'],
  },
  {
    subject: 'Traceability review', by: 'medtechResearch', to: ['medtechConsultant', 'medtechQuality'], week: -4, weekday: 'wednesday', at: ['15:00', '15:15'], minutes: 45, isOnline: true,
    repeats: { until: { week: 4, weekday: 'wednesday' }, calledOff: [{ week: 1, weekday: 'wednesday' }] }, text: ['Requirements first, then the gaps from last time.'],
  },
];

/** All that stands in our calendars, six weeks back and ahead. */
export const meetingDrafts: readonly MeetingDraft[] = [...ownMeetings, ...danishMeetings, ...swedishMeetings, ...englishMeetings];

import type { Language } from '../domain/stage';
import type { WaitReason } from '../store/storeTypes';

interface WaitWords {
  readonly why: Readonly<Record<WaitReason, string>>;
  /** The same, where nothing of the person's waits. */
  readonly whyReading: Readonly<Record<WaitReason, string>>;
  readonly signIn: string;
  readonly tryAgain: string;
  readonly approvalText: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly mailLink: string;
  readonly approvalSubject: string;
  readonly approvalBody: string;
}

/** Why something waits here, and what the person can do about it. */
export const waitWords: Readonly<Record<Language, WaitWords>> = {
  da: {
    why: {
      new: 'Gemt her. Sendes nu.',
      sending: 'Sendes nu.',
      offline: 'Gemt her. Du er ikke på nettet; den sendes af sig selv, når du er det igen.',
      signedOut: 'Gemt her. Log ind, så sendes den.',
      adminApprovalNeeded: 'Gemt her. Jeres it-administrator skal godkende appen én gang for hele firmaet, før noget kan sendes.',
      consentRefused: 'Gemt her. Appen må ikke skrive i jeres lister, før du eller jeres it-administrator siger ja.',
      forbidden: 'Gemt her. Du har ikke adgang til listerne i SharePoint. Spørg din leder om at få den.',
      setUpMissing: 'Gemt her. Listerne i SharePoint er ikke oprettet endnu. En leder eller administrator skal trykke på Opsæt i Teams-fanen.',
      throttled: 'Gemt her. SharePoint har travlt; den sendes om lidt.',
      broken: 'Gemt her. Der kom ikke noget brugbart svar; der prøves igen af sig selv.',
    },
    whyReading: {
      new: 'Henter …',
      sending: 'Henter …',
      offline: 'Du er ikke på nettet. Du ser det, der sidst blev hentet.',
      signedOut: 'Log ind for at se sagerne.',
      adminApprovalNeeded: 'Jeres it-administrator skal godkende appen én gang for hele firmaet.',
      consentRefused: 'Appen må ikke læse jeres lister, før du eller jeres it-administrator siger ja.',
      forbidden: 'Du har ikke adgang til listerne i SharePoint. Spørg din leder om at få den.',
      setUpMissing: 'Listerne i SharePoint er ikke oprettet endnu. En leder eller administrator skal trykke på Opsæt.',
      throttled: 'SharePoint har travlt; der prøves igen om lidt.',
      broken: 'Der kom ikke noget brugbart svar; der prøves igen af sig selv.',
    },
    signIn: 'Log ind',
    tryAgain: 'Prøv igen',
    approvalText: 'Send dette link til jeres it-administrator:',
    copyLink: 'Kopiér linket',
    copied: 'Linket er kopieret',
    mailLink: 'Skriv en mail med linket',
    approvalSubject: 'Godkend appen Forsigtigt Salg',
    approvalBody: 'Hej\n\nVil du godkende appen Forsigtigt Salg for hele firmaet? Det gøres én gang her:\n',
  },
  sv: {
    why: {
      new: 'Sparat här. Skickas nu.',
      sending: 'Skickas nu.',
      offline: 'Sparat här. Du är inte uppkopplad; det skickas av sig självt när du är det igen.',
      signedOut: 'Sparat här. Logga in så skickas det.',
      adminApprovalNeeded: 'Sparat här. Er it-administratör måste godkänna appen en gång för hela företaget innan något kan skickas.',
      consentRefused: 'Sparat här. Appen får inte skriva i era listor förrän du eller er it-administratör säger ja.',
      forbidden: 'Sparat här. Du saknar behörighet till listorna i SharePoint. Be din chef om den.',
      setUpMissing: 'Sparat här. Listorna i SharePoint är inte skapade ännu. En chef eller administratör behöver trycka på Konfigurera i Teams-fliken.',
      throttled: 'Sparat här. SharePoint har mycket att göra; det skickas om en stund.',
      broken: 'Sparat här. Det kom inget användbart svar; ett nytt försök görs av sig självt.',
    },
    whyReading: {
      new: 'Hämtar …',
      sending: 'Hämtar …',
      offline: 'Du är inte uppkopplad. Du ser det som senast hämtades.',
      signedOut: 'Logga in för att se ärendena.',
      adminApprovalNeeded: 'Er it-administratör måste godkänna appen en gång för hela företaget.',
      consentRefused: 'Appen får inte läsa era listor förrän du eller er it-administratör säger ja.',
      forbidden: 'Du saknar behörighet till listorna i SharePoint. Be din chef om den.',
      setUpMissing: 'Listorna i SharePoint är inte skapade ännu. En chef eller administratör behöver trycka på Konfigurera.',
      throttled: 'SharePoint har mycket att göra; ett nytt försök görs om en stund.',
      broken: 'Det kom inget användbart svar; ett nytt försök görs av sig självt.',
    },
    signIn: 'Logga in',
    tryAgain: 'Försök igen',
    approvalText: 'Skicka den här länken till er it-administratör:',
    copyLink: 'Kopiera länken',
    copied: 'Länken är kopierad',
    mailLink: 'Skriv ett mejl med länken',
    approvalSubject: 'Godkänn appen Forsigtigt Salg',
    approvalBody: 'Hej!\n\nKan du godkänna appen Forsigtigt Salg för hela företaget? Det görs en gång, här:\n',
  },
  en: {
    why: {
      new: 'Kept here. Being sent now.',
      sending: 'Being sent now.',
      offline: 'Kept here. You are offline; it is sent by itself when you are back.',
      signedOut: 'Kept here. Sign in, and it is sent.',
      adminApprovalNeeded: 'Kept here. Your IT administrator has to approve the app once for the whole firm before anything can be sent.',
      consentRefused: 'Kept here. The app may not write to your lists until you or your IT administrator say yes.',
      forbidden: 'Kept here. You have no access to the lists in SharePoint. Ask your manager for it.',
      setUpMissing: 'Kept here. The lists in SharePoint are not there yet. A director or administrator has to press Set up in the Teams tab.',
      throttled: 'Kept here. SharePoint is busy; it is sent in a moment.',
      broken: 'Kept here. There was no usable answer; it is tried again by itself.',
    },
    whyReading: {
      new: 'Fetching …',
      sending: 'Fetching …',
      offline: 'You are offline. You see what was fetched last.',
      signedOut: 'Sign in to see the cases.',
      adminApprovalNeeded: 'Your IT administrator has to approve the app once for the whole firm.',
      consentRefused: 'The app may not read your lists until you or your IT administrator say yes.',
      forbidden: 'You have no access to the lists in SharePoint. Ask your manager for it.',
      setUpMissing: 'The lists in SharePoint are not there yet. A director or administrator has to press Set up.',
      throttled: 'SharePoint is busy; it is tried again in a moment.',
      broken: 'There was no usable answer; it is tried again by itself.',
    },
    signIn: 'Sign in',
    tryAgain: 'Try again',
    approvalText: 'Send this link to your IT administrator:',
    copyLink: 'Copy the link',
    copied: 'The link is copied',
    mailLink: 'Write a mail with the link',
    approvalSubject: 'Please approve the app Forsigtigt Salg',
    approvalBody: 'Hello,\n\nWould you approve the app Forsigtigt Salg for the whole firm? It is done once, here:\n',
  },
};

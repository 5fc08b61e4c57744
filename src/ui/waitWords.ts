import type { Language } from '../domain/stage';
import type { WaitReason } from '../store/storeTypes';

export interface WaitWords {
  readonly why: Readonly<Record<WaitReason, string>>;
  /** The same, where nothing of the person's waits. */
  readonly whyReading: Readonly<Record<WaitReason, string>>;
  /** Why a promise is not in the person's own To Do yet; the flag has gone. */
  readonly whyToDo: Readonly<Record<WaitReason, string>>;
  /** The press that says yes to it. */
  readonly allow: string;
  /** Where the browser keeps nothing. */
  readonly leaveOpen: string;
  readonly signIn: string;
  readonly tryAgain: string;
  /** What an administrator can look up. */
  readonly trace: (code: string) => string;
  readonly approvalText: string;
  readonly approvalPage: string;
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
      offline: 'Gemt her. Der er ikke forbindelse til SharePoint lige nu. Det bliver sendt automatisk, så snart der er.',
      signedOut: 'Gemt her. Log ind, så bliver det sendt. Microsoft spørger én gang, i sit eget vindue, om alle jeres websteder; appen bruger kun sine egne lister.',
      popupBlocked: 'Gemt her. Browseren spærrede for loginvinduet. Tillad pop op-vinduer for denne side, og tryk på Log ind igen.',
      signInLoop: 'Gemt her. Login mislykkedes to gange i træk, så vi prøver ikke mere af os selv. Tryk på Log ind for at prøve igen, eller send koden herunder til jeres it-administrator.',
      adminApprovalNeeded: 'Gemt her. Jeres it-administrator skal godkende appen én gang for hele firmaet, før noget kan sendes.',
      consentRefused: 'Gemt her. Appen må ikke skrive i jeres lister, før du eller jeres it-administrator siger ja.',
      forbidden: 'Gemt her. Du har ikke adgang til listerne i SharePoint. Bed din leder om at give dig adgang.',
      setUpMissing: 'Gemt her. Listerne i SharePoint er ikke oprettet endnu. En leder eller administrator skal trykke på Opsæt i Teams-fanen.',
      throttled: 'Gemt her. SharePoint har travlt. Det bliver sendt automatisk om lidt.',
      broken: 'Gemt her. SharePoint gav ikke noget brugbart svar. Vi prøver igen automatisk.',
      changedMeanwhile: 'Gemt her. En kollega har ændret det samme imens. Se under Firmaet, hvad der skal gælde.',
    },
    whyReading: {
      new: 'Henter …',
      sending: 'Henter …',
      offline: 'Der er ikke forbindelse til SharePoint lige nu. Du ser det, der sidst blev hentet.',
      signedOut: 'Log ind for at se sagerne. Microsoft spørger én gang, i sit eget vindue.',
      popupBlocked: 'Browseren spærrede for loginvinduet. Tillad pop op-vinduer for denne side, og tryk på Log ind igen.',
      signInLoop: 'Login mislykkedes to gange i træk, så vi prøver ikke mere af os selv. Tryk på Log ind for at prøve igen, eller send koden herunder til jeres it-administrator.',
      adminApprovalNeeded: 'Jeres it-administrator skal godkende appen én gang for hele firmaet.',
      consentRefused: 'Appen må ikke læse jeres lister, før du eller jeres it-administrator siger ja.',
      forbidden: 'Du har ikke adgang til listerne i SharePoint. Bed din leder om at give dig adgang.',
      setUpMissing: 'Listerne i SharePoint er ikke oprettet endnu. En leder eller administrator skal trykke på Opsæt.',
      throttled: 'SharePoint har travlt. Vi prøver igen automatisk om lidt.',
      broken: 'SharePoint gav ikke noget brugbart svar. Vi prøver igen automatisk.',
      changedMeanwhile: 'En kollega har ændret det samme imens.',
    },
    whyToDo: {
      new: 'Sættes på din To Do-liste nu.',
      sending: 'Sættes på din To Do-liste nu.',
      offline: 'Det kommer på din To Do-liste, så snart der er forbindelse.',
      signedOut: 'Giv adgang, så kommer det, du lovede, på din To Do-liste. Microsoft spørger én gang, i sit eget vindue.',
      popupBlocked: 'Browseren spærrede for vinduet. Tillad pop op-vinduer for denne side, og tryk på Giv adgang igen.',
      signInLoop: 'Det lykkedes ikke at komme til din To Do-liste. Tryk på Giv adgang for at prøve igen.',
      adminApprovalNeeded: 'Det, du lovede, er ikke på din To Do-liste: jeres it-administrator skal først godkende det. Resten er sendt.',
      consentRefused: 'Det, du lovede, er ikke på din To Do-liste: appen må ikke skrive der, før du eller jeres it-administrator siger ja. Resten er sendt.',
      forbidden: 'Det, du lovede, er ikke på din To Do-liste: Microsoft giver ikke adgang til nogen. Resten er sendt.',
      setUpMissing: 'Det, du lovede, er ikke på din To Do-liste: Microsoft giver ikke adgang til nogen. Resten er sendt.',
      throttled: 'To Do har travlt. Det kommer på din liste om lidt.',
      broken: 'To Do gav ikke noget brugbart svar. Vi prøver igen automatisk.',
      changedMeanwhile: 'To Do gav ikke noget brugbart svar. Vi prøver igen automatisk.',
    },
    allow: 'Giv adgang',
    leaveOpen: 'Browseren glemmer det, når vinduet lukkes: lad det stå åbent, til det er sendt.',
    signIn: 'Log ind',
    tryAgain: 'Prøv igen',
    trace: (code) => `Kode: ${code}`,
    approvalText: 'Send linket til jeres it-administrator. Når appen er godkendt, kører resten af sig selv.',
    approvalPage: 'Godkendelsen hos Microsoft',
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
      offline: 'Sparat här. Det går inte att nå SharePoint just nu. Det skickas automatiskt så snart det går.',
      signedOut: 'Sparat här. Logga in så skickas det. Microsoft frågar en gång, i ett eget fönster, om alla era webbplatser; appen använder bara sina egna listor.',
      popupBlocked: 'Sparat här. Webbläsaren blockerade inloggningsfönstret. Tillåt popup-fönster för den här sidan och tryck på Logga in igen.',
      signInLoop: 'Sparat här. Inloggningen misslyckades två gånger i rad, så vi har slutat försöka. Tryck på Logga in för att försöka igen, eller skicka koden nedan till er it-administratör.',
      adminApprovalNeeded: 'Sparat här. Er it-administratör måste godkänna appen en gång för hela företaget innan något kan skickas.',
      consentRefused: 'Sparat här. Appen får inte skriva i era listor förrän du eller er it-administratör säger ja.',
      forbidden: 'Sparat här. Du saknar behörighet till listorna i SharePoint. Be din chef om den.',
      setUpMissing: 'Sparat här. Listorna i SharePoint är inte skapade ännu. En chef eller administratör behöver trycka på Konfigurera i Teams-fliken.',
      throttled: 'Sparat här. SharePoint har mycket att göra. Det skickas automatiskt om en stund.',
      broken: 'Sparat här. SharePoint gav inget användbart svar. Vi försöker igen automatiskt.',
      changedMeanwhile: 'Sparat här. En kollega har ändrat samma sak under tiden. Välj under Företaget vad som ska gälla.',
    },
    whyReading: {
      new: 'Hämtar …',
      sending: 'Hämtar …',
      offline: 'Det går inte att nå SharePoint just nu. Du ser det som senast hämtades.',
      signedOut: 'Logga in för att se ärendena. Microsoft frågar en gång, i ett eget fönster.',
      popupBlocked: 'Webbläsaren blockerade inloggningsfönstret. Tillåt popup-fönster för den här sidan och tryck på Logga in igen.',
      signInLoop: 'Inloggningen misslyckades två gånger i rad, så vi har slutat försöka. Tryck på Logga in för att försöka igen, eller skicka koden nedan till er it-administratör.',
      adminApprovalNeeded: 'Er it-administratör måste godkänna appen en gång för hela företaget.',
      consentRefused: 'Appen får inte läsa era listor förrän du eller er it-administratör säger ja.',
      forbidden: 'Du saknar behörighet till listorna i SharePoint. Be din chef om den.',
      setUpMissing: 'Listorna i SharePoint är inte skapade ännu. En chef eller administratör behöver trycka på Konfigurera.',
      throttled: 'SharePoint har mycket att göra. Vi försöker igen automatiskt om en stund.',
      broken: 'SharePoint gav inget användbart svar. Vi försöker igen automatiskt.',
      changedMeanwhile: 'En kollega har ändrat samma sak under tiden.',
    },
    whyToDo: {
      new: 'Läggs i din To Do-lista nu.',
      sending: 'Läggs i din To Do-lista nu.',
      offline: 'Det läggs i din To Do-lista så snart det finns en anslutning.',
      signedOut: 'Ge åtkomst, så läggs det du lovade i din To Do-lista. Microsoft frågar en gång, i ett eget fönster.',
      popupBlocked: 'Webbläsaren blockerade fönstret. Tillåt popup-fönster för den här sidan och tryck på Ge åtkomst igen.',
      signInLoop: 'Det gick inte att komma åt din To Do-lista. Tryck på Ge åtkomst för att försöka igen.',
      adminApprovalNeeded: 'Det du lovade ligger inte i din To Do-lista: er it-administratör måste godkänna det först. Resten är skickat.',
      consentRefused: 'Det du lovade ligger inte i din To Do-lista: appen får inte skriva där förrän du eller er it-administratör säger ja. Resten är skickat.',
      forbidden: 'Det du lovade ligger inte i din To Do-lista: Microsoft ger inte tillgång till någon. Resten är skickat.',
      setUpMissing: 'Det du lovade ligger inte i din To Do-lista: Microsoft ger inte tillgång till någon. Resten är skickat.',
      throttled: 'To Do har mycket att göra. Det läggs i din lista om en stund.',
      broken: 'To Do gav inget användbart svar. Vi försöker igen automatiskt.',
      changedMeanwhile: 'To Do gav inget användbart svar. Vi försöker igen automatiskt.',
    },
    allow: 'Ge åtkomst',
    leaveOpen: 'Webbläsaren glömmer det när fönstret stängs: låt det stå öppet tills det är skickat.',
    signIn: 'Logga in',
    tryAgain: 'Försök igen',
    trace: (code) => `Kod: ${code}`,
    approvalText: 'Skicka länken till er it-administratör. När appen är godkänd sköter resten sig självt.',
    approvalPage: 'Godkännandet hos Microsoft',
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
      offline: 'Kept here. SharePoint cannot be reached just now. It is sent by itself as soon as it can be.',
      signedOut: 'Kept here. Sign in, and it is sent. Microsoft asks once, in its own window, about all your sites; the app uses its own lists only.',
      popupBlocked: 'Kept here. The browser blocked the sign-in window. Allow pop-ups for this page, and press Sign in again.',
      signInLoop: 'Kept here. Sign-in failed twice in a row, so we have stopped trying. Press Sign in to try once more, or send the code below to your IT administrator.',
      adminApprovalNeeded: 'Kept here. Your IT administrator has to approve the app once for the whole firm before anything can be sent.',
      consentRefused: 'Kept here. The app may not write to your lists until you or your IT administrator say yes.',
      forbidden: 'Kept here. You have no access to the lists in SharePoint. Ask your manager to give you access.',
      setUpMissing: 'Kept here. The lists in SharePoint are not there yet. A director or administrator has to press Set up in the Teams tab.',
      throttled: 'Kept here. SharePoint is busy. It is sent by itself in a moment.',
      broken: 'Kept here. SharePoint gave no usable answer. We try again by ourselves.',
      changedMeanwhile: 'Kept here. A colleague has changed the same thing meanwhile. Under The firm you say which value stands.',
    },
    whyReading: {
      new: 'Fetching …',
      sending: 'Fetching …',
      offline: 'SharePoint cannot be reached just now. You see what was fetched last.',
      signedOut: 'Sign in to see the cases. Microsoft asks once, in its own window.',
      popupBlocked: 'The browser blocked the sign-in window. Allow pop-ups for this page, and press Sign in again.',
      signInLoop: 'Sign-in failed twice in a row, so we have stopped trying. Press Sign in to try once more, or send the code below to your IT administrator.',
      adminApprovalNeeded: 'Your IT administrator has to approve the app once for the whole firm.',
      consentRefused: 'The app may not read your lists until you or your IT administrator say yes.',
      forbidden: 'You have no access to the lists in SharePoint. Ask your manager to give you access.',
      setUpMissing: 'The lists in SharePoint are not there yet. A director or administrator has to press Set up.',
      throttled: 'SharePoint is busy. We try again by ourselves in a moment.',
      broken: 'SharePoint gave no usable answer. We try again by ourselves.',
      changedMeanwhile: 'A colleague has changed the same thing meanwhile.',
    },
    whyToDo: {
      new: 'Being put on your To Do list now.',
      sending: 'Being put on your To Do list now.',
      offline: 'It is put on your To Do list as soon as there is a connection.',
      signedOut: 'Give access, and what you promised is put on your To Do list. Microsoft asks once, in its own window.',
      popupBlocked: 'The browser blocked the window. Allow pop-ups for this page, and press Give access again.',
      signInLoop: 'Your To Do list could not be reached. Press Give access to try once more.',
      adminApprovalNeeded: 'What you promised is not on your To Do list: your IT administrator has to approve that first. The rest is sent.',
      consentRefused: 'What you promised is not on your To Do list: the app may not write there until you or your IT administrator say yes. The rest is sent.',
      forbidden: 'What you promised is not on your To Do list: Microsoft gives no access to one. The rest is sent.',
      setUpMissing: 'What you promised is not on your To Do list: Microsoft gives no access to one. The rest is sent.',
      throttled: 'To Do is busy. It is put on your list in a moment.',
      broken: 'To Do gave no usable answer. We try again by ourselves.',
      changedMeanwhile: 'To Do gave no usable answer. We try again by ourselves.',
    },
    allow: 'Give access',
    leaveOpen: 'The browser forgets it when this window closes: leave it open until it is sent.',
    signIn: 'Sign in',
    tryAgain: 'Try again',
    trace: (code) => `Code: ${code}`,
    approvalText: 'Send the link to your IT administrator. Once the app is approved, the rest happens by itself.',
    approvalPage: 'The approval at Microsoft',
    copyLink: 'Copy the link',
    copied: 'The link is copied',
    mailLink: 'Write a mail with the link',
    approvalSubject: 'Please approve the app Forsigtigt Salg',
    approvalBody: 'Hello,\n\nWould you approve the app Forsigtigt Salg for the whole firm? It is done once, here:\n',
  },
};

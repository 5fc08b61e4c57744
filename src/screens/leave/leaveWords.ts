import type { Language } from '../../domain/stage';

interface LeaveWords {
  readonly signOut: string;
  readonly heading: string;
  /** What is not in SharePoint: changes, and texts that were typed and not flagged. */
  readonly unsent: (changes: number, texts: number) => string;
  readonly sendNow: string;
  readonly sending: string;
  /** After a try. */
  readonly notSent: (changes: number) => string;
  /** After a try that has sent all but those. */
  readonly onlyTexts: string;
  readonly save: string;
  readonly saved: string;
  readonly savedPress: string;
  readonly keep: string;
  readonly keepText: string;
  readonly discard: string;
  readonly sure: (changes: number, texts: number) => string;
  readonly surePress: string;
  readonly back: string;
  readonly stay: string;
  readonly fileName: string;
  /** Above a text in the file. */
  readonly typed: string;
  readonly notLeft: string;
}

const da = (changes: number, texts: number): string => [changes > 0 ? (changes === 1 ? '1 ting er ikke sendt endnu' : `${changes} ting er ikke sendt endnu`) : '', texts > 0 ? (texts === 1 ? '1 tekst er skrevet, men ikke flaget' : `${texts} tekster er skrevet, men ikke flaget`) : ''].filter(Boolean).join(', og ');
const sv = (changes: number, texts: number): string => [changes > 0 ? (changes === 1 ? '1 sak är inte skickad än' : `${changes} saker är inte skickade än`) : '', texts > 0 ? (texts === 1 ? '1 text är skriven men inte flaggad' : `${texts} texter är skrivna men inte flaggade`) : ''].filter(Boolean).join(', och ');
const en = (changes: number, texts: number): string => [changes > 0 ? (changes === 1 ? '1 thing is not sent yet' : `${changes} things are not sent yet`) : '', texts > 0 ? (texts === 1 ? '1 text is typed and not flagged' : `${texts} texts are typed and not flagged`) : ''].filter(Boolean).join(', and ');

/** What is asked of whoever signs out. */
export const leaveWords: Readonly<Record<Language, LeaveWords>> = {
  da: {
    signOut: 'Log ud',
    heading: 'Før du logger ud',
    unsent: (changes, texts) => `${da(changes, texts)}. Hvad skal der ske med det?`,
    sendNow: 'Send nu, og log ud',
    sending: 'Sender …',
    notSent: (changes) => `${changes === 1 ? '1 ting kunne' : `${changes} ting kunne`} ikke sendes nu. Prøv igen senere, eller vælg noget andet.`,
    onlyTexts: 'Alt er sendt. Det, du kun har skrevet, bliver ikke sendt af sig selv: Gem det, behold det, eller slet det.',
    save: 'Gem som fil, og log ud',
    saved: 'Din browser har fået filen. Se efter, om den er gemt: Ved næste tryk er det hele væk herfra.',
    savedPress: 'Filen er der: log ud',
    keep: 'Behold det her til mig, og log ud',
    keepText: 'Det bliver i denne browser, kun under dit navn, og er her, når du logger ind igen.',
    discard: 'Slet det, og log ud',
    sure: (changes, texts) => `${da(changes, texts)}. Det bliver slettet for altid.`,
    surePress: 'Ja, slet det, og log ud',
    back: 'Tilbage',
    stay: 'Bliv logget ind',
    fileName: 'forsigtigt-salg-ikke-sendt',
    typed: 'Skrevet, ikke flaget',
    notLeft: 'Du er ikke logget ud: Denne browser lader os ikke læse eller slette det, den har gemt. Prøv igen, eller ryd browserens data for denne side.',
  },
  sv: {
    signOut: 'Logga ut',
    heading: 'Innan du loggar ut',
    unsent: (changes, texts) => `${sv(changes, texts)}. Vad ska hända med det?`,
    sendNow: 'Skicka nu och logga ut',
    sending: 'Skickar …',
    notSent: (changes) => `${changes === 1 ? '1 sak' : `${changes} saker`} gick inte att skicka nu. Försök igen senare eller välj något annat.`,
    onlyTexts: 'Allt är skickat. Det som du bara har skrivit skickas inte av sig självt: spara, behåll eller ta bort det.',
    save: 'Spara som fil och logga ut',
    saved: 'Din webbläsare har fått filen. Titta efter om den är sparad: med nästa tryck är allt borta härifrån.',
    savedPress: 'Filen finns: logga ut',
    keep: 'Behåll det här åt mig och logga ut',
    keepText: 'Det stannar i den här webbläsaren, bara under ditt namn, och finns här när du loggar in igen.',
    discard: 'Ta bort det och logga ut',
    sure: (changes, texts) => `${sv(changes, texts)}. Det tas bort för gott.`,
    surePress: 'Ja, ta bort det och logga ut',
    back: 'Tillbaka',
    stay: 'Förbli inloggad',
    fileName: 'forsigtigt-salg-inte-skickat',
    typed: 'Skrivet, inte flaggat',
    notLeft: 'Du är inte utloggad: webbläsaren låter oss inte läsa eller ta bort det som den har sparat. Försök igen eller rensa webbläsarens data för den här sidan.',
  },
  en: {
    signOut: 'Sign out',
    heading: 'Before you sign out',
    unsent: (changes, texts) => `${en(changes, texts)}. What shall become of it?`,
    sendNow: 'Send now and sign out',
    sending: 'Sending …',
    notSent: (changes) => `${changes === 1 ? '1 thing' : `${changes} things`} could not be sent now. Try again later, or choose something else.`,
    onlyTexts: 'All is sent. What you have only typed is not sent by itself: save it, keep it or discard it.',
    save: 'Save as a file and sign out',
    saved: 'Your browser has been given the file. Look whether it is there: with the next press all of it is gone from here.',
    savedPress: 'The file is there: sign out',
    keep: 'Keep it here for me and sign out',
    keepText: 'It stays in this browser, under your name only, and is here when you sign in again.',
    discard: 'Discard it and sign out',
    sure: (changes, texts) => `${en(changes, texts)}. It will be gone for good.`,
    surePress: 'Yes, discard it and sign out',
    back: 'Back',
    stay: 'Stay signed in',
    fileName: 'forsigtigt-salg-not-sent',
    typed: 'Typed, not flagged',
    notLeft: 'You are not signed out: this browser does not let us read or remove what it keeps. Try again, or clear what the browser keeps for this page.',
  },
};

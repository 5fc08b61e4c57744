import type { Language } from '../../domain/stage';

/** What stands above one's own cases. */
interface MineWords {
  readonly save: string;
  readonly copy: string;
  readonly saved: string;
  readonly copied: string;
  /** Above the text, where the clipboard is closed to us. */
  readonly copyYourself: string;
  readonly fileName: string;
  readonly missing: string;
  readonly elsewhere: string;
  readonly columns: Readonly<Record<'act' | 'client' | 'words' | 'at' | 'stage' | 'followsUp' | 'person' | 'promised' | 'by' | 'sent', string>>;
  readonly yes: string;
  readonly takenBack: string;
}

export const mineWords: Readonly<Record<Language, MineWords>> = {
  da: {
    save: 'Gem mine praj som fil',
    copy: 'Kopiér mine praj',
    saved: 'Filen ligger blandt dine overførte filer. Er den der ikke, så brug Kopiér i stedet.',
    copied: 'Kopieret. Sæt det ind i Excel.',
    copyYourself: 'Marker teksten, og kopiér den.',
    fileName: 'mine-praj',
    missing: 'Mangler der et praj?',
    elsewhere: 'Et praj, du har givet i Outlook, og som ikke står her, venter dér. Åbn en mail i Outlook på samme computer, og tryk på Forsigtigt Salg, så bliver det sendt.',
    columns: { act: 'Hvad', client: 'Kunde', words: 'Behov', at: 'Hvornår', stage: 'Status', followsUp: 'Følger op', person: 'Hos kunden', promised: 'Lovet', by: 'Senest', sent: 'Sendt' },
    yes: 'Ja',
    takenBack: 'Trukket tilbage',
  },
  sv: {
    save: 'Spara mina flaggningar som fil',
    copy: 'Kopiera mina flaggningar',
    saved: 'Filen ligger bland dina hämtade filer. Finns den inte där, använd Kopiera i stället.',
    copied: 'Kopierat. Klistra in det i Excel.',
    copyYourself: 'Markera texten och kopiera den.',
    fileName: 'mina-flaggningar',
    missing: 'Saknas en flaggning?',
    elsewhere: 'Det du har flaggat i Outlook och som inte står här väntar där. Öppna ett mejl i Outlook på samma dator och tryck på Forsigtigt Salg, så skickas det.',
    columns: { act: 'Vad', client: 'Kund', words: 'Behov', at: 'När', stage: 'Status', followsUp: 'Följer upp', person: 'Hos kunden', promised: 'Lovat', by: 'Senast', sent: 'Skickat' },
    yes: 'Ja',
    takenBack: 'Återtaget',
  },
  en: {
    save: 'Save my flags as a file',
    copy: 'Copy my flags',
    saved: 'The file is among your downloads. If it is not there, use Copy instead.',
    copied: 'Copied. Paste it into Excel.',
    copyYourself: 'Select the text and copy it.',
    fileName: 'my-flags',
    missing: 'Is a flag missing?',
    elsewhere: 'What you flagged in Outlook and cannot see here waits there. Open a mail in Outlook on the same computer and press Forsigtigt Salg, and it is sent.',
    columns: { act: 'What', client: 'Client', words: 'Need', at: 'When', stage: 'Stage', followsUp: 'Follows up', person: 'At the client', promised: 'Promised', by: 'By', sent: 'Sent' },
    yes: 'Yes',
    takenBack: 'Taken back',
  },
};

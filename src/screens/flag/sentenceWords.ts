import type { Language } from '../../domain/stage';
import type { Unread } from './useSentences';

/** What stands around the mail's text. */
interface SentenceWords {
  readonly reading: string;
  readonly unread: Readonly<Record<Unread, string>>;
  readonly intro: string;
  readonly name: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly undo: string;
  readonly more: string;
  readonly close: string;
}

export const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  da: {
    reading: 'Læser mailens tekst …',
    unread: {
      silent: 'Outlook svarede ikke. Luk her, og prøv igen, eller skriv selv et par ord.',
      refused: 'Outlook giver ikke teksten i denne mail fra sig. Skriv selv et par ord.',
      empty: 'Her er ingen tekst at vælge fra: mailen er tom, har kun vedhæftede filer eller er krypteret. Skriv selv et par ord.',
    },
    intro: 'Tryk på en sætning, så kommer den med. Resten bliver hos dig og gemmes ikke.',
    name: 'Sætninger i mailen',
    marked: 'Sætningen er sat ind.',
    unmarked: 'Sætningen er taget ud.',
    undo: 'Fortryd det sidste',
    more: 'Vis flere',
    close: 'Færdig',
  },
  sv: {
    reading: 'Läser mejlets text …',
    unread: {
      silent: 'Outlook svarade inte. Stäng här och försök igen, eller skriv några ord själv.',
      refused: 'Outlook lämnar inte ut texten i det här mejlet. Skriv några ord själv.',
      empty: 'Här finns ingen text att välja ur: mejlet är tomt, har bara bilagor eller är krypterat. Skriv några ord själv.',
    },
    intro: 'Tryck på en mening, så kommer den med. Resten stannar hos dig och sparas inte.',
    name: 'Meningar i mejlet',
    marked: 'Meningen är inlagd.',
    unmarked: 'Meningen är borttagen.',
    undo: 'Ångra det senaste',
    more: 'Visa fler',
    close: 'Klar',
  },
  en: {
    reading: 'Reading the text of the mail …',
    unread: {
      silent: 'Outlook did not answer. Close this and try again, or write a few words yourself.',
      refused: 'Outlook does not give the text of this mail away. Write a few words yourself.',
      empty: 'There is no text to choose from: the mail is empty, has attachments only, or is encrypted. Write a few words yourself.',
    },
    intro: 'Press a sentence and it goes along. The rest stays with you and is not kept.',
    name: 'Sentences of the mail',
    marked: 'The sentence is put in.',
    unmarked: 'The sentence is taken out.',
    undo: 'Undo the last one',
    more: 'Show more',
    close: 'Done',
  },
};

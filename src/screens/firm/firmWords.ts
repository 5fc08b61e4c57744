import type { Language } from '../../domain/stage';
import { recordWords, type RecordWords } from './recordWords';

/** What the firm's own lists say. */
interface FirmWords extends RecordWords {
  readonly heading: string;
  readonly clients: string;
  readonly colleagues: string;
  readonly competences: string;
  readonly assignments: string;
  readonly search: string;
  readonly nothing: string;
  readonly nothingLike: (typed: string) => string;
  readonly more: string;
  readonly back: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly savedSame: string;
  readonly notKept: string;
  readonly onlySellers: string;
  readonly choose: string;
  readonly nobody: string;
  readonly name: string;
}

export const firmWords: Readonly<Record<Language, FirmWords>> = {
  da: {
    ...recordWords.da,
    heading: 'Firmaet',
    clients: 'Kunder',
    colleagues: 'Kolleger',
    competences: 'Kompetencer',
    assignments: 'Opgaver',
    search: 'Søg',
    nothing: 'Her er ikke noget endnu.',
    nothingLike: (typed) => `Intet passer på »${typed}«.`,
    more: 'Vis flere',
    back: 'Tilbage til listen',
    save: 'Gem',
    cancel: 'Annuller',
    saved: 'Gemt.',
    savedSame: 'Der var ikke noget at ændre.',
    notKept: 'Det er ikke gemt endnu, men det, du har skrevet, står her stadig. Browseren har ikke plads til mere. Lad siden stå åben, og prøv igen.',
    onlySellers: 'Kun sælgere og ledere kan rette her.',
    choose: 'Vælg noget på listen for at se det.',
    nobody: 'Ingen',
    name: 'Navn',
  },
  sv: {
    ...recordWords.sv,
    heading: 'Företaget',
    clients: 'Kunder',
    colleagues: 'Kollegor',
    competences: 'Kompetenser',
    assignments: 'Uppdrag',
    search: 'Sök',
    nothing: 'Här finns inget ännu.',
    nothingLike: (typed) => `Inget passar på ”${typed}”.`,
    more: 'Visa fler',
    back: 'Tillbaka till listan',
    save: 'Spara',
    cancel: 'Avbryt',
    saved: 'Sparat.',
    savedSame: 'Det fanns inget att ändra.',
    notKept: 'Det är inte sparat ännu, men det du skrev står kvar här. Webbläsaren har inte plats för mer. Låt sidan vara öppen och försök igen.',
    onlySellers: 'Bara säljare och chefer kan ändra här.',
    choose: 'Välj något i listan för att se det.',
    nobody: 'Ingen',
    name: 'Namn',
  },
  en: {
    ...recordWords.en,
    heading: 'The firm',
    clients: 'Clients',
    colleagues: 'Colleagues',
    competences: 'Competences',
    assignments: 'Assignments',
    search: 'Search',
    nothing: 'There is nothing here yet.',
    nothingLike: (typed) => `Nothing fits “${typed}”.`,
    more: 'Show more',
    back: 'Back to the list',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
    savedSame: 'There was nothing to change.',
    notKept: 'It is not saved yet, but what you wrote still stands here. The browser has no more room. Leave the page open and try again.',
    onlySellers: 'Only sellers and directors can edit this.',
    choose: 'Choose something in the list to see it.',
    nobody: 'Nobody',
    name: 'Name',
  },
};

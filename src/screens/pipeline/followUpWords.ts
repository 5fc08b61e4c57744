import type { NoAmount } from '../../domain/amount';
import type { Language } from '../../domain/stage';

/** What is said of where a case stands, and where it goes. */
interface FollowUpWords {
  readonly heading: string;
  readonly stage: string;
  readonly next: string;
  readonly nextOn: string;
  /** Beside a day that has passed. */
  readonly overdue: string;
  readonly why: string;
  readonly choose: string;
  readonly whyMissing: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly currency: string;
  readonly noAmount: Readonly<Record<NoAmount, string>>;
  readonly nextMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  readonly notKept: string;
  /** Of a case that is closed. */
  readonly wonOn: string;
  readonly lostOn: string;
}

export const followUpWords: Readonly<Record<Language, FollowUpWords>> = {
  da: {
    heading: 'Opfølgning',
    stage: 'Flyt sagen til',
    next: 'Næste skridt',
    nextOn: 'Hvornår?',
    overdue: 'overskredet',
    why: 'Hvorfor blev den tabt?',
    choose: 'Vælg …',
    whyMissing: 'Vælg, hvorfor sagen blev tabt.',
    shared: 'Beløb til takken (valgfrit)',
    sharedHint: 'Alle i firmaet kan se det. Lad feltet stå tomt, hvis beløbet ikke skal deles.',
    currency: 'Valuta',
    noAmount: {
      none: 'Det er ikke et beløb. Skriv for eksempel 135.000 eller 1.234,50.',
      negative: 'Beløbet kan ikke være under 0.',
      huge: 'Beløbet er over en milliard. Se efter, om der er et nul for meget.',
    },
    nextMissing: 'Skriv, hvad næste skridt er, eller fjern datoen.',
    save: 'Gem',
    cancel: 'Annuller',
    saved: 'Gemt.',
    undo: 'Fortryd',
    undone: 'Ændringen er fortrudt.',
    notKept: 'Det er ikke gemt endnu, men det, du skrev, står her stadig. Browseren har ikke plads til mere. Luk andre faner, og tryk igen.',
    wonOn: 'Vundet',
    lostOn: 'Tabt',
  },
  sv: {
    heading: 'Uppföljning',
    stage: 'Flytta ärendet till',
    next: 'Nästa steg',
    nextOn: 'När?',
    overdue: 'försenat',
    why: 'Varför förlorades det?',
    choose: 'Välj …',
    whyMissing: 'Välj varför ärendet förlorades.',
    shared: 'Belopp till tacket (valfritt)',
    sharedHint: 'Alla på företaget ser det. Lämna fältet tomt om beloppet inte ska delas.',
    currency: 'Valuta',
    noAmount: {
      none: 'Det är inget belopp. Skriv till exempel 135 000 eller 1 234,50.',
      negative: 'Beloppet kan inte vara under 0.',
      huge: 'Beloppet är över en miljard. Kontrollera om det är en nolla för mycket.',
    },
    nextMissing: 'Skriv vad nästa steg är, eller ta bort datumet.',
    save: 'Spara',
    cancel: 'Avbryt',
    saved: 'Sparat.',
    undo: 'Ångra',
    undone: 'Ändringen är ångrad.',
    notKept: 'Det är inte sparat än, men det du skrev finns kvar här. Webbläsaren har inte plats för mer. Stäng andra flikar och tryck igen.',
    wonOn: 'Vunnet',
    lostOn: 'Förlorat',
  },
  en: {
    heading: 'Follow-up',
    stage: 'Move the case to',
    next: 'Next step',
    nextOn: 'By when?',
    overdue: 'overdue',
    why: 'Why was it lost?',
    choose: 'Choose …',
    whyMissing: 'Choose why the case was lost.',
    shared: 'Amount for the thank-you (optional)',
    sharedHint: 'Everybody in the firm sees it. Leave it empty if the amount is not to be shared.',
    currency: 'Currency',
    noAmount: {
      none: 'That is no amount. Write for example 135,000 or 1,234.50.',
      negative: 'An amount cannot be below 0.',
      huge: 'The amount is over a billion. See whether there is a nought too many.',
    },
    nextMissing: 'Write what the next step is, or take the date away.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
    undo: 'Undo',
    undone: 'The change is undone.',
    notKept: 'It is not kept yet, but what you wrote is still here. The browser has no room for more. Close other tabs and press again.',
    wonOn: 'Won',
    lostOn: 'Lost',
  },
};

import type { Language } from '../../domain/stage';

interface TakeBackWords {
  readonly press: string;
  /** `stays`: others have written on the case, too. */
  readonly sure: (stays: boolean) => string;
  readonly yes: string;
  readonly keep: string;
}

export const takeBackWords: Readonly<Record<Language, TakeBackWords>> = {
  da: {
    press: 'Tag mine ord tilbage',
    sure: (stays) => `Er dine ord sendt, bliver de i SharePoint, markeret som trukket tilbage. ${stays ? 'Sagen bliver stående, fordi andre også har skrevet.' : 'Sagen tælles så ikke med.'}`,
    yes: 'Tag tilbage',
    keep: 'Behold',
  },
  sv: {
    press: 'Ta tillbaka mina ord',
    sure: (stays) => `Hann dina ord skickas finns de kvar i SharePoint, markerade som återtagna. ${stays ? 'Ärendet finns kvar eftersom andra också har skrivit.' : 'Ärendet räknas då inte.'}`,
    yes: 'Ta tillbaka',
    keep: 'Behåll',
  },
  en: {
    press: 'Take my words back',
    sure: (stays) => `If your words were sent, they stay in SharePoint, marked as taken back. ${stays ? 'The case stays, since others have written too.' : 'The case is then not counted.'}`,
    yes: 'Take back',
    keep: 'Keep',
  },
};

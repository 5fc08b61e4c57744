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
    press: 'Træk mine ord tilbage',
    sure: (stays) => `Nåede dine ord at blive sendt, står de stadig i SharePoint, markeret som trukket tilbage. ${stays ? 'Sagen består, fordi andre også har skrevet.' : 'Sagen går ud af listen.'}`,
    yes: 'Træk tilbage',
    keep: 'Behold',
  },
  sv: {
    press: 'Dra tillbaka mina ord',
    sure: (stays) => `Hann dina ord skickas finns de kvar i SharePoint, markerade som återtagna. ${stays ? 'Ärendet finns kvar eftersom andra också har skrivit.' : 'Ärendet försvinner ur listan.'}`,
    yes: 'Dra tillbaka',
    keep: 'Behåll',
  },
  en: {
    press: 'Withdraw my words',
    sure: (stays) => `If your words were sent, they are still in SharePoint, marked as withdrawn. ${stays ? 'The case stays, since others have written too.' : 'The case leaves the list.'}`,
    yes: 'Withdraw',
    keep: 'Keep',
  },
};

import type { Language } from '../../domain/stage';

interface TakeBackWords {
  readonly press: string;
  /** Where it is not the flag, but what was added to a case. */
  readonly pressAdded: string;
  /** `stays`: others have written on the case, too. */
  readonly sure: (stays: boolean) => string;
  readonly yes: string;
  readonly keep: string;
}

export const takeBackWords: Readonly<Record<Language, TakeBackWords>> = {
  da: {
    press: 'Træk mit praj tilbage',
    pressAdded: 'Træk min tilføjelse tilbage',
    sure: (stays) => `Nåede dine ord at blive sendt, står de stadig i SharePoint, markeret som trukket tilbage. ${stays ? 'Sagen består, fordi andre også har skrevet.' : 'Sagen går ud af listen.'}`,
    yes: 'Træk tilbage',
    keep: 'Behold',
  },
  sv: {
    press: 'Ta tillbaka min flaggning',
    pressAdded: 'Ta tillbaka mitt tillägg',
    sure: (stays) => `Om dina ord redan har skickats finns de kvar i SharePoint, markerade som återtagna. ${stays ? 'Ärendet finns kvar eftersom andra också har skrivit.' : 'Ärendet försvinner ur listan.'}`,
    yes: 'Ta tillbaka',
    keep: 'Behåll',
  },
  en: {
    press: 'Withdraw my flag',
    pressAdded: 'Withdraw what I added',
    sure: (stays) => `If your words were sent, they are still in SharePoint, marked as withdrawn. ${stays ? 'The case stays, since others have written too.' : 'The case leaves the list.'}`,
    yes: 'Withdraw',
    keep: 'Keep',
  },
};

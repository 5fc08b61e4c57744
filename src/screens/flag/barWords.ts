import type { Doubt } from '../../domain/onePress';
import type { Language } from '../../domain/stage';

/**
 * What Outlook's bar says after a press without a pane. Whoever sits beside one reads it: no client, no need, and no reason that a client should not see.
 * The longest that Office.js takes is 150 letters (source: the library's `notificationMessagesConstants`).
 */
interface BarWords {
  readonly flagged: string;
  readonly flaggedBy: (name: string) => string;
  readonly flaggedYou: string;
  readonly kept: string;
  readonly signIn: string;
  readonly notKept: string;
  readonly alreadyBy: (name: string) => string;
  readonly alreadyYou: string;
  readonly doubt: Readonly<Record<Exclude<Doubt['why'], 'flagged'>, string>>;
  /** On the button that opens the pane, 30 letters at most. */
  readonly open: string;
}

export const barWords: Readonly<Record<Language, BarWords>> = {
  da: {
    flagged: 'Dit praj er gemt, og en sælger følger op. Vil du se eller fortryde det: tryk på Forsigtigt Salg.',
    flaggedBy: (name) => `Dit praj er gemt, og ${name} følger op. Vil du se eller fortryde det: tryk på Forsigtigt Salg.`,
    flaggedYou: 'Dit praj er gemt, og du følger selv op. Vil du se eller fortryde det: tryk på Forsigtigt Salg.',
    kept: 'Dit praj er gemt, men ikke sendt endnu. Tryk på Forsigtigt Salg for at sende det eller se hvorfor.',
    signIn: 'Dit praj er gemt, men ikke sendt endnu. Tryk på Forsigtigt Salg, og log på, så bliver det sendt.',
    notKept: 'Dit praj kunne ikke gemmes. Tryk på Forsigtigt Salg, og prøv derfra.',
    alreadyBy: (name) => `${name} har givet et praj her. Tryk på Forsigtigt Salg for at se det eller tilføje noget.`,
    alreadyYou: 'Du har givet et praj her. Tryk på Forsigtigt Salg for at se, rette eller fortryde det.',
    doubt: {
      firstTime: 'Intet er gemt endnu. Første gang går det gennem panelet: tryk på Forsigtigt Salg.',
      stale: 'Intet er gemt endnu. Tryk på Forsigtigt Salg, så bliver det hentet, der mangler her.',
      thread: 'Intet er gemt endnu: Outlook fortalte for lidt om mailen. Tryk på Forsigtigt Salg.',
      client: 'Intet er gemt endnu: det er ikke sikkert, hvem det handler om. Tryk på Forsigtigt Salg, og vælg.',
      quiet: 'Intet er gemt endnu. Tryk på Forsigtigt Salg, og se, hvad der gælder her.',
      need: 'Intet er gemt endnu: emnet siger for lidt. Tryk på Forsigtigt Salg, og skriv et par ord.',
    },
    open: 'Åbn Forsigtigt Salg',
  },
  sv: {
    flagged: 'Din flaggning är sparad och en säljare följer upp. Vill du se eller ångra den: tryck på Forsigtigt Salg.',
    flaggedBy: (name) => `Din flaggning är sparad och ${name} följer upp. Vill du se eller ångra den: tryck på Forsigtigt Salg.`,
    flaggedYou: 'Din flaggning är sparad och du följer själv upp. Vill du se eller ångra den: tryck på Forsigtigt Salg.',
    kept: 'Din flaggning är sparad men inte skickad än. Tryck på Forsigtigt Salg för att skicka den eller se varför.',
    signIn: 'Din flaggning är sparad men inte skickad än. Tryck på Forsigtigt Salg och logga in, så skickas den.',
    notKept: 'Din flaggning kunde inte sparas. Tryck på Forsigtigt Salg och försök därifrån.',
    alreadyBy: (name) => `${name} har flaggat det här. Tryck på Forsigtigt Salg för att se det eller lägga till något.`,
    alreadyYou: 'Du har flaggat det här. Tryck på Forsigtigt Salg för att se, ändra eller ångra.',
    doubt: {
      firstTime: 'Inget är sparat än. Första gången går det genom panelen: tryck på Forsigtigt Salg.',
      stale: 'Inget är sparat än. Tryck på Forsigtigt Salg, så hämtas det som saknas här.',
      thread: 'Inget är sparat än: Outlook berättade för lite om mejlet. Tryck på Forsigtigt Salg.',
      client: 'Inget är sparat än: det är inte säkert vem det gäller. Tryck på Forsigtigt Salg och välj.',
      quiet: 'Inget är sparat än. Tryck på Forsigtigt Salg och se vad som gäller här.',
      need: 'Inget är sparat än: ämnet säger för lite. Tryck på Forsigtigt Salg och skriv några ord.',
    },
    open: 'Öppna Forsigtigt Salg',
  },
  en: {
    flagged: 'Your flag is kept, and somebody who sells follows up. To see it or take it back, press Forsigtigt Salg.',
    flaggedBy: (name) => `Your flag is kept, and ${name} follows up. To see it or take it back, press Forsigtigt Salg.`,
    flaggedYou: 'Your flag is kept, and you follow up yourself. To see it or take it back, press Forsigtigt Salg.',
    kept: 'Your flag is kept, but not sent yet. Press Forsigtigt Salg to send it, or to see why.',
    signIn: 'Your flag is kept, but not sent yet. Press Forsigtigt Salg and sign in, and it is sent.',
    notKept: 'Your flag could not be kept. Press Forsigtigt Salg, and try from there.',
    alreadyBy: (name) => `${name} has flagged this. Press Forsigtigt Salg to see it, or to add something.`,
    alreadyYou: 'You have flagged this. Press Forsigtigt Salg to see it, correct it or take it back.',
    doubt: {
      firstTime: 'Nothing is kept yet. The first time goes through the pane: press Forsigtigt Salg.',
      stale: 'Nothing is kept yet. Press Forsigtigt Salg, and what is missing here is fetched.',
      thread: 'Nothing is kept yet: Outlook told too little of this mail. Press Forsigtigt Salg.',
      client: 'Nothing is kept yet: it is not certain whom this is about. Press Forsigtigt Salg, and choose.',
      quiet: 'Nothing is kept yet. Press Forsigtigt Salg, and see what holds here.',
      need: 'Nothing is kept yet: the subject says too little. Press Forsigtigt Salg, and write a few words.',
    },
    open: 'Open Forsigtigt Salg',
  },
};

import type { Language } from '../domain/stage';

/** What the page says when it cannot start. */
interface StartWords {
  readonly office: string;
  readonly teams: string;
  readonly outsideOutlook: string;
  readonly config: (name: string) => string;
  readonly offline: string;
  readonly fault: string;
  /** Technical, and not in the person's language. */
  readonly detail: (text: string) => string;
  readonly reload: string;
}

export const startWords: Readonly<Record<Language, StartWords>> = {
  da: {
    office: 'Outlook svarer ikke endnu. Vent lidt, eller indlæs panelet igen. Det, du har skrevet, er gemt.',
    teams: 'Teams svarer ikke. Indlæs fanen igen, eller åbn siden i en browser.',
    outsideOutlook: 'Panelet virker kun i Outlook. Åbn en mail dér, og tryk på Forsigtigt Salg i båndet.',
    config: (name) => `Appen er ikke sat rigtigt op: ${name} mangler eller er forkert i config.json. Vis denne tekst til jeres it-administrator.`,
    offline: 'Der er ingen forbindelse lige nu. Det, du har skrevet, er gemt. Indlæs igen, når der er net.',
    fault: 'Siden gik i stå. Det, du har skrevet, er gemt og står her igen, når du indlæser.',
    detail: (text) => `Til it-administratoren: ${text}`,
    reload: 'Indlæs igen',
  },
  sv: {
    office: 'Outlook svarar inte ännu. Vänta lite eller läs in panelen igen. Det du har skrivit är sparat.',
    teams: 'Teams svarar inte. Läs in fliken igen eller öppna sidan i en webbläsare.',
    outsideOutlook: 'Panelen fungerar bara i Outlook. Öppna ett mejl där och tryck på Forsigtigt Salg i menyfliken.',
    config: (name) => `Appen är inte rätt konfigurerad: ${name} saknas eller är fel i config.json. Visa den här texten för er it-administratör.`,
    offline: 'Det finns ingen anslutning just nu. Det du har skrivit är sparat. Läs in igen när du har nät.',
    fault: 'Sidan stannade. Det du har skrivit är sparat och finns här igen när du läser in på nytt.',
    detail: (text) => `Till it-administratören: ${text}`,
    reload: 'Läs in igen',
  },
  en: {
    office: 'Outlook has not answered yet. Wait a little, or load the pane again. What you have written is kept.',
    teams: 'Teams does not answer. Load the tab again, or open the page in a browser.',
    outsideOutlook: 'The pane works inside Outlook only. Open a mail there and press Forsigtigt Salg in the ribbon.',
    config: (name) => `The app is not set up rightly: ${name} is missing or wrong in config.json. Show this text to your IT administrator.`,
    offline: 'There is no connection just now. What you have written is kept. Load again when the network is back.',
    fault: 'The page stopped. What you have written is kept, and is here again when you load it.',
    detail: (text) => `For the IT administrator: ${text}`,
    reload: 'Load again',
  },
};

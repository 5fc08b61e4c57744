import type { Language } from '../../domain/stage';

/** What the list of cases and one case say. */
interface CasesWords {
  readonly heading: string;
  readonly everyone: string;
  readonly mine: string;
  readonly loading: string;
  readonly emptyEveryone: string;
  readonly emptyMine: string;
  readonly emptyWay: string;
  readonly failed: string;
  readonly setAside: (count: number) => string;
  readonly more: string;
  readonly back: string;
  readonly choose: string;
  readonly gone: string;
  readonly need: string;
  readonly person: string;
  readonly flaggedBy: string;
  readonly followsUp: string;
  readonly stage: string;
  readonly takenBack: string;
  readonly waits: string;
  readonly isNew: string;
  readonly refresh: string;
}

export const casesWords: Readonly<Record<Language, CasesWords>> = {
  da: {
    heading: 'Sager',
    everyone: 'Alle',
    mine: 'Mine',
    loading: 'Henter sager …',
    emptyEveryone: 'Der er ingen sager endnu.',
    emptyMine: 'Du har ikke givet et praj endnu, og ingen sag venter på dig.',
    emptyWay: 'Åbn en mail i Outlook, tryk på Forsigtigt Salg i båndet og derefter på Giv et praj. Så er der en sag her få sekunder efter. Hørte du det et andet sted, så tryk på Noget, jeg hørte.',
    failed: 'Sagerne kunne ikke hentes.',
    setAside: (count) => (count === 1 ? 'Én række kunne ikke læses og vises ikke.' : `${count} rækker kunne ikke læses og vises ikke.`),
    more: 'Vis flere',
    back: 'Tilbage til listen',
    choose: 'Vælg en sag for at se den.',
    gone: 'Den sag findes ikke her. Den kan være taget tilbage, eller du kan mangle adgang til den.',
    need: 'Behov',
    person: 'Hos kunden',
    flaggedBy: 'Praj fra',
    followsUp: 'Følger op',
    stage: 'Status',
    takenBack: 'Trukket tilbage',
    waits: 'venter på at blive sendt',
    isNew: 'Ny',
    refresh: 'Opdater',
  },
  sv: {
    heading: 'Ärenden',
    everyone: 'Alla',
    mine: 'Mina',
    loading: 'Hämtar ärenden …',
    emptyEveryone: 'Det finns inga ärenden ännu.',
    emptyMine: 'Du har inte flaggat något ännu, och inget ärende väntar på dig.',
    emptyWay: 'Öppna ett mejl i Outlook, tryck på Forsigtigt Salg i menyfliken och sedan på Flagga. Några sekunder senare finns ett ärende här. Hörde du det någon annanstans, tryck på Något jag hörde.',
    failed: 'Ärendena kunde inte hämtas.',
    setAside: (count) => (count === 1 ? 'En rad gick inte att läsa och visas inte.' : `${count} rader gick inte att läsa och visas inte.`),
    more: 'Visa fler',
    back: 'Tillbaka till listan',
    choose: 'Välj ett ärende för att se det.',
    gone: 'Ärendet finns inte här. Det kan vara återtaget, eller så saknar du behörighet till det.',
    need: 'Behov',
    person: 'Hos kunden',
    flaggedBy: 'Flaggat av',
    followsUp: 'Följer upp',
    stage: 'Status',
    takenBack: 'Återtaget',
    waits: 'väntar på att skickas',
    isNew: 'Nytt',
    refresh: 'Uppdatera',
  },
  en: {
    heading: 'Cases',
    everyone: 'Everyone’s',
    mine: 'Mine',
    loading: 'Fetching cases …',
    emptyEveryone: 'There are no cases yet.',
    emptyMine: 'You have not flagged anything yet, and no case waits for you.',
    emptyWay: 'Open a mail in Outlook, press Forsigtigt Salg in the ribbon and then Flag. A few seconds later there is a case here. Heard it somewhere else? Press Something I heard.',
    failed: 'The cases could not be fetched.',
    setAside: (count) => (count === 1 ? 'One row could not be read and is not shown.' : `${count} rows could not be read and are not shown.`),
    more: 'Show more',
    back: 'Back to the list',
    choose: 'Choose a case to see it.',
    gone: 'That case is not here. It may have been taken back, or you may lack access to it.',
    need: 'Need',
    person: 'At the client',
    flaggedBy: 'Flagged by',
    followsUp: 'Follows up',
    stage: 'Stage',
    takenBack: 'Taken back',
    waits: 'waits to be sent',
    isNew: 'New',
    refresh: 'Refresh',
  },
};

import type { SpanName } from '../../domain/period';
import type { Language } from '../../domain/stage';

/** What is said of what careful selling led to. */
interface ResultWords {
  readonly heading: string;
  readonly span: string;
  readonly spans: Readonly<Record<SpanName, string>>;
  readonly client: string;
  readonly allClients: string;
  readonly counting: string;
  /** Something stops the cases from being fetched; what it is stands there. */
  readonly notCounted: string;
  readonly nothing: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  /** Over the figures, and over their two columns. */
  readonly figures: string;
  readonly what: string;
  readonly count: string;
  readonly talks: string;
  readonly meetings: string;
  readonly phoneMeetings: string;
  readonly offers: string;
  readonly won: string;
  readonly shared: string;
  readonly unshared: (count: number) => string;
}

export const resultWords: Readonly<Record<Language, ResultWords>> = {
  da: {
    heading: 'Resultat',
    span: 'Periode',
    spans: { thisMonth: 'Denne måned', lastMonth: 'Sidste måned', thisQuarter: 'Dette kvartal', lastQuarter: 'Sidste kvartal', thisYear: 'I år', lastYear: 'Sidste år', all: 'Altid' },
    client: 'Kunde',
    allClients: 'Alle kunder',
    counting: 'Tæller sammen …',
    notCounted: 'Der kan ikke tælles, før alle sager er hentet. Se under Sager, hvad der mangler.',
    nothing: 'Der er ikke noteret noget i den periode. Åbn en sag, og tryk på det, der er sket, så tælles det med her.',
    copy: 'Kopiér',
    copied: 'Kopieret.',
    copyYourself: 'Kopiér teksten herfra',
    figures: 'Fra samtale til opgave',
    what: 'Hvad',
    count: 'Antal',
    talks: 'Samtaler ved kaffemaskinen',
    meetings: 'Møder',
    phoneMeetings: 'Telefonmøder',
    offers: 'Tilbud',
    won: 'Nye opgaver',
    shared: 'Beløb',
    unshared: (count) => (count === 1 ? 'For én ny opgave er der ikke delt noget beløb.' : `For ${count} nye opgaver er der ikke delt noget beløb.`),
  },
  sv: {
    heading: 'Resultat',
    span: 'Period',
    spans: { thisMonth: 'Den här månaden', lastMonth: 'Förra månaden', thisQuarter: 'Det här kvartalet', lastQuarter: 'Förra kvartalet', thisYear: 'I år', lastYear: 'Förra året', all: 'All tid' },
    client: 'Kund',
    allClients: 'Alla kunder',
    counting: 'Räknar …',
    notCounted: 'Det går inte att räkna förrän alla ärenden har hämtats. Se under Ärenden vad som saknas.',
    nothing: 'Inget är noterat under perioden. Öppna ett ärende och tryck på det som har hänt, så räknas det med här.',
    copy: 'Kopiera',
    copied: 'Kopierat.',
    copyYourself: 'Kopiera texten härifrån',
    figures: 'Från samtal till uppdrag',
    what: 'Vad',
    count: 'Antal',
    talks: 'Samtal vid kaffemaskinen',
    meetings: 'Möten',
    phoneMeetings: 'Telefonmöten',
    offers: 'Offerter',
    won: 'Nya uppdrag',
    shared: 'Belopp',
    unshared: (count) => (count === 1 ? 'För ett nytt uppdrag har inget belopp delats.' : `För ${count} nya uppdrag har inget belopp delats.`),
  },
  en: {
    heading: 'Result',
    span: 'Period',
    spans: { thisMonth: 'This month', lastMonth: 'Last month', thisQuarter: 'This quarter', lastQuarter: 'Last quarter', thisYear: 'This year', lastYear: 'Last year', all: 'All time' },
    client: 'Client',
    allClients: 'All clients',
    counting: 'Counting …',
    notCounted: 'Nothing can be counted before all cases are fetched. See under Cases what is missing.',
    nothing: 'Nothing is logged in this period. Open a case and press what happened, and it is counted here.',
    copy: 'Copy',
    copied: 'Copied.',
    copyYourself: 'Copy the text from here',
    figures: 'From talk to assignment',
    what: 'What',
    count: 'Count',
    talks: 'Talks at the coffee machine',
    meetings: 'Meetings',
    phoneMeetings: 'Phone meetings',
    offers: 'Offers',
    won: 'New assignments',
    shared: 'Amount',
    unshared: (count) => (count === 1 ? 'For one new assignment no amount has been shared.' : `For ${count} new assignments no amount has been shared.`),
  },
};

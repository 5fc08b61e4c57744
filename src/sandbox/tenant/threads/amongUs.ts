import type { ThreadDraft } from '../draft';

/** What colleagues write to each other: Exchange-internal mails, without internet headers. */
export const amongUsThreads: readonly ThreadDraft[] = [
  {
    subject: 'Kort spørgsmål om {energy}',
    mails: [
      {
        from: 'pensionConsultant', to: ['energyConsultant'], daysAgo: 1, at: '14:30',
        text: [
          'Hej {energyConsultant}',
          '',
          'Da jeg hentede kaffe, stod to fra økonomi og talte om, at de vil have deres rapporter ud af det gamle datavarehus.',
          'De lød ret trætte. Ved du, om nogen hos os har fat i det? Jeg vidste ikke, om jeg måtte blande mig.',
          '',
          'Hilsen {pensionConsultant}',
        ],
      },
      {
        from: 'energyConsultant', to: ['pensionConsultant'], daysAgo: 1, at: '15:25',
        text: [
          'Hej',
          '',
          'Nej, det er nyt for mig. Du må gerne blande dig, bare spørg nysgerrigt. Skriv det ned, så {danishSeller} ved det.',
          '',
          'Hilsen {energyConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Hört hos {medtech}',
    mails: [
      {
        from: 'medtechConsultant', to: ['municipalityConsultant'], cc: ['swedishSeller'], daysAgo: 4, at: '16:15',
        text: [
          'Hej {municipalityConsultant}!',
          '',
          'Satt med på deras tavelmöte i dag. Det klagades på att regressionstesterna körs för hand i tre dagar inför varje',
          'release. Ingen bad om hjälp, men det var många som nickade. Du har väl gjort något liknande hos kommunen?',
          '',
          'Hälsningar',
          '{medtechConsultant}',
        ],
      },
      {
        from: 'municipalityConsultant', to: ['medtechConsultant'], cc: ['swedishSeller'], daysAgo: 3, at: '08:40',
        text: [
          'Hej!',
          '',
          'Jo, vi fick ner det till en natt. Jag berättar gärna, ta med mig på nästa lunch där borta så låter det inte som sälj.',
          '',
          '/{municipalityConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Fredagsfrokost 🥗🎉',
    mails: [
      {
        from: 'danishSeller', to: ['everyone'], daysAgo: 2, at: '09:30',
        text: [
          'Kære alle',
          '',
          'På fredag er der frokost på kontoret kl. 12, og denne gang er det det svenske køkken, der står for maden 🇸🇪.',
          'Skriv til mig senest onsdag, hvis du ikke spiser fisk, eller hvis du tager en kunde med.',
          '',
          'Kh {danishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Husk timer for {month.da}',
    mails: [
      {
        from: 'director', to: ['everyone'], daysAgo: 5, at: '08:25',
        text: [
          'Hej alle / Hej alla / Hi all',
          '',
          'Husk at få timerne på plads senest den sidste hverdag i {month.da}. Det gælder også rejsetid og kurser.',
          'Ser noget forkert ud i systemet, så skriv til mig i stedet for at gætte.',
          '',
          'Mange tak og god arbejdslyst',
          '{director}',
        ],
      },
    ],
  },
  {
    subject: 'Skrivaren i Malmö',
    mails: [
      {
        from: 'swedishSeller', to: ['municipalityConsultant', 'medtechConsultant', 'logisticsConsultant'], daysAgo: 6, at: '11:40',
        text: [
          'Hej alla på Malmökontoret!',
          '',
          'Skrivaren är trasig till på tisdag. Behöver ni skriva ut något så går det bra hos grannarna på plan två.',
          'Nycklarna till förrådet hänger numera innanför dörren.',
          '',
          'Hälsningar {swedishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Parking and the new coffee machine',
    mails: [
      {
        from: 'logisticsConsultant', to: ['everyone'], daysAgo: 9, at: '13:15',
        text: [
          'Hi everyone,',
          '',
          'Two small things. The parking permits for the harbour have arrived and are in the top drawer by the door.',
          'And the new coffee machine wants its milk container emptied every evening, please, otherwise we all regret it.',
          '',
          'Thanks,',
          '{logisticsConsultant}',
        ],
      },
    ],
  },
];

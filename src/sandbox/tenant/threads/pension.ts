import type { ThreadDraft } from '../draft';

/** The Danish pension fund: a new reporting demand, old cases that should have been deleted, a release meeting. */
export const pensionThreads: readonly ThreadDraft[] = [
  {
    subject: 'Nyt indberetningskrav fra tilsynet',
    isFresh: true,
    mails: [
      {
        from: 'pensionCompliance', to: ['pensionConsultant', 'energyConsultant'], daysAgo: 0, at: '11:10',
        text: [
          'Hej {pensionConsultant} og {energyConsultant}',
          '',
          'Tilsynet har sendt vejledningen til det nye indberetningskrav. Fra næste halvår skal vi indberette hver måned',
          'og kunne vise, hvor hvert eneste tal kommer fra. I dag laver vi det én gang om året i et regneark, som kun',
          'jeg forstår (og knap nok det).',
          'Jeg har brug for at vide, hvor stor en opgave det er, før ledergruppen mødes. Hvem hos jer kan se på det?',
          '',
          'Mange hilsner',
          '{pensionCompliance}',
        ],
      },
      {
        from: 'pensionConsultant', to: ['pensionCompliance'], cc: ['energyConsultant'], daysAgo: 0, at: '12:55',
        text: [
          'Hej {pensionCompliance}',
          '',
          'Tak, vejledningen har jeg hentet. Ved første øjekast ligger de fleste tal i udbetalingssystemet, men sporet',
          'tilbage til kilden mangler. Jeg vender det med {energyConsultant} og svarer dig inden ledergruppemødet.',
          '',
          'Hilsen',
          '{pensionConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Det, vi talte om ved kaffemaskinen',
    mails: [
      {
        from: 'energyConsultant', to: ['pensionBusiness'], cc: ['pensionConsultant'], daysAgo: 3, at: '16:05',
        text: [
          'Hej {pensionBusiness}',
          '',
          'Tak for snakken i dag. Du nævnte, at sagsbehandlerne taster de samme oplysninger tre steder, når et medlem dør,',
          'og at fejlene først bliver opdaget af de pårørende. Det har jeg tænkt på hele eftermiddagen.',
          'Jeg sender dig lige et par linjer om det på torsdag. Der er en, jeg gerne vil spørge først.',
          '',
          'God weekend, når vi når så langt',
          '{energyConsultant}',
        ],
      },
      {
        from: 'pensionBusiness', to: ['energyConsultant'], cc: ['pensionConsultant'], daysAgo: 2, at: '08:15',
        text: [
          'Hej {energyConsultant}',
          '',
          'Hvor er det rart, at nogen hører efter. Jeg har rejst det i to år, og det står ikke på nogens projektliste.',
          'I sidste måned havde vi fjorten klager på den konto, og to af dem er endt hos direktøren.',
          'Så ja tak, skriv endelig, og gerne i et sprog, som ikke-it-folk kan forstå.',
          '',
          'Venlig hilsen',
          '{pensionBusiness}',
        ],
      },
    ],
  },
  {
    subject: 'Oprydning i gamle sager',
    mails: [
      {
        from: 'pensionCompliance', to: ['pensionConsultant'], cc: ['pensionBusiness'], daysAgo: 8, at: '13:40',
        text: [
          'Hej {pensionConsultant}',
          '',
          'Vi har været igennem arkivet i forbindelse med GDPR, og der ligger 340.000 sager, som efter vores egne regler',
          'skulle have været slettet for længst. Leverandøren af arkivet siger, at sletning er "på deres køreplan".',
          'Kan man lave noget selv i mellemtiden, eller skal vi bare vente og håbe, at ingen spørger?',
          '',
          'Hilsen',
          '{pensionCompliance}',
        ],
      },
    ],
  },
  {
    subject: 'Timer til godkendelse',
    mails: [
      {
        from: 'pensionBusiness', to: ['energyConsultant', 'pensionConsultant'], daysAgo: 7, at: '10:50',
        text: [
          'Hej I to',
          '',
          'Jeg har godkendt jeres timer for {month.da}. {pensionConsultant}, der manglede bare en tekst på den ene dag,',
          'så den har jeg skrevet for dig.',
          '',
          'Venlig hilsen',
          '{pensionBusiness}',
        ],
      },
    ],
  },
  {
    subject: 'Indkaldelse: Opfølgning på release 3.2',
    mails: [
      {
        from: 'pensionBusiness', to: ['pensionConsultant', 'energyConsultant'], cc: ['pensionCompliance'], daysAgo: 1, at: '09:40', isMeetingRequest: true,
        text: [
          'Hej alle',
          '',
          'Vi samler op på release 3.2: hvad gik godt, hvad skal vi gøre anderledes, og hvad er udskudt.',
          'Tag gerne jeres egne punkter med. Der er kaffe og frugt.',
          'Sted: Mødelokale Ærø, 3. sal, eller Teams.',
          '',
          'Venlig hilsen',
          '{pensionBusiness}',
        ],
      },
    ],
  },
];

import type { ThreadDraft } from '../draft';

/** The Danish dairy: paper at the filling line, a recall on a Sunday, phones that nobody answers at night. */
export const dairyThreads: readonly ThreadDraft[] = [
  {
    subject: 'Tilbagekaldelsen i søndags',
    mails: [
      {
        from: 'dairyQuality', to: ['dotnetDeveloper', 'serviceManager'], daysAgo: 47, at: '08:15',
        text: [
          'Kære begge',
          '',
          'I har nok hørt det i radioen. Vi kaldte 18.000 liter tilbage, fordi vi ikke kunne bevise, at det kun var 4.000. Batchnumrene stod på',
          'papir ved tappelinje 3, papiret var vådt, og det ene ark manglede. Seks mand brugte søndagen på at ringe til butikker.',
          '',
          'Kan jeres system vise, hvilken tank en liter kommer fra? Svar bare ja eller nej, jeg skal stå foran fødevaremyndigheden kl. 13.',
          '',
          '{dairyQuality}',
        ],
      },
      {
        from: 'dotnetDeveloper', to: ['dairyQuality'], cc: ['serviceManager'], daysAgo: 47, at: '08:40',
        text: [
          'Hej {dairyQuality}',
          '',
          'Nej. Det kan vise tank til tappelinje, men ikke tappelinje til palle, for linjerne har aldrig været koblet på.',
          'Det kan de blive. Styringen på linjerne taler et sprog, jeg ikke selv kan, men {embeddedDeveloper} på vores Malmøkontor lever af det.',
          '',
          'Held og lykke kl. 13. Ring, hvis de spørger om noget teknisk.',
          '',
          '{dotnetDeveloper}',
        ],
      },
      {
        from: 'dairyQuality', to: ['dotnetDeveloper'], cc: ['danishSeller'], daysAgo: 38, at: '14:25',
        text: [
          'Hej {dotnetDeveloper}',
          '',
          'Vi fik et påbud og 90 dage. Så nu haster det pludselig for alle.',
          'Lad mig spare jer for en omvej: hverken jeg eller it bestemmer, hvad der bliver sat op på linjerne. Det gør {dairyDirector.name}, og',
          'samtalen skal foregå ude på gulvet i træsko og ikke i et mødelokale med slides. Jeg følger jer gerne derud.',
          '',
          'Venlig hilsen',
          '{dairyQuality}',
        ],
      },
      {
        from: 'danishSeller', to: ['dotnetDeveloper', 'embeddedDeveloper'], daysAgo: 37, at: '09:05',
        text: [
          'Hej I to',
          '',
          'Træsko er bestilt 😄 {embeddedDeveloper}, har du en dag ledig, før påbuddet løber ud? Du skal bare kigge, ikke love noget.',
          '',
          'Kh {danishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Vagttelefonen',
    mails: [
      {
        from: 'dairyIt', to: ['serviceManager'], daysAgo: 80, at: '10:30',
        text: [
          'Hej {serviceManager}',
          '',
          'Status på vagttelefonen: jeg har haft den i 23 uger i træk. Min kone har skiftet ringetonen til en måge for at gøre det sjovere.',
          'Det er ikke blevet sjovere. I nat ringede den fire gange, tre af dem var en printer.',
          '',
          'Du nævnte engang, at andre deler den slags. Hvem, og hvad koster det?',
          '',
          'Mvh {dairyIt}',
        ],
      },
      {
        from: 'serviceManager', to: ['dairyIt'], daysAgo: 79, at: '12:10',
        text: [
          'Hej {dairyIt}',
          '',
          '23 uger er ikke en vagt, det er en livsstil. Første skridt er gratis: printeren skal ikke kunne vække nogen. Jeg sender dig en liste over,',
          'hvad der plejer at få lov at ringe om natten (den er kort).',
          '',
          'Bagefter kan vi tale om at dele. To af vores andre kunder i samme størrelse har spurgt om det samme, så jeg er ved at tænke tanken.',
          '',
          'Hilsen {serviceManager}',
        ],
      },
      {
        from: 'dairyIt', to: ['serviceManager'], daysAgo: 71, at: '08:45',
        text: [
          'Tre nætter uden måge! Listen virker.',
          '',
          'Min chef vil gerne høre om deleordningen. Tirsdag?',
          '',
          '{dairyIt}',
        ],
      },
    ],
  },
  {
    subject: 'Prognosen for fløde',
    mails: [
      {
        from: 'dairyPlanner', to: ['dotnetDeveloper'], daysAgo: 14, at: '13:15',
        text: [
          'Hej {dotnetDeveloper}',
          '',
          'Jeg ved godt, det ikke er din boldgade. Vi smed 31 ton fløde ud i sidste kvartal og manglede 12. Prognosen laver jeg i hovedet ud fra vejret og',
          'Superligaen. Det går egentlig ret godt, men jeg skal på barsel om fire måneder, og hovedet tager jeg med mig.',
          '',
          'Kan man lære en maskine, hvad jeg ved? Og hvem spørger man om sådan noget?',
          '',
          'Kh {dairyPlanner}',
        ],
      },
      {
        from: 'dotnetDeveloper', to: ['dairyPlanner'], cc: ['dataEngineer', 'danishSeller'], daysAgo: 13, at: '09:55',
        text: [
          'Hej {dairyPlanner}',
          '',
          'Tillykke! Ja, det kan man et stykke af vejen. {dataEngineer} (cc) har rodet med prognoser for frisk brød, som opfører sig lige så dumt',
          'som fløde. Start med at skrive ned hver morgen, hvad du gætter på og hvorfor. Det er det dyreste at skaffe bagefter.',
          '',
          'Vi ringer torsdag.',
          '',
          '{dotnetDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Hygiejnekursus',
    mails: [
      {
        from: 'dairyQuality', to: ['dotnetDeveloper', 'serviceManager'], daysAgo: 99, at: '11:00',
        text: [
          'Hej',
          '',
          'Alle, der skal ind bag den gule streg, skal have taget hygiejnekurset igen. 40 minutter på nettet, og man må godt tage det to gange.',
          'Skriv, når I er igennem, så åbner jeg jeres kort.',
          '',
          'Hilsen {dairyQuality}',
        ],
      },
    ],
  },
];

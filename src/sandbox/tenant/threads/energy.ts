import type { ThreadDraft } from '../draft';

/** The Danish energy company: a data platform that nobody owns, a test environment that is down, a colleague who leaves. */
export const energyThreads: readonly ThreadDraft[] = [
  {
    subject: 'Tal til måleraflæsningen',
    isFresh: true,
    mails: [
      {
        from: 'energyOwner', to: ['energyConsultant'], cc: ['energyArchitect'], daysAgo: 1, at: '13:55',
        text: [
          'Hej {energyConsultant}',
          '',
          'Tak for gennemgangen i går. Jeg har lovet driften tal for måleraflæsningen inden fredag, men dataplatformen',
          'driller igen: tre kørsler er gået i stå siden mandag, og ingen her kan sige hvorfor.',
          'Officielt er platformen jo ikke mit projekt, men det er mig, de ringer til. Så nu sidder jeg og klipper det',
          'hele sammen i Excel om aftenen, suk. Er det noget, du har set andre steder?',
          '',
          'De bedste hilsner',
          '{energyOwner}',
        ],
      },
      {
        from: 'energyConsultant', to: ['energyOwner'], cc: ['energyArchitect'], daysAgo: 1, at: '15:10',
        text: [
          'Hej {energyOwner}',
          '',
          'Av, det lyder tungt. Vi så noget lignende hos en anden kunde, og der viste det sig, at natkørslerne ventede på',
          'hinanden i ring. Om det er det samme hos jer, tør jeg ikke love.',
          'Jeg sender dig lige et par linjer om det på torsdag, når jeg har vendt det med en kollega.',
          '',
          'Hilsen',
          '{energyConsultant}',
        ],
      },
      {
        from: 'energyOwner', to: ['energyConsultant'], cc: ['energyArchitect'], daysAgo: 0, at: '08:35',
        text: [
          'Godmorgen {energyConsultant}',
          '',
          'Det vil jeg sætte stor pris på. Skriv det gerne, så jeg kan sende det videre. Min chef spurgte faktisk i går,',
          'om vi ikke skulle have nogen udefra til at se på platformen i næste kvartal. Der er vist lidt penge tilbage i',
          'budgettet, hvis bare nogen kan beskrive, hvad der skal til.',
          '',
          'Dbh {energyOwner}',
        ],
      },
    ],
  },
  {
    subject: 'Testmiljøet er nede igen',
    isFresh: true,
    mails: [
      {
        from: 'energyArchitect', to: ['energyConsultant', 'pensionConsultant'], daysAgo: 0, at: '09:20',
        text: [
          'Hej begge to',
          '',
          'Bare så I ved det: TEST2 er nede igen. Det er femte gang på tre uger, og den, der plejede at genstarte det,',
          'er flyttet til en anden afdeling. Vi har reelt ikke testet en hel afregning igennem siden ferien.',
          'I kan bruge TEST1, men der ligger gamle data. Jeg tager det op – igen – på fredagens møde. Hvis nogen af jer',
          'kender et fornuftigt bud på, hvordan man får styr på sådan noget, er jeg lutter øren.',
          '',
          'Mvh',
          '{energyArchitect}',
        ],
      },
      {
        from: 'pensionConsultant', to: ['energyArchitect'], cc: ['energyConsultant'], daysAgo: 0, at: '10:05',
        text: [
          'Hej {energyArchitect}',
          '',
          'Tak for beskeden. Jeg venter med mine kald til i morgen, det haster ikke på min side.',
          'Hos min anden kunde bygger de miljøet op fra bunden hver nat, og så er der ingen, der skal huske noget.',
          'Jeg viser dig det gerne over en kop kaffe.',
          '',
          'Hilsen {pensionConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Jeg stopper ved udgangen af måneden',
    isFresh: true,
    mails: [
      {
        from: 'energyArchitect', to: ['energyConsultant'], daysAgo: 0, at: '14:15',
        text: [
          'Kære {energyConsultant}',
          '',
          'Nu er det sluppet ud: jeg har sagt op og stopper ved udgangen af måneden. Det er med et lidt tungt hjerte.',
          'Det, der bekymrer mig, er integrationen til afregningen. Jeg har skrevet den alene, der er næsten ingen',
          'dokumentation, og stillingen bliver foreløbig ikke slået op. Ledelsen siger, at "det finder vi ud af".',
          'Må jeg stjæle en time af dig i næste uge, så mindst én person har set, hvordan det hænger sammen?',
          '',
          'Kh {energyArchitect}',
        ],
      },
      {
        from: 'energyConsultant', to: ['danishSeller'], daysAgo: 0, at: '15:40', isForward: true,
        text: [
          'Hej {danishSeller}',
          '',
          'Se lige nedenfor. Jeg vil nødig virke som en, der sælger, men jeg tror, de får et hul hos {energy}, når',
          '{energyArchitect} er væk. Hvad synes du, jeg skal sige til mødet?',
          '',
          'Hilsen {energyConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Referat fra projektmødet',
    mails: [
      {
        from: 'energyOwner', to: ['energyConsultant', 'pensionConsultant', 'energyArchitect'], cc: ['danishSeller'], daysAgo: 4, at: '11:30',
        text: [
          'Hej alle',
          '',
          'Kort referat fra i dag:',
          '1. Release 14 er godkendt og går i luften som planlagt.',
          '2. Fejllisten er gennemgået, to fejl lukket, ingen nye.',
          '3. Næste møde er samme tid om to uger i lokale Samsø.',
          'Skriv, hvis jeg har misforstået noget.',
          '',
          'Hilsen',
          '{energyOwner}',
        ],
      },
    ],
  },
  {
    subject: 'Dit adgangskort',
    mails: [
      {
        from: 'energyReception', to: ['energyConsultant'], daysAgo: 6, at: '09:05',
        text: [
          'Hej {energyConsultant}',
          '',
          'Dit adgangskort er forlænget til årets udgang. Koden er den samme som før.',
          'Parkeringen bag bygning C er desværre lukket i denne uge, men der er plads ved kajen.',
          '',
          'Venlig hilsen',
          '{energyReception}',
        ],
      },
    ],
  },
];

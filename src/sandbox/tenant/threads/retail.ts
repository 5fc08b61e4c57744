import type { ThreadDraft } from '../draft';

/** The Danish retailer: a campaign that took the shop down, customers with two accounts, a finance director who says when. */
export const retailThreads: readonly ThreadDraft[] = [
  {
    subject: 'Webshoppen i fredags',
    mails: [
      {
        from: 'retailCommerce', to: ['frontendDeveloper'], cc: ['retailIt'], daysAgo: 62, at: '08:05',
        text: [
          'Hej {frontendDeveloper}',
          '',
          'Så gik den ned igen. 19.04, fire minutter efter nyhedsbrevet, og den var væk i halvanden time. Jeg har regnet på det og fået ondt',
          'i maven: omkring 600.000 i mistede ordrer, og så tæller jeg ikke dem med, der aldrig kommer tilbage.',
          '',
          'Driften siger, at serverne kedede sig. Så hvad er det så, der dør? Jeg beder ikke dig om at fikse det, men du er den eneste,',
          'der svarer i et sprog, jeg forstår.',
          '',
          'Hilsen {retailCommerce}',
        ],
      },
      {
        from: 'frontendDeveloper', to: ['retailCommerce'], cc: ['retailIt'], daysAgo: 62, at: '10:40',
        text: [
          'Hej {retailCommerce}',
          '',
          'Det er ikke serverne, det er køen foran dem. Hver kurv slår lageret op én vare ad gangen, og lageret svarer kun på 40 kald i',
          'sekundet. Jeg kan lette lidt på det fra min side (tre dage, har vendt det med {retailIt}), men den rigtige løsning ligger i',
          'integrationen til lageret, og der kommer jeg til kort.',
          '',
          'Jeg lover en lettere kurv inden næste nyhedsbrev. Resten kræver en, der kan kø-systemer.',
          '',
          'Kh {frontendDeveloper}',
        ],
      },
      {
        from: 'retailCommerce', to: ['frontendDeveloper', 'danishSeller'], daysAgo: 49, at: '15:20',
        text: [
          'Kære begge',
          '',
          'Kurven holdt! 11.000 besøgende og ikke en eneste klage. Tak, {frontendDeveloper}, jeg skylder en is.',
          '',
          '{danishSeller}: lageret skal laves rigtigt før højsæsonen. Jeg er solgt, men jeg er ikke den, du skal overbevise. Alt, der rører lageret,',
          'går gennem {retailFinance.name}, som helst ser, at det venter til næste regnskabsår. Kom med noget om, hvad det koster at vente.',
          '',
          '{retailCommerce}',
        ],
      },
    ],
  },
  {
    subject: 'Kundeklubben: 90.000 dubletter',
    mails: [
      {
        from: 'retailProduct', to: ['dataEngineer', 'businessAnalyst'], daysAgo: 36, at: '11:25',
        text: [
          'Hej I to',
          '',
          'Tallet er landet: 90.412 medlemmer findes mindst to gange. En dame i Holstebro findes elleve gange og har fået elleve',
          'fødselsdagskuponer. Hun har brugt dem alle, og det kan man ikke bebrejde hende.',
          '',
          'Kan I se, om det er noget, vi kan rydde op i, eller om det bare opstår igen i morgen? Og må vi overhovedet slå folk sammen',
          'uden at spørge dem? Jeg kan ikke få et klart svar fra vores egne jurister.',
          '',
          'Mvh {retailProduct}',
        ],
      },
      {
        from: 'businessAnalyst', to: ['retailProduct'], cc: ['dataEngineer'], daysAgo: 35, at: '09:10',
        text: [
          'Hej {retailProduct}',
          '',
          'Det opstår igen i morgen. Jeg stod en time ved kassen i går: når telefonnummeret ikke findes, trykker de "ny kunde", for køen er lang.',
          'Så længe det er det hurtigste, er det det, de gør. Det er altså en knap og ikke en database, der skal laves om først.',
          '',
          'Om I må slå dem sammen: det ved {privacyConsultant} hos os, som gør den slags hver uge, bare på svensk. Jeg spørger i dag.',
          '',
          'Hilsen {businessAnalyst}',
        ],
      },
      {
        from: 'dataEngineer', to: ['businessAnalyst'], cc: ['danishSeller'], daysAgo: 34, at: '14:55',
        text: [
          'Hej',
          '',
          'Bare til os: min tid hos dem slutter om lidt, og jeg når kun at skrive reglerne ned. At køre sammenlægningen er vel seks uger for én',
          'med hænderne i databasen. De har ikke spurgt, men de kommer til det. Og knappen ved kassen er jo rent UX-arbejde.',
          '',
          '/{dataEngineer}',
        ],
      },
    ],
  },
  {
    subject: 'Netværket i de små butikker',
    mails: [
      {
        from: 'retailIt', to: ['networkEngineer', 'frontendDeveloper'], daysAgo: 16, at: '10:00',
        text: [
          'Hi {networkEngineer}, hej {frontendDeveloper}',
          '',
          'I write in English, so that {networkEngineer} can follow. We have 64 small shops on ADSL lines, and the line provider closes copper',
          'next year, region by region. Nobody here has made a plan, and two shops have already been without card payment for a day.',
          '',
          'You once told me that you moved a whole ferry fleet to something newer. Is 64 shops a big thing or a small thing?',
          '',
          'Best regards {retailIt}',
        ],
      },
      {
        from: 'networkEngineer', to: ['retailIt'], cc: ['danishSeller'], daysAgo: 15, at: '13:20',
        text: [
          'Hi {retailIt},',
          '',
          'Sixty-four is a pleasant size. The lines are the easy half; finding out what is actually plugged in at the back of each shop is the',
          'other half, and there is always a freezer alarm nobody told you about.',
          '',
          'I finish on the ships shortly and would enjoy doing this. {danishSeller} at our end knows how the paperwork goes. I will send you the',
          'questionnaire we used for the ferries by Friday, free of charge.',
          '',
          'Cheers,',
          '{networkEngineer}',
        ],
      },
    ],
  },
  {
    subject: 'Kage i dag',
    mails: [
      {
        from: 'retailProduct', to: ['frontendDeveloper', 'dataEngineer'], daysAgo: 22, at: '09:35',
        text: [
          'Hej',
          '',
          'Der er jordbærtærte ved printeren på 2. sal. Fire års jubilæum for klubben, så det er også jeres.',
          '',
          '{retailProduct}',
        ],
      },
    ],
  },
];

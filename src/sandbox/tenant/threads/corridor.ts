import type { ThreadDraft } from '../draft';

/** What we wrote to each other in half a year: who can what without having entered it, who looks for whom, what was promised. */
export const corridorThreads: readonly ThreadDraft[] = [
  {
    subject: 'Nogen, der kan PLC?',
    mails: [
      {
        from: 'danishSeller', to: ['everyone'], daysAgo: 36, at: '10:10',
        text: [
          'Kære alle',
          '',
          'En kunde med tappelinjer spørger, om nogen af os taler med styringer (PLC, OPC UA og den slags). Jeg kender kun én i huset. Er der flere?',
          'Også gerne: "jeg gjorde det for ti år siden". Svar til mig, ikke til alle.',
          '',
          'Kh {danishSeller}',
        ],
      },
      {
        from: 'networkEngineer', to: ['danishSeller'], daysAgo: 36, at: '10:35',
        text: [
          'Hi {danishSeller},',
          '',
          'I spent three years at a brewery before this, ladder logic and all. Rusty, but I can still read it. I never put it on my profile since nobody asked.',
          '',
          '{networkEngineer}',
        ],
      },
      {
        from: 'geoDeveloper', to: ['danishSeller'], daysAgo: 35, at: '08:20',
        text: [
          'Hej {danishSeller}',
          '',
          'Ikke mig, men {cobolDeveloper} er uddannet elektriker og har bygget sin egen styring til et drivhus. Det står nok heller ikke på nogen profil.',
          '',
          '/{geoDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Kompetensprofilerna',
    mails: [
      {
        from: 'director', to: ['everyone'], daysAgo: 58, at: '08:30',
        text: [
          'Hej alla / Kære alle / Hi all',
          '',
          'Jeg kiggede på vores profiler i går aftes. En tredjedel er ikke rørt i over et år. Vi taber sager på det: i sidste uge sagde vi nej til en kunde, fordi',
          'ingen "kunne" Kubernetes, og så havde to af jer kørt det i drift i årevis.',
          '',
          'Ti minutter, inden ugen er omme. Skriv også det, I kun kan lidt.',
          '',
          'Mange hilsner {director}',
        ],
      },
      {
        from: 'javaDeveloper', to: ['director'], daysAgo: 57, at: '09:05',
        text: [
          'Hej {director},',
          '',
          'Gjort. Jag la till testautomatisering som "grund" men tog bort det igen, det kändes förmätet bredvid {testAutomator}. Säg till om du vill ha det där ändå.',
          '',
          '/{javaDeveloper}',
        ],
      },
      {
        from: 'director', to: ['javaDeveloper'], daysAgo: 57, at: '12:45',
        text: [
          'Hej {javaDeveloper}',
          '',
          'Ja tak! Beskedenhed er en dyd, bare ikke i en kompetenceprofil.',
          '',
          '{director}',
        ],
      },
    ],
  },
  {
    subject: 'Ledig fra mandag',
    mails: [
      {
        from: 'businessAnalyst', to: ['danishSeller', 'director'], daysAgo: 7, at: '09:15',
        text: [
          'Hej I to',
          '',
          'Så er min opgave hos {retail} slut, og jeg er ledig. Helst noget med processer, gerne offentligt, og jeg pendler gerne til Malmø et par dage om ugen.',
          'Hvis der er stille, bruger jeg ugen på at tage svensk op igen. Jeg boede i Lund i fire år, det fylder bare ikke noget i mit CV.',
          '',
          'Hilsen {businessAnalyst}',
        ],
      },
      {
        from: 'danishSeller', to: ['businessAnalyst'], cc: ['swedishSeller'], daysAgo: 6, at: '08:50',
        text: [
          'Hej {businessAnalyst}',
          '',
          'Svensk?! Hvorfor har jeg ikke vidst det? {swedishSeller} på cc, for der er en region med 220 systemer og ingen til at fylde en liste ud.',
          'Lad os tales ved i eftermiddag.',
          '',
          'Kh {danishSeller}',
        ],
      },
      {
        from: 'swedishSeller', to: ['businessAnalyst', 'danishSeller'], daysAgo: 6, at: '11:20',
        text: [
          'Hej!',
          '',
          'Oj, det kan vara precis rätt. De vill ha någon som ställer frågor utan att skriva en rapport om det. Jag ringer {regionIt} i morgon och nämner inget namn',
          'förrän du sagt ja. Välkommen tillbaka över bron i så fall.',
          '',
          '/{swedishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Söker någon som kan gammal seriekommunikation',
    mails: [
      {
        from: 'biDeveloper', to: ['embeddedDeveloper', 'networkEngineer', 'cobolDeveloper'], daysAgo: 21, at: '13:20',
        text: [
          'Hej på er tre gamlingar (förlåt),',
          '',
          '{steel} har en våg som bara pratar RS-232 med ett protokoll som ingen dokumenterat. Den ger fel tonnage var tionde natt och jag får skäll för det. Har',
          'någon av er avlyssnat en sådan någon gång?',
          '',
          '{biDeveloper}',
        ],
      },
      {
        from: 'cobolDeveloper', to: ['biDeveloper'], cc: ['embeddedDeveloper'], daysAgo: 21, at: '14:05',
        text: [
          'Hej {biDeveloper}',
          '',
          'Gamling her. Jeg har både kablet og en logger fra 1994 i kælderen, og den virker. Jeg er hos {insurance} hver dag, men tager den gerne med til Malmø på',
          'fredag. Mit gæt: en paritetsbit, nogen har "rettet".',
          '',
          '{cobolDeveloper}',
        ],
      },
      {
        from: 'biDeveloper', to: ['cobolDeveloper', 'embeddedDeveloper'], cc: ['swedishSeller'], daysAgo: 15, at: '16:25',
        text: [
          'Det VAR pariteten. Vågen har vägt rätt i fem nätter. {steelIt} ville krama någon men fick ta mig i hand.',
          '',
          '{swedishSeller}: de har sex vågar till. Och {cobolDeveloper} borde få skriva "seriekommunikation" på sin profil.',
          '',
          '{biDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Sommarfest eller julbord?',
    mails: [
      {
        from: 'accessibilityConsultant', to: ['everyone'], daysAgo: 82, at: '14:20',
        text: [
          'Hej allihop!',
          '',
          'Festkommittén (jag och {agileCoach}) behöver veta en sak: en stor fest i Köpenhamn eller två små, en på var sida? Svara med ett ord. Tåg hem ordnas oavsett.',
          'Allergier och annat viktigt tar vi sedan.',
          '',
          'Kram {accessibilityConsultant}',
        ],
      },
      {
        from: 'agileCoach', to: ['everyone'], daysAgo: 77, at: '15:10',
        text: [
          'Kære alle',
          '',
          'Optællingen er slut: 19 for én stor, 8 for to små, og tre svarede på et helt andet spørgsmål. Det bliver én stor. Sæt kryds i kalenderen torsdag om seks uger.',
          '',
          'På udvalgets vegne',
          '{agileCoach}',
        ],
      },
    ],
  },
  {
    subject: 'Lunch and learn: what the ships taught us',
    mails: [
      {
        from: 'devopsEngineer', to: ['everyone'], daysAgo: 27, at: '09:30',
        text: [
          'Hi all,',
          '',
          'Next Friday at noon {networkEngineer} and I will talk about releasing software to things that are at sea half the time. Twenty minutes, no slides about',
          'culture. Soup is provided in Copenhagen; Malmö gets the leftovers by train.',
          '',
          'Bring your own horror stories.',
          '',
          '{devopsEngineer}',
        ],
      },
    ],
  },
  {
    subject: 'Vikar for mig i 14 dage?',
    mails: [
      {
        from: 'dotnetDeveloper', to: ['pensionConsultant', 'frontendDeveloper'], daysAgo: 17, at: '10:45',
        text: [
          'Hej I to',
          '',
          'Jeg skal opereres i knæet (ikke noget farligt) og er væk i 14 dage fra den første. {dairy} må ikke stå stille, de har påbud. Er der nogen af jer, der kan holde',
          'vagt? Koden er pæn, det lover jeg.',
          '',
          'Hilsen {dotnetDeveloper}',
        ],
      },
      {
        from: 'frontendDeveloper', to: ['dotnetDeveloper'], cc: ['pensionConsultant'], daysAgo: 16, at: '08:40',
        text: [
          'Hej',
          '',
          'Jeg kan tage det, hvis det er i orden, at jeg spørger dumt. Jeg skrev faktisk C# de første fire år og har bare ladet være med at fortælle det, for så',
          'fik jeg aldrig lov at lave frontend.',
          '',
          'God bedring med knæet!',
          '{frontendDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Vad vi lovade {region}',
    mails: [
      {
        from: 'swedishSeller', to: ['changeManager', 'securityConsultant', 'privacyConsultant', 'mobileDeveloper'], daysAgo: 11, at: '08:15',
        text: [
          'Hej!',
          '',
          'Jag har gått igenom min inkorg och hittat fyra löften till {region} som jag inte kan se om vi hållit: mätningen på tre avdelningar, mallen för',
          'konsekvensbedömning, förstoringen i appen och "ett samtal om nattberedskap". Vem har vad, och vad är klart?',
          '',
          'Jag hinner inte fråga var och en, så svara till alla fyra.',
          '',
          '/{swedishSeller}',
        ],
      },
      {
        from: 'mobileDeveloper', to: ['swedishSeller', 'changeManager', 'securityConsultant', 'privacyConsultant'], daysAgo: 11, at: '09:00',
        text: [
          'Förstoringen gick ut i förra versionen. Klar och uppskattad, betyget är uppe i 2,6. Man får vara glad för det lilla.',
          '',
          '/{mobileDeveloper}',
        ],
      },
      {
        from: 'securityConsultant', to: ['swedishSeller'], cc: ['changeManager', 'privacyConsultant'], daysAgo: 10, at: '13:30',
        text: [
          'Hej {swedishSeller}',
          '',
          'Målingen: to afdelinger er færdige, den tredje er torsdag. Nattevagt: det har jeg glemt, undskyld. {serviceManager} ved langt mere om det end jeg, og jeg',
          'har lige spurgt, om vi må låne en time.',
          '',
          'Hilsen {securityConsultant}',
        ],
      },
      {
        from: 'privacyConsultant', to: ['swedishSeller', 'changeManager', 'securityConsultant'], daysAgo: 10, at: '14:15',
        text: [
          'Mallen ligger hos juristerna sedan i måndags, den lämnade jag. De har inte öppnat den än, men det är inte vårt löfte.',
          '',
          'Bra att du frågar så här, gör det gärna varje månad.',
          '',
          '{privacyConsultant}',
        ],
      },
    ],
  },
];

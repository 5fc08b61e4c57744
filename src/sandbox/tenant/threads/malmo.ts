import type { ThreadDraft } from '../draft';

/** The Malmö office and its clients, in the first months of the half year. */
export const malmoThreads: readonly ThreadDraft[] = [
  {
    subject: 'Första veckan hos {insurance}',
    mails: [
      {
        from: 'javaDeveloper', to: ['swedishSeller'], cc: ['director'], daysAgo: 123, at: '16:05',
        text: [
          'Hej {swedishSeller},',
          '',
          'Kort rapport efter första veckan: snälla människor, stängda dörrar. Jag sitter i samma korridor som skadereglerarna och hör varje dag hur de läser upp',
          'skadenummer för varandra mellan två skärmar. Ingen har bett om något, men skriv upp det.',
          '',
          'Och de har en systemförvaltare som ska gå på föräldraledighet utan ersättare. Det kommer att bli tyst i den stolen.',
          '',
          '/{javaDeveloper}',
        ],
      },
      {
        from: 'swedishSeller', to: ['javaDeveloper'], daysAgo: 122, at: '08:30',
        text: [
          'Uppskrivet! Precis så här vill jag ha det, tre meningar och ingen säljpitch.',
          '',
          'Fråga gärna hur de löser stolen när du ändå hämtar kaffe, men erbjud ingenting. Trevlig helg när den kommer.',
          '',
          '{swedishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Referenser på etiketterna',
    mails: [
      {
        from: 'steelIt', to: ['erpConsultant'], cc: ['steelPlanner'], daysAgo: 118, at: '10:40',
        text: [
          'Hej {erpConsultant},',
          '',
          'En kund i Tyskland har skickat tillbaka 60 ton för att etiketten saknade deras ordernummer. Det numret har vi i systemet, det trycks bara inte. Skrivaren',
          'styrs av ett program som ligger på en dator under ett skrivbord hos utlastningen. Programmet är skrivet av en sommarjobbare, 2006.',
          '',
          'Kan du titta på det, eller är det en annan sorts människa man behöver?',
          '',
          '{steelIt}',
        ],
      },
      {
        from: 'erpConsultant', to: ['steelIt'], cc: ['steelPlanner', 'dotnetDeveloper'], daysAgo: 117, at: '13:15',
        text: [
          'Hej {steelIt},',
          '',
          'En annan sorts. Jag kröp under skrivbordet i morse: det är Visual Basic och källkoden ligger kvar på skrivbordet i en mapp som heter "ny ny".',
          '{dotnetDeveloper} i Köpenhamn brukar få sådant att leva igen på en dag eller två. Jag hör om det går att göra på distans.',
          '',
          'Tills dess: skriv ut numret på vanligt papper och tejpa. Det är fult men det är inte 60 ton.',
          '',
          '/{erpConsultant}',
        ],
      },
      {
        from: 'steelIt', to: ['erpConsultant', 'dotnetDeveloper'], daysAgo: 111, at: '09:05',
        text: [
          'Etiketten är rätt. Tyskarna är glada, utlastningen är glad, datorn står fortfarande under skrivbordet.',
          '',
          'Vi har, visar det sig, fjorton sådana datorer. Jag har börjat räkna men inte vågat berätta.',
          '',
          '{steelIt}',
        ],
      },
    ],
  },
  {
    subject: 'Utbildning av 4 000 personer',
    mails: [
      {
        from: 'regionOwner', to: ['swedishSeller'], daysAgo: 97, at: '09:50',
        text: [
          'Hej {swedishSeller},',
          '',
          'I nästa budget ligger nya journalsystemet, och i det ligger en rad som heter "utbildning" med summan noll. Fyra tusen personer ska byta arbetssätt på',
          'åtta veckor. Projektledaren menar att systemet är intuitivt.',
          '',
          'Har ni någon som har varit med om sådant förut och som vågar säga emot?',
          '',
          'Mvh {regionOwner}',
        ],
      },
      {
        from: 'swedishSeller', to: ['regionOwner'], cc: ['changeManager'], daysAgo: 96, at: '11:10',
        text: [
          'Hej {regionOwner},',
          '',
          'Det har vi. {changeManager} (kopia) införde schemasystem på tre sjukhus och är känd för att säga emot på ett sätt som folk tackar för efteråt.',
          'Kan ni två ta en halvtimme i veckan?',
          '',
          'Vänliga hälsningar',
          '{swedishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Dataskydd: två frågor från skolan',
    mails: [
      {
        from: 'municipalityManager', to: ['privacyConsultant'], cc: ['municipalityConsultant'], daysAgo: 104, at: '14:25',
        text: [
          'Hej {privacyConsultant}!',
          '',
          'Jag fick ditt namn av {municipalityConsultant}. Får en lärare ha klasslistan i sin privata mobil? Och får vi spara frånvaroanteckningar när eleven har',
          'slutat? Jag har fått tre olika svar av tre jurister.',
          '',
          'Hälsningar {municipalityManager}',
        ],
      },
      {
        from: 'privacyConsultant', to: ['municipalityManager'], cc: ['municipalityConsultant'], daysAgo: 103, at: '09:00',
        text: [
          'Hej {municipalityManager}!',
          '',
          'Nej och nej, men båda har ett "men". Listan får finnas i en app som ni styr och kan tömma. Anteckningarna får sparas om de hör till ett beslut, annars',
          'ska de bort, och det måste någon annan än läraren göra.',
          '',
          'Jag skriver ihop en sida som går att sätta upp i personalrummet. Den får du på måndag.',
          '',
          'Allt gott',
          '{privacyConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Vem kan prata inför 80 ingenjörer?',
    mails: [
      {
        from: 'swedishSeller', to: ['testAutomator', 'embeddedDeveloper', 'biDeveloper', 'accessibilityConsultant'], daysAgo: 91, at: '10:00',
        text: [
          'Hej gänget,',
          '',
          '{medtech} har teknikdag och deras talare har hoppat av. De vill ha 40 minuter om "något konkret", helst test, inför 80 ingenjörer. Om tio dagar.',
          'Jag vet att det är kort om tid, och jag vet att ni alla kommer att peka på varandra.',
          '',
          '/{swedishSeller}',
        ],
      },
      {
        from: 'embeddedDeveloper', to: ['swedishSeller', 'testAutomator'], daysAgo: 91, at: '10:20',
        text: [
          'Pekar på {testAutomator}.',
          '',
          'Allvarligt talat: jag såg en dragning på ett nätverk i Lund i fjol, och det var den bästa jag hört om test. Och då är jag ändå hårdvarumänniska.',
          '',
          '/{embeddedDeveloper}',
        ],
      },
      {
        from: 'testAutomator', to: ['swedishSeller', 'embeddedDeveloper'], cc: ['medtechConsultant'], daysAgo: 90, at: '13:40',
        text: [
          'Okej då. Men bara om {medtechConsultant} är med på scenen och står för verkligheten.',
          '',
          'Jag lovar utkast på onsdag.',
          '',
          '{testAutomator}',
        ],
      },
    ],
  },
];

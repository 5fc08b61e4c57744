import type { ThreadDraft } from '../draft';

/** The Swedish insurer: a mainframe that two people know, claims after a storm, prices that nobody can explain. */
export const insuranceThreads: readonly ThreadDraft[] = [
  {
    subject: 'Stordatorn – lite bakgrund',
    mails: [
      {
        from: 'insuranceArchitect', to: ['javaDeveloper', 'cobolDeveloper'], daysAgo: 121, at: '09:25',
        text: [
          'Hej båda,',
          '',
          'Lite bakgrund inför onsdag. Premiemotorn är 1,4 miljoner rader COBOL från 1987 och framåt. Två personer kan den. Den ena är',
          '63 och den andra är just nu föräldraledig. Styrelsen har beslutat att vi ska bort från stordatorn "inom planperioden", men det',
          'finns ingen plan och följaktligen ingen period.',
          '',
          '{cobolDeveloper}, skriv gärna på danska, jag läser det bättre än jag hör det.',
          '',
          'Vänliga hälsningar',
          '{insuranceArchitect}',
        ],
      },
      {
        from: 'cobolDeveloper', to: ['insuranceArchitect'], cc: ['javaDeveloper'], daysAgo: 120, at: '10:50',
        text: [
          'Hej {insuranceArchitect}',
          '',
          'Tak, så gør jeg det. Jeg har kigget i kildekoden et par timer. Den er pænere end sit rygte: nogen har i 90’erne haft orden i sagerne.',
          'Omkring en tredjedel bliver aldrig kaldt, og den del kan I slette i morgen, uden at nogen opdager det.',
          '',
          'Flyt ikke det hele på én gang. {javaDeveloper} og jeg kan tage rabatreglerne som prøve, de er selvstændige og kedelige, og så ved I',
          'om otte uger, hvad resten koster.',
          '',
          'Venlig hilsen',
          '{cobolDeveloper}',
        ],
      },
      {
        from: 'javaDeveloper', to: ['insuranceArchitect'], cc: ['cobolDeveloper', 'testAutomator'], daysAgo: 70, at: '15:15',
        text: [
          'Hej {insuranceArchitect}!',
          '',
          'Rabattreglerna går nu parallellt i gammalt och nytt, 40 000 fall per natt. Sju skiljer sig, och i fem av dem är det det gamla som räknar',
          'fel. Den nyheten överlåter jag åt dig att berätta.',
          '',
          'Jämförelsen var {testAutomator}s idé, så ta in den kompetensen om ni ska göra resten. Utan den hade vi gissat.',
          '',
          '/{javaDeveloper}',
        ],
      },
      {
        from: 'insuranceArchitect', to: ['javaDeveloper', 'cobolDeveloper'], cc: ['swedishSeller'], daysAgo: 66, at: '08:35',
        text: [
          'Fem fel i trettio år gamla regler … jag behövde sätta mig ner.',
          '',
          'Styrgruppen nickade. Men för att ni inte ska vänta på fel person: den som faktiskt säger ja eller nej är {insuranceHead.name}, som inte',
          'sitter i styrgruppen och aldrig svarar på mejl. Enda vägen in är via aktuarierna, deras ord väger tungt där.',
          '',
          '{insuranceArchitect}',
        ],
      },
    ],
  },
  {
    subject: 'Ärendena efter stormen',
    mails: [
      {
        from: 'insuranceClaims', to: ['agileCoach', 'javaDeveloper'], daysAgo: 54, at: '07:40',
        text: [
          'Hej,',
          '',
          '2 300 skador på tre dygn. Vi klarar normalt 180 om dagen. Folk mejlar bilder på sina tak till en gemensam brevlåda och tre',
          'medarbetare sitter och döper om filer. Jag är inte ute efter att skylla på någon men det här lovade projektet att vi skulle slippa',
          'i fjol, och jag har det skriftligt.',
          '',
          'Finns det NÅGOT ni kan göra den här veckan som hjälper?',
          '',
          '{insuranceClaims}',
        ],
      },
      {
        from: 'agileCoach', to: ['insuranceClaims'], cc: ['javaDeveloper'], daysAgo: 54, at: '09:05',
        text: [
          'Hej {insuranceClaims}',
          '',
          'Ja. Vi aflyser alle møder til og med fredag, og hele teamet sætter sig ned til jer i dag kl. 13. {javaDeveloper} har en idé til at',
          'læse skadenummeret ud af emnelinjen, det kan være oppe at køre i morgen tidlig.',
          'Det løser ikke det, I blev lovet sidste år. Den snak tager vi bagefter, og jeg har tænkt mig at tage den.',
          '',
          'Hilsen {agileCoach}',
        ],
      },
      {
        from: 'insuranceClaims', to: ['agileCoach', 'javaDeveloper'], daysAgo: 50, at: '16:00',
        text: [
          'Hej ni två,',
          '',
          'Ikapp sedan klockan två i dag. Det är första gången någon från IT har suttit hos oss. Gänget vill ha er kvar.',
          '',
          'Ni pratade om bildigenkänning i går, att en dator kan se skillnad på tak och källare. Är det science fiction eller går det att köpa?',
          '',
          'Tack. På riktigt.',
          '{insuranceClaims}',
        ],
      },
    ],
  },
  {
    subject: 'Varför kostar det mer i Kalmar?',
    mails: [
      {
        from: 'insuranceActuary', to: ['databaseAdministrator'], cc: ['insuranceArchitect'], daysAgo: 30, at: '13:50',
        text: [
          'Hej {databaseAdministrator},',
          '',
          'Frågan kom från en kund, sedan från tidningen och nu från tillsynen. Vår nya prismodell ger 14 % högre premie på ett postnummer och',
          'ingen av oss kan förklara varför på ett sätt som en människa accepterar. Konsulten som byggde den har slutat.',
          '',
          'Frågan om databasen var långsam är alltså löst, tack för det. Men kan någon hos er förklara en modell som någon annan har tränat?',
          '',
          'Mvh {insuranceActuary}',
        ],
      },
      {
        from: 'databaseAdministrator', to: ['insuranceActuary'], cc: ['dataScientist'], daysAgo: 29, at: '10:15',
        text: [
          'Hej {insuranceActuary}',
          '',
          'Ikke jeg, men {dataScientist} (cc) har holdt foredrag om netop det: at få en model til at vise sine mellemregninger. Skriv på engelsk,',
          'så går det hurtigst.',
          '',
          'Mvh {databaseAdministrator}',
        ],
      },
      {
        from: 'dataScientist', to: ['insuranceActuary'], cc: ['databaseAdministrator'], daysAgo: 28, at: '11:05',
        text: [
          'Hello {insuranceActuary},',
          '',
          'Happy to look. My guess before seeing anything: the model has learnt that the area has many summer houses and is charging everybody',
          'for burst pipes. It is quick to check and slow to put right, because somebody will have to decide what is fair.',
          '',
          'If you can get me the feature list, no customer data, I will give you a plain-language page by the end of next week.',
          '',
          'Best,',
          '{dataScientist}',
        ],
      },
      {
        from: 'insuranceActuary', to: ['dataScientist'], cc: ['swedishSeller'], daysAgo: 18, at: '09:40',
        text: [
          'Dear {dataScientist},',
          '',
          'It was the summer houses. Your page went to the supervisor yesterday without a single change, which has never happened to me before.',
          'I showed it to {insuranceHead.name} in the lift and got one word back: "More." I take that as an order. Could we talk about the other',
          'six models?',
          '',
          'Kind regards',
          '{insuranceActuary}',
        ],
      },
    ],
  },
  {
    subject: 'Incidentrapport och en invändning',
    mails: [
      {
        from: 'insuranceSecurity', to: ['cloudEngineer'], cc: ['insuranceArchitect', 'swedishSeller'], daysAgo: 9, at: '08:20',
        text: [
          'Hej {cloudEngineer},',
          '',
          'I går kväll låg en lagringsyta öppen mot internet i 47 minuter efter er driftsättning. Inget tyder på att någon hann in, men jag är',
          'skyldig att rapportera och jag är inte glad. Detta är andra gången.',
          '',
          'Jag vill ha en förklaring i dag och ett skydd som gör det omöjligt, inte osannolikt.',
          '',
          '{insuranceSecurity}',
        ],
      },
      {
        from: 'cloudEngineer', to: ['insuranceSecurity'], cc: ['insuranceArchitect', 'swedishSeller', 'devopsEngineer'], daysAgo: 9, at: '14:30',
        text: [
          'Hej {insuranceSecurity},',
          '',
          'Förklaringen är pinsamt enkel: jag körde en ändring för hand för att hinna före fönstret stängde. Det ska inte gå, och det är det som är',
          'felet. Sedan klockan 12 är rätten borttagen, även för mig, och allt går via granskad kod.',
          '',
          '{devopsEngineer} hos oss har byggt spärrar av den sorten och tittar på våra i morgon, på vår bekostnad. Full tidslinje bifogas.',
          '',
          'Med vänlig hälsning',
          '{cloudEngineer}',
        ],
      },
    ],
  },
];

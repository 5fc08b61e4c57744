import type { ThreadDraft } from '../draft';

/** What the first five clients wrote before: old enough to leave their newest mails the newest. */
export const earlierThreads: readonly ThreadDraft[] = [
  {
    subject: 'Vinduet natten til søndag',
    mails: [
      {
        from: 'energyOperations', to: ['energyConsultant'], cc: ['energyArchitect'], daysAgo: 93, at: '13:30',
        text: [
          'Hej {energyConsultant}',
          '',
          'Vi har servicevindue natten til søndag fra 01 til 05. Afregningen må ikke køre imens. Sidst glemte vi at sige det til jer, og I glemte at spørge,',
          'så lad os kalde det uafgjort.',
          '',
          'En anden ting: mine to DBA’er går på pension samme måned. Jeg har ikke slået stillingerne op, for der kommer alligevel ingen. Hvad gør andre?',
          '',
          'Mvh {energyOperations}',
        ],
      },
      {
        from: 'energyConsultant', to: ['energyOperations'], cc: ['energyArchitect'], daysAgo: 93, at: '15:05',
        text: [
          'Hej {energyOperations}',
          '',
          'Uafgjort er fint. Afregningen er sat på pause.',
          'De fleste deler en DBA med nogen. {databaseAdministrator} hos os passer tre steder på den måde og sover godt om natten. Skal jeg lave en kop kaffe',
          'til jer to? Uforpligtende.',
          '',
          'Hilsen {energyConsultant}',
        ],
      },
      {
        from: 'energyOperations', to: ['energyConsultant', 'databaseAdministrator'], daysAgo: 85, at: '09:40',
        text: [
          'Hej I to',
          '',
          'Tak for kaffen. Jeg kan godt se det for mig, men jeg kan kun bestille for 50.000 ad gangen. Resten er {energyFinance.name} i økonomi, som i øvrigt',
          'også er den, der skal sige ja til dataplatformen, hvis den snak nogensinde bliver til noget. Det er der ikke mange, der ved.',
          '',
          '{energyOperations}',
        ],
      },
    ],
  },
  {
    subject: 'Arkitekturskiss inför budgeten',
    mails: [
      {
        from: 'municipalityIt', to: ['municipalityConsultant'], cc: ['municipalityManager'], daysAgo: 67, at: '10:35',
        text: [
          'Hej {municipalityConsultant},',
          '',
          'Skissen är klar: en gemensam integrationsplattform i stället för elva hemmabyggen. Jag tror själv på den. Problemet är att ingen i nämnden vet vad en',
          'integration är, och jag är ingen pedagog. Förra gången använde jag ordet "asynkron" och tappade rummet.',
          '',
          'Vet du någon som kan rita det så att en politiker förstår?',
          '',
          '/{municipalityIt}',
        ],
      },
      {
        from: 'municipalityConsultant', to: ['municipalityIt'], cc: ['changeManager'], daysAgo: 66, at: '08:15',
        text: [
          'Hej!',
          '',
          '{changeManager} hos oss ritar sådant på en servett och får folk att skratta under tiden. Står inte i något CV, men jag har sett det hända två gånger.',
          'Jag frågar om det finns en eftermiddag över.',
          '',
          'Hälsningar {municipalityConsultant}',
        ],
      },
      {
        from: 'municipalityIt', to: ['municipalityConsultant', 'changeManager'], cc: ['swedishSeller'], daysAgo: 56, at: '15:40',
        text: [
          'Servetten sitter nu inramad utanför {municipalityHead.name}s rum. Inte ironiskt.',
          '',
          'Och där ska den sitta, för det är där det avgörs, långt före nämnden. Vi får sannolikt pengar till en förstudie. Den måste konkurrensutsättas, så jag',
          'ber er att inte höra av er om den förrän annonsen är ute.',
          '',
          '/{municipalityIt}',
        ],
      },
    ],
  },
  {
    subject: 'The rota spreadsheet',
    mails: [
      {
        from: 'logisticsPlanner', to: ['logisticsConsultant'], cc: ['logisticsOperations'], daysAgo: 45, at: '09:15',
        text: [
          'Hi {logisticsConsultant},',
          '',
          'Excuse my English. You asked who decides which truck goes first in the morning. It is me and Excel, from four o’clock. When a driver is sick, I start',
          'again. On a bad day I start again nine times. {logisticsOperations} does not know this, now it is known :-)',
          '',
          'In Sweden they have a program for it, a driver told me. Do you know it?',
          '',
          'Best regards',
          '{logisticsPlanner}',
        ],
      },
      {
        from: 'logisticsOperations', to: ['logisticsConsultant'], cc: ['logisticsPlanner'], daysAgo: 44, at: '10:05',
        text: [
          'Nine times. I had no idea.',
          '',
          '{logisticsConsultant}, if you have somebody who can look over {logisticsPlanner}’s shoulder for a morning, bring them. I cannot sign for it:',
          '{logisticsFinance.name} froze everything earlier this year and is the only one who can thaw it. But a morning is free, is it not?',
          '',
          '{logisticsOperations}',
        ],
      },
      {
        from: 'logisticsConsultant', to: ['dataScientist', 'danishSeller'], daysAgo: 44, at: '11:25', isForward: true,
        text: [
          'Hi {dataScientist},',
          '',
          'A planner, a spreadsheet and four in the morning. I thought of you at once, and I apologise. Is this the sort of puzzle your solver eats?',
          'I promised them an answer by Monday, not a project.',
          '',
          '{logisticsConsultant}',
        ],
      },
      {
        from: 'dataScientist', to: ['logisticsConsultant', 'danishSeller'], daysAgo: 42, at: '14:10',
        text: [
          'It eats those for breakfast, and at a better hour. One morning to watch, a week to try on last month’s trips. If it does not beat the planner by',
          'half an hour I would drop it, because then people only resent it.',
          '',
          'I could do the morning next week.',
          '',
          '{dataScientist}',
        ],
      },
    ],
  },
  {
    subject: 'Overdragelse fra jeres dataingeniør',
    mails: [
      {
        from: 'pensionIt', to: ['dataEngineer', 'pensionConsultant'], daysAgo: 48, at: '10:20',
        text: [
          'Hej begge',
          '',
          'Tak for overdragelsen, {dataEngineer}. Den er grundig, og jeg forstår omkring halvdelen. Mine folk forstår mindre. Det er ikke en kritik af dig, vi skulle',
          'have sat en ved siden af dig for et år siden.',
          '',
          'Hvis datavarehuset vælter, må jeg så ringe til dig? Og hvis svaret er nej: til hvem?',
          '',
          'Venlig hilsen',
          '{pensionIt}',
        ],
      },
      {
        from: 'dataEngineer', to: ['pensionIt'], cc: ['pensionConsultant', 'danishSeller'], daysAgo: 47, at: '09:30',
        text: [
          'Hej {pensionIt}',
          '',
          'Ring endelig, det kan man jo ikke sige nej til. Men jeg er hos en anden kunde og kan ikke love at tage den. {biDeveloper} hos os kender jeres modeller',
          'fra rapporterne og kunne tage en dag om ugen, indtil jeres egne er på benene. Jeg har sat {danishSeller} på, så det bliver ordentligt aftalt.',
          '',
          'Hilsen {dataEngineer}',
        ],
      },
      {
        from: 'pensionIt', to: ['danishSeller'], cc: ['pensionConsultant'], daysAgo: 29, at: '13:00',
        text: [
          'Hej {danishSeller}',
          '',
          'Jeg lovede at vende tilbage. Vi vil gerne, men {pensionDirector.name} har lagt loft over eksterne, og dér hjælper det ikke at tale teknik. Det, der bider,',
          'er tilsynet: sæt datavarehuset i forbindelse med det nye indberetningskrav, så er det pludselig ikke en udgift, men en pligt.',
          '',
          'Du har det ikke fra mig.',
          '',
          '{pensionIt}',
        ],
      },
    ],
  },
  {
    subject: 'Servrarna i källaren i Västervik',
    mails: [
      {
        from: 'medtechIt', to: ['medtechConsultant'], daysAgo: 35, at: '08:45',
        text: [
          'Hej {medtechConsultant},',
          '',
          'Vi fick med oss en serverhall på köpet när vi förvärvade labbet. Den står i en källare, det droppar från taket och det som kör där är tydligen validerat,',
          'så ingen får röra det. Kan man flytta något sådant till molnet utan att validera om allt från början?',
          '',
          'Kvalitet säger nej. Molnleverantören säger ja. Jag litar inte på någon av dem.',
          '',
          '/{medtechIt}',
        ],
      },
      {
        from: 'medtechConsultant', to: ['medtechIt'], cc: ['cloudEngineer'], daysAgo: 34, at: '10:00',
        text: [
          'Hej {medtechIt},',
          '',
          'Båda har lite rätt. Man validerar om det som ändras, och gör man flytten snällt är det förvånansvärt lite. {cloudEngineer} flyttade ett labb i Uppsala',
          'på det sättet innan hen började hos oss, så fråga gärna. Jag kan ta dokumentationen.',
          '',
          'Sätt en hink under droppet så länge.',
          '',
          '{medtechConsultant}',
        ],
      },
      {
        from: 'medtechIt', to: ['medtechConsultant', 'cloudEngineer'], cc: ['swedishSeller'], daysAgo: 23, at: '16:10',
        text: [
          'Hinken är full och det är jag med.',
          '',
          'Kort läge: kvalitet är med på tåget efter ert samtal. Men beslut om allt som rör förvärvet tas av {medtechHead.name} personligen, på fredagar, mellan två',
          'flyg. Ett A4, inga bilagor. Hinner vi ha något till nästa fredag?',
          '',
          '/{medtechIt}',
        ],
      },
      {
        from: 'cloudEngineer', to: ['medtechIt', 'medtechConsultant'], cc: ['swedishSeller'], daysAgo: 22, at: '09:35',
        text: [
          'Hej!',
          '',
          'Det hinner vi. Jag skriver, {medtechConsultant} stryker. Utkast hos dig på tisdag.',
          '',
          '/{cloudEngineer}',
        ],
      },
    ],
  },
];

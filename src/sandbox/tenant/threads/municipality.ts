import type { ThreadDraft } from '../draft';

/** The Swedish municipality: an integration without an owner, an audit in March, personal data to be weeded out. */
export const municipalityThreads: readonly ThreadDraft[] = [
  {
    subject: 'Kopplingen mot ekonomisystemet',
    isFresh: true,
    mails: [
      {
        from: 'municipalityManager', to: ['municipalityConsultant'], cc: ['medtechConsultant', 'municipalityController'], daysAgo: 2, at: '10:15',
        text: [
          'Hej {municipalityConsultant}!',
          '',
          'En fråga vid sidan av: vet du vem som egentligen äger kopplingen mellan skolsystemet och ekonomisystemet?',
          'Leverantören säger att det är vi, vår IT säger att det är leverantören, och den som en gång beställde den har',
          'gått i pension. Nu har fakturorna för skolskjutsen fastnat i två veckor och jag hittar ingen som vågar röra den.',
          'Jag begär inte att du ska lösa det, men jag behöver någon att bolla med.',
          '',
          'Vänliga hälsningar',
          '{municipalityManager}',
        ],
      },
      {
        from: 'municipalityConsultant', to: ['municipalityManager'], cc: ['medtechConsultant', 'municipalityController'], daysAgo: 2, at: '11:05',
        text: [
          'Hej {municipalityManager}!',
          '',
          'Känner igen det där, ingen vill ta i något de inte har byggt själva. Jag har inte varit inne i just den kopplingen,',
          'men jag kan titta på vad som går att se i loggarna medan jag ändå är hos er på onsdag.',
          'Ska vi ta en kvart efter lunchen?',
          '',
          'Hälsningar',
          '{municipalityConsultant}',
        ],
      },
      {
        from: 'municipalityManager', to: ['municipalityConsultant'], cc: ['medtechConsultant'], daysAgo: 1, at: '08:20',
        text: [
          'Perfekt, onsdag efter lunch passar bra.',
          '',
          'Jag räknade förresten: vi har elva sådana kopplingar och en ansvarig för tre av dem. Nämnden har börjat fråga.',
          'Det vore guld värt med en lista över vad som finns, vad som är skört och vad det kostar att ta hand om det.',
          '',
          'Hälsningar',
          '{municipalityManager}',
        ],
      },
    ],
  },
  {
    subject: 'Revisionen i mars',
    mails: [
      {
        from: 'municipalityController', to: ['municipalityConsultant'], cc: ['municipalityManager'], daysAgo: 3, at: '14:40',
        text: [
          'Hej!',
          '',
          'Nu är det klart att revisorerna kommer i mars, och den här gången vill de se vem som har haft behörighet till vad',
          'i utbetalningssystemet, ett år bakåt. Det kan vi inte få fram i dag utan att någon sitter och går igenom loggar',
          'för hand. Sist tog det mig tre veckor och ändå fick vi en anmärkning.',
          'Har ni som är ute hos flera kommuner sett någon som löst det på ett vettigt sätt?',
          '',
          'Mvh',
          '{municipalityController}',
        ],
      },
      {
        from: 'municipalityConsultant', to: ['municipalityController'], cc: ['municipalityManager', 'swedishSeller'], daysAgo: 2, at: '09:10',
        text: [
          'Hej {municipalityController}!',
          '',
          'Ja, det har jag faktiskt. Jag kopierar in {swedishSeller} hos oss, som var med när en grannkommun fick ordning',
          'på det inför sin revision. Det var mindre jobb än man trodde, det mesta fanns redan i katalogtjänsten.',
          'Jag återkommer före helgen med vad de gjorde.',
          '',
          'Allt gott',
          '{municipalityConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Gallring av personuppgifter',
    mails: [
      {
        from: 'municipalityManager', to: ['medtechConsultant'], cc: ['municipalityConsultant'], daysAgo: 7, at: '13:20',
        text: [
          'Hej {medtechConsultant}!',
          '',
          'Vårt dataskyddsombud har hittat en mapp med gamla elevlistor i testmiljön, med riktiga personnummer. Tydligen',
          'finns det fler. Vi måste gallra före årsskiftet, men ingen vet var allt ligger och ingen törs radera.',
          'Du som har jobbat med testdata, hur brukar man gå till väga? Kan man maskera i stället för att slänga?',
          '',
          'Tack på förhand!',
          '{municipalityManager}',
        ],
      },
      {
        from: 'medtechConsultant', to: ['municipalityManager'], cc: ['municipalityConsultant'], daysAgo: 6, at: '08:45',
        text: [
          'Hej!',
          '',
          'Oj. Börja med att stänga åtkomsten, då har ni i alla fall tid att tänka. Maskering fungerar fint för testdata,',
          'men man måste veta var uppgifterna finns först, och det brukar vara den stora biten.',
          'Vi hörs när jag är tillbaka från Göteborg.',
          '',
          'Hälsningar',
          '{medtechConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Tack för i går!',
    mails: [
      {
        from: 'municipalityController', to: ['municipalityConsultant', 'swedishSeller'], daysAgo: 9, at: '08:30',
        text: [
          'Hej!',
          '',
          'Ville bara säga tack för en väldigt bra förmiddag. Gruppen var jättenöjd och kanelbullarna gick åt på tio minuter.',
          'Presentationen lägger jag ut på intranätet.',
          '',
          'Ha en fin dag!',
          '{municipalityController}',
        ],
      },
    ],
  },
  {
    subject: 'Tidrapporter {month.sv}',
    mails: [
      {
        from: 'municipalityController', to: ['municipalityConsultant', 'medtechConsultant'], daysAgo: 5, at: '15:30',
        text: [
          'Hej båda,',
          '',
          'Glöm inte att attestera era tidrapporter senast på fredag, annars hinner fakturan inte med i den här körningen.',
          'Resor ska in på projekt 4410, precis som förra gången.',
          '',
          'Mvh {municipalityController}',
        ],
      },
    ],
  },
];

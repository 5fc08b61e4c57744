import type { ThreadDraft } from '../draft';

/** The Swedish medtech firm after a merger, in Swedish and English: traceability, two systems for everything, a subject without end. */
export const medtechThreads: readonly ThreadDraft[] = [
  {
    subject: 'Traceability for the new sensor',
    mails: [
      {
        from: 'medtechResearch', to: ['logisticsConsultant', 'medtechConsultant'], daysAgo: 1, at: '10:20',
        text: [
          'Hi {logisticsConsultant}, hi {medtechConsultant},',
          '',
          'Thanks for the test report, the team was happy with it. One thing came up in the review afterwards: the notified body',
          'wants us to trace every requirement to a test and back, for the new sensor as well as for the old one.',
          'Right now that lives in four spreadsheets and in my head. I spent most of Sunday on it, which is not sustainable.',
          'Is this something you have seen done properly somewhere? I am not even sure whose budget it would be.',
          '',
          'Kind regards,',
          '{medtechResearch}',
        ],
      },
      {
        from: 'logisticsConsultant', to: ['medtechResearch'], cc: ['medtechConsultant'], daysAgo: 1, at: '13:30',
        text: [
          'Hi {medtechResearch},',
          '',
          'Please do not spend your Sundays on it! Yes, I have seen it done, and it does not have to be a big system.',
          '{medtechConsultant} knows your test setup better than I do. We will put our heads together and come back to you',
          'next week with two or three ways others have gone about it.',
          '',
          'All the best,',
          '{logisticsConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Två av allt',
    mails: [
      {
        from: 'medtechMerged', to: ['medtechConsultant'], cc: ['municipalityConsultant', 'medtechQuality'], daysAgo: 3, at: '09:50',
        text: [
          'Hej {medtechConsultant},',
          '',
          'Sedan vi köptes upp har vi två affärssystem, två artikelregister och två sätt att skriva samma batchnummer. Jag för',
          'över det för hand varje morgon, och i tisdags blev det fel på en hel leverans. Ingen skada skedd den här gången.',
          'IT säger att sammanslagningen ligger "efter nästa strategiperiod". Jag är inte projektledare för någonting,',
          'men jag skulle behöva hjälp, eller i alla fall någon som säger högt att det här inte håller.',
          '',
          'Hälsningar',
          '{medtechMerged}',
        ],
      },
      {
        from: 'medtechConsultant', to: ['medtechMerged'], cc: ['municipalityConsultant', 'medtechQuality'], daysAgo: 3, at: '11:15',
        text: [
          'Hej {medtechMerged},',
          '',
          'Tack för att du skriver, det här är precis sådant som borde synas. Jag är på plats på torsdag, kan du visa mig hur',
          'du gör en vanlig morgon? Då vet vi vad vi pratar om.',
          '',
          'Vänligen',
          '{medtechConsultant}',
        ],
      },
    ],
  },
  {
    subject:
      'Protokoll och åtgärdslista från styrgruppens möte om valideringen av kvalitetsledningssystemet, inklusive de punkter som ' +
      'bordlades förra gången (utbildningsregister, avvikelser, leverantörsbedömning), beslut om tidplan för fas två, fördelning av ' +
      'ansvar mellan kvalitet, produktion och IT samt de frågor som {medtechQuality} lovade att ta med sig till ledningsgruppen innan ' +
      'nästa möte, med bilagor och den reviderade versionen av riskanalysen som ersätter den som skickades ut i måndags',
    mails: [
      {
        from: 'medtechQuality', to: ['medtechConsultant'], cc: ['medtechResearch', 'swedishSeller'], daysAgo: 5, at: '14:00',
        text: [
          'Hej alla,',
          '',
          'Protokollet är utlagt i projektrummet. Inga nya beslut utöver tidplanen, som vi nu håller oss till.',
          'Ursäkta den långa rubriken, den kommer från vårt dokumentsystem och går tydligen inte att ändra.',
          '',
          'Med vänlig hälsning',
          '{medtechQuality}',
        ],
      },
    ],
  },
  {
    subject: 'Lokal ändrad till Vättern',
    mails: [
      {
        from: 'medtechQuality', to: ['medtechConsultant', 'swedishSeller'], daysAgo: 10, at: '08:05',
        text: [
          'Hej!',
          '',
          'Vi har fått byta lokal i morgon, det blir Vättern i stället för Mälaren. Samma tid.',
          'Anmäl er i receptionen så kommer jag ner och hämtar.',
          '',
          'Hälsningar',
          '{medtechQuality}',
        ],
      },
    ],
  },
];

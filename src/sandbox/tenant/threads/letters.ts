import type { ThreadDraft } from '../draft';

/** Mails from nobody's client: somebody at a free-mail address, and newsletters. */
export const letterThreads: readonly ThreadDraft[] = [
  {
    subject: 'Længe siden!',
    isFresh: true,
    mails: [
      {
        from: 'formerClient', to: ['energyConsultant'], daysAgo: 1, at: '12:20',
        text: [
          'Kære {energyConsultant}',
          '',
          'Jeg skriver fra min private mail, for jeg har ikke fået en ny adresse endnu. På mandag begynder jeg som it-chef i en',
          'mellemstor fødevarevirksomhed, og allerede til samtalen forstod jeg, at de har fem systemer, der ikke taler sammen.',
          'Jeg tænker tit på, hvor roligt du fik os gennem flytningen dengang. Har du tid til en kop kaffe i løbet af de næste',
          'par uger? Jeg skal lægge en plan for de første hundrede dage og vil gerne høre, hvor du ville tage fat.',
          '',
          'Kærlig hilsen',
          '{formerClient}',
        ],
      },
    ],
  },
  {
    subject: 'Nyhedsbrev: Ti gode vaner for små projekter',
    mails: [
      {
        from: 'danishNewsletter', to: ['energyConsultant', 'pensionConsultant'], daysAgo: 3, at: '08:00',
        text: [
          'Kære læser',
          '',
          'I denne uge: ti gode vaner for små projekter, et interview om tillid i teams og datoerne for de næste netværksmøder.',
          'Tilmeldingen åbner på mandag, og medlemmer har som altid fortrinsret.',
          'Vil du ikke længere have nyhedsbrevet, kan du svare med ordet "afmeld".',
          '',
          'Venlig hilsen',
          'IT-Forum',
        ],
      },
    ],
  },
  {
    subject: 'Northern Testing Days: the programme is out',
    mails: [
      {
        from: 'englishNewsletter', to: ['logisticsConsultant', 'medtechConsultant', 'municipalityConsultant'], daysAgo: 7, at: '09:00',
        text: [
          'Dear tester,',
          '',
          'This year’s programme is out: two days, three tracks and twenty-six talks, from exploratory testing at sea to',
          'the ethics of test data. Early tickets are on sale until the end of the month.',
          'You receive this because you joined us last year. Reply with "stop" and we will leave you in peace.',
          '',
          'See you up north,',
          'The Northern Testing Days team',
        ],
      },
    ],
  },
];

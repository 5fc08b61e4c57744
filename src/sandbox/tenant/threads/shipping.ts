import type { ThreadDraft } from '../draft';

/** The shipping company, mostly in English: fuel, crew lists, a fleet whose networks grew by themselves. */
export const shippingThreads: readonly ThreadDraft[] = [
  {
    subject: 'Fuel figures for the board',
    mails: [
      {
        from: 'shippingFleet', to: ['dataScientist'], daysAgo: 60, at: '09:10',
        text: [
          'Hello {dataScientist},',
          '',
          'The noon reports say we burn 4 % less than last year and the bunker invoices say 3 % more. Both cannot be true, and I am the one who has to',
          'stand up on Friday. The masters swear the reports are honest. I believe the masters. I also believe the invoices.',
          '',
          'Is there any way to find out without putting a meter on nineteen ships?',
          '',
          'Regards,',
          '{shippingFleet}',
        ],
      },
      {
        from: 'dataScientist', to: ['shippingFleet'], daysAgo: 59, at: '14:45',
        text: [
          'Hello {shippingFleet},',
          '',
          'They can both be true. Six ships report in tonnes at one temperature and thirteen at another; nobody ever wrote down which. Correct for that and',
          'you are 2.6 % over, which matches the invoices nicely. Not the number you wanted, but it is one number.',
          '',
          'Slide attached. If you would like it to correct itself every noon I can do that, though someone needs to own the pipeline once I am gone.',
          '',
          'Best,',
          '{dataScientist}',
        ],
      },
      {
        from: 'shippingFleet', to: ['dataScientist'], cc: ['danishSeller'], daysAgo: 55, at: '10:30',
        text: [
          'One honest number beat two flattering ones. The board was quiet, then interested.',
          '',
          'A word of advice for your colleague in sales: do not bother with IT or with me on this. {shippingFinance.name} reads the fuel page before',
          'breakfast and signs everything with a propeller on it. An emissions report we can defend is what keeps people awake up there.',
          '',
          '{shippingFleet}',
        ],
      },
    ],
  },
  {
    subject: 'Crew lists, again',
    mails: [
      {
        from: 'shippingCrew', to: ['devopsEngineer'], cc: ['shippingIt'], daysAgo: 31, at: '08:20',
        text: [
          'Hi {devopsEngineer},',
          '',
          'The release on Tuesday wiped the certificate dates for 140 seafarers. I had two people on the quay in Esbjerg who were not allowed to sail, and',
          'I spent the evening typing dates from photographs of paper. This is the third release in a row that has broken something of mine.',
          '',
          'Who tests these things before they reach me?',
          '',
          '{shippingCrew}',
        ],
      },
      {
        from: 'devopsEngineer', to: ['shippingCrew'], cc: ['shippingIt'], daysAgo: 31, at: '11:40',
        text: [
          'Hi {shippingCrew},',
          '',
          'I am sorry, that is a rotten evening and you should not have had it. The honest answer to your question is: you do. There is no test of the',
          'crew module, only of the bookings.',
          '',
          'The dates are back from the backup as of eleven. From now on no release goes out on a sailing day, and I will have a rehearsal copy ready by',
          'Monday. Proper tests are a job for somebody who does it for a living; we have such a person in Malmö, and I will ask.',
          '',
          '{devopsEngineer}',
        ],
      },
      {
        from: 'devopsEngineer', to: ['testAutomator', 'danishSeller'], daysAgo: 31, at: '13:05', isForward: true,
        text: [
          'Hi both,',
          '',
          'See below. {testAutomator}, would two weeks be enough for the crew module, or am I dreaming? {danishSeller}, nobody has asked for an offer,',
          'but {shippingCrew} has earned one.',
          '',
          '{devopsEngineer}',
        ],
      },
      {
        from: 'testAutomator', to: ['devopsEngineer', 'danishSeller'], daysAgo: 30, at: '08:55',
        text: [
          'Hej!',
          '',
          'Två veckor räcker till det värsta: certifikat, byten och allt som har med datum att göra. Men jag sitter fast hos {insurance} ett bra tag till.',
          'Fråga {javaDeveloper}, som har skrivit fler tester än de flesta testare men aldrig skulle kalla det en kompetens.',
          '',
          '/{testAutomator}',
        ],
      },
    ],
  },
  {
    subject: 'Netværket om bord',
    mails: [
      {
        from: 'shippingIt', to: ['networkEngineer', 'securityConsultant'], daysAgo: 77, at: '10:50',
        text: [
          'Hej {securityConsultant}, hi {networkEngineer}',
          '',
          'Klassifikationsselskabet kommer om et halvt år, og så skal vi kunne vise, hvad der er koblet på hvad på hvert enkelt skib. Jeg var ombord på den',
          'ene i sidste uge. Maskinmesterens højttaler sad på samme net som ballastpumperne.',
          '',
          '{networkEngineer}, could you walk one ship with me? Start with the worst. I have a favourite.',
          '',
          'Mvh / regards',
          '{shippingIt}',
        ],
      },
      {
        from: 'networkEngineer', to: ['shippingIt'], cc: ['securityConsultant'], daysAgo: 76, at: '09:30',
        text: [
          'Hi {shippingIt},',
          '',
          'The speaker has my sympathy, it is a long way to the next shop. Yes, I can board on Wednesday when she is in Gothenburg.',
          'I will bring the kit to listen without touching. {securityConsultant} has done the paperwork side of that class rule for a ferry line and',
          'keeps very quiet about it; ask for the template.',
          '',
          '{networkEngineer}',
        ],
      },
      {
        from: 'securityConsultant', to: ['shippingIt'], cc: ['networkEngineer'], daysAgo: 75, at: '15:00',
        text: [
          'Hej {shippingIt}',
          '',
          'Afsløret. Skabelonen er vedhæftet, 9 sider, heraf 3 I kan stryge. Skibene ligner hinanden mere, end rederierne tror, så når det første er',
          'gjort ordentligt, tager de næste to dage stykket.',
          '',
          'Jeg er fuldt optaget hos en region indtil videre, men vi finder ud af noget, hvis I bliver klemt.',
          '',
          'Venlig hilsen',
          '{securityConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Lifeboat drill on Thursday',
    mails: [
      {
        from: 'shippingCrew', to: ['dataScientist', 'devopsEngineer', 'networkEngineer'], daysAgo: 42, at: '09:00',
        text: [
          'Good morning,',
          '',
          'Anyone boarding on Thursday takes part in the drill, consultants included. It takes twenty minutes and you may keep the hat.',
          'Please send me your next of kin and boot size.',
          '',
          '{shippingCrew}',
        ],
      },
    ],
  },
];

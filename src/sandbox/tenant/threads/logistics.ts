import type { ThreadDraft } from '../draft';

/** The logistics firm, in English and Danish: messages that vanish, an old VB6 client, a mail without subject. */
export const logisticsThreads: readonly ThreadDraft[] = [
  {
    subject: 'Customs messages going missing again',
    mails: [
      {
        from: 'logisticsOperations', to: ['logisticsConsultant'], cc: ['pensionConsultant', 'logisticsIt'], daysAgo: 2, at: '08:10',
        text: [
          'Morning {logisticsConsultant},',
          '',
          'We lost another nine customs declarations over the weekend. Nothing failed, nothing was logged, they simply never',
          'arrived, and we only found out because a driver rang from the ferry queue. Two trucks stood still for six hours.',
          'The feed was built by a contractor who left years ago, and neither IT nor the broker will put their name to it.',
          'I know this is outside what you are here for, but I am running out of people to ask.',
          '',
          'Best,',
          '{logisticsOperations}',
        ],
      },
      {
        from: 'logisticsConsultant', to: ['logisticsOperations'], cc: ['pensionConsultant', 'logisticsIt'], daysAgo: 2, at: '09:25',
        text: [
          'Hi {logisticsOperations},',
          '',
          'Sorry to hear that, six hours is painful. I can see the queue from the booking side, and it looks as if messages',
          'expire while the broker is down for its nightly backup. That is a guess, not a diagnosis.',
          'Let me ask around at our end who has dealt with this broker before, and I will drop you a note by Wednesday.',
          '',
          'Cheers,',
          '{logisticsConsultant}',
        ],
      },
      {
        from: 'logisticsOperations', to: ['logisticsConsultant'], cc: ['logisticsIt'], daysAgo: 1, at: '11:45',
        text: [
          'That would explain a lot, thank you.',
          '',
          'For what it is worth, the board now wants someone to watch that feed day and night before peak season starts.',
          'We have nobody who could do that. If you know how others have set it up, I would love to hear it.',
          '',
          '{logisticsOperations}',
        ],
      },
    ],
  },
  {
    subject: 'VB6-klienten på terminalen',
    mails: [
      {
        from: 'logisticsIt', to: ['pensionConsultant'], cc: ['energyConsultant'], daysAgo: 2, at: '12:50',
        text: [
          'Hej {pensionConsultant}',
          '',
          'Du spurgte til vejeklienten i kantinen. Ja, den er stadig i VB6, og nej, vi kan ikke bygge den længere. Maskinen',
          'med udviklingsmiljøet døde i sommer. Nu vil sikkerhedsfolkene have de gamle Windows-maskiner ud inden foråret,',
          'og så kan vi hverken veje en lastbil eller skrive en følgeseddel.',
          'Jeg har fået at vide, at det "bare" skal flyttes til noget nyt. Hvor begynder man overhovedet?',
          '',
          'Mvh {logisticsIt}',
        ],
      },
      {
        from: 'pensionConsultant', to: ['logisticsIt'], cc: ['energyConsultant'], daysAgo: 2, at: '14:20',
        text: [
          'Hej {logisticsIt}',
          '',
          'Man begynder med at finde ud af, hvad den egentlig gør – der ligger som regel tyve års særregler i sådan en fætter.',
          '{energyConsultant} (på cc) var med til at flytte en magen til for et par år siden og husker sikkert, hvor det gjorde ondt.',
          '',
          'Hilsen',
          '{pensionConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Site visit on Thursday',
    mails: [
      {
        from: 'logisticsOperations', to: ['logisticsConsultant', 'danishSeller'], daysAgo: 8, at: '10:30',
        text: [
          'Hi both,',
          '',
          'Looking forward to showing you the terminal on Thursday. Please bring sturdy shoes and a photo ID; we have spare',
          'high-vis vests. Report at gate 3 at nine, and I will come down and fetch you.',
          'Coffee is on us, and there is usually cake.',
          '',
          'See you then,',
          '{logisticsOperations}',
        ],
      },
    ],
  },
  {
    subject: '',
    mails: [
      {
        from: 'logisticsIt', to: ['pensionConsultant'], daysAgo: 4, at: '15:55',
        text: [
          'Hej {pensionConsultant}',
          '',
          'Ringer du lige, når du har fem minutter? Det er ikke noget galt, jeg skal bare bruge dit bilnummer til porten.',
          '',
          'Mvh {logisticsIt}',
          'Sendt fra min telefon',
        ],
      },
    ],
  },
];

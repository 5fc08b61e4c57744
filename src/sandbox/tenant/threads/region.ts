import type { ThreadDraft } from '../draft';

/** The Swedish region: logins on the ward, an app with bad reviews, a security law, somebody in finance who really decides. */
export const regionThreads: readonly ThreadDraft[] = [
  {
    subject: 'Inloggningarna på avdelning 34',
    mails: [
      {
        from: 'regionNurse', to: ['changeManager'], cc: ['regionOwner'], daysAgo: 74, at: '08:10',
        text: [
          'Hej {changeManager},',
          '',
          'Jag satt med klockan i fickan under nattpasset som du bad om. Jag loggade in 61 gånger på åtta timmar, i fem olika system,',
          'och tappade kortet i facket två gånger. En kollega har slutat logga ut mellan patienterna. Det säger jag inte för att',
          'skvallra utan för att jag förstår henne.',
          '',
          'Utbildningen du håller är jättebra, men det är inte okunskap som är problemet här. Det är inloggningen.',
          '',
          'Kram från en trött {regionNurse}',
        ],
      },
      {
        from: 'changeManager', to: ['regionNurse'], cc: ['regionOwner', 'securityConsultant'], daysAgo: 73, at: '13:05',
        text: [
          'Hej {regionNurse},',
          '',
          '61! Tack för att du räknade, det där är värt mer än tio enkäter.',
          'Jag tar med {securityConsultant} från oss, som har jobbat med inloggning med kort på sjukhus i Danmark. Jag lovar inte att',
          'något händer snabbt, men jag lovar att siffran hamnar framför rätt personer senast om två veckor.',
          '',
          '/{changeManager}',
        ],
      },
      {
        from: 'regionOwner', to: ['changeManager', 'securityConsultant'], daysAgo: 64, at: '10:20',
        text: [
          'Hej på er!',
          '',
          'Siffran gick hem, IT-direktören nämnde den själv på ledningsmötet. Men ska jag vara ärlig så avgörs det inte där.',
          'Allt över fem miljoner stannar hos {regionFinance.name} på ekonomi, och där vill man se minuter omräknade i tjänster.',
          'Det räcker inte att personalen är trött, det har de varit sedan 2009.',
          '',
          'Kan någon av er hjälpa mig att räkna på det?',
          '',
          'Mvh {regionOwner}',
        ],
      },
      {
        from: 'securityConsultant', to: ['regionOwner'], cc: ['changeManager'], daysAgo: 63, at: '09:15',
        text: [
          'Hej {regionOwner}',
          '',
          'Jeg håber, det er i orden, at jeg skriver på dansk. Ja, det kan vi godt. På det sted, jeg kommer fra, endte det på 42 minutter',
          'pr. vagt pr. sygeplejerske, men jeg vil helst ikke låne deres tal. Giv os tre afdelinger og en uge, så måler vi jeres egne.',
          'Jeg sender et forslag på en side inden fredag.',
          '',
          'Venlig hilsen',
          '{securityConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Recensionerna av appen',
    mails: [
      {
        from: 'regionOwner', to: ['mobileDeveloper'], daysAgo: 41, at: '15:35',
        text: [
          'Hej {mobileDeveloper}!',
          '',
          'Har du läst recensionerna? 1,9 i snitt och "går inte att använda med förstoring" i var tredje. Nu har patientföreningen skrivit',
          'till nämnden också. Vi har ett lagkrav på oss som vi uppenbarligen inte uppfyller, och ingen i teamet kan tillgänglighet på',
          'riktigt. Leverantören säger "fas 3".',
          '',
          'Vem brukar ni ta hjälp av?',
          '',
          'Hälsningar {regionOwner}',
        ],
      },
      {
        from: 'mobileDeveloper', to: ['regionOwner'], cc: ['accessibilityConsultant'], daysAgo: 40, at: '08:25',
        text: [
          'Hej!',
          '',
          'Jo, läst och rodnat. Förstoringen är delvis mitt fel, den fixar jag i nästa släpp.',
          'Resten är större än så. {accessibilityConsultant} hos oss (kopia) har gjort precis det här åt en kommun, med riktiga användare',
          'som kör skärmläsare, inte bara en checklista, och har dessutom luft i kalendern just nu.',
          '',
          'Hörs på stå-upp-mötet',
          '{mobileDeveloper}',
        ],
      },
      {
        from: 'accessibilityConsultant', to: ['mobileDeveloper', 'swedishSeller'], daysAgo: 39, at: '16:10', isForward: true,
        text: [
          'Hej!',
          '',
          'Vidarebefordrar så att du vet, {swedishSeller}. Jag ringde {regionOwner} i dag, det blev tjugo trevliga minuter och inget sälj.',
          'Det de egentligen behöver är en genomgång på två dagar och någon som sitter med teamet en dag i veckan efteråt.',
          'Upphandlaren heter {regionBuyer.name} och vill inte bli uppringd, bara mejlad.',
          '',
          '/{accessibilityConsultant}',
        ],
      },
    ],
  },
  {
    subject: 'Avrop enligt ramavtalet',
    mails: [
      {
        from: 'regionBuyer', to: ['swedishSeller'], daysAgo: 33, at: '09:00',
        text: [
          'Hej,',
          '',
          'Inför kommande avrop önskar regionen uppgift om tillgänglig konsult inom tillgänglighet (WCAG), nivå 3, omfattning cirka 20 %,',
          'start så snart som möjligt. Timpris enligt avtal. CV på högst två sidor. Svar senast fredag kl. 12.00, därefter prövas',
          'frågan hos nästa leverantör i rangordningen.',
          '',
          'Vänligen kontakta inte verksamheten under pågående förfrågan.',
          '',
          'Med vänlig hälsning',
          '{regionBuyer}',
        ],
      },
      {
        from: 'swedishSeller', to: ['regionBuyer'], cc: ['accessibilityConsultant'], daysAgo: 32, at: '10:45',
        text: [
          'Hej {regionBuyer},',
          '',
          'Tack för förfrågan. CV för {accessibilityConsultant.name} bifogas, två sidor jämnt. Kan börja på måndag om en vecka.',
          '',
          'Vänlig hälsning',
          '{swedishSeller}',
        ],
      },
    ],
  },
  {
    subject: 'Nya säkerhetslagen – var står vi?',
    mails: [
      {
        from: 'regionIt', to: ['securityConsultant', 'privacyConsultant'], daysAgo: 20, at: '07:55',
        text: [
          'God morgon,',
          '',
          'Jag fick frågan av regiondirektören i går och kunde inte svara: hur många av våra 340 system har en utsedd ägare, en',
          'incidentrutin och en leverantör som får ringas på natten? Jag gissar på var femte. Tillsynen kan komma när som helst.',
          '',
          'Jag vill inte ha ännu en konsultrapport på 80 sidor. Jag vill ha en lista och någon som orkar fylla i den.',
          '',
          '{regionIt}',
        ],
      },
      {
        from: 'privacyConsultant', to: ['regionIt'], cc: ['securityConsultant'], daysAgo: 19, at: '11:30',
        text: [
          'Hej {regionIt},',
          '',
          'Registerförteckningen jag håller på med täcker redan ungefär 120 av systemen, och ägare finns för 88. Det är en bra start på',
          'din lista, så börja inte om från noll. Jag lägger på två kolumner och skickar den till dig på tisdag.',
          'Nattberedskapen får {securityConsultant} svara på, det är inte mitt bord.',
          '',
          'Allt gott',
          '{privacyConsultant}',
        ],
      },
      {
        from: 'regionIt', to: ['privacyConsultant', 'securityConsultant'], cc: ['swedishSeller'], daysAgo: 12, at: '14:50',
        text: [
          'Listan har kommit, precis vad jag ville ha. Tack!',
          '',
          'Nu blir nästa fråga den tråkiga: vem fyller i de återstående 220? Vi har ingen. {swedishSeller}, ring mig nästa vecka, men räkna',
          'inte med att jag kan skriva på något själv, det är {regionFinance.name} som håller i pengarna i år.',
          '',
          '{regionIt}',
        ],
      },
    ],
  },
  {
    subject: 'Parkeringstillstånd och passerkort',
    mails: [
      {
        from: 'regionOwner', to: ['mobileDeveloper', 'changeManager', 'privacyConsultant'], daysAgo: 88, at: '12:40',
        text: [
          'Hej alla tre!',
          '',
          'Passerkorten går ut vid månadsskiftet. Ta med legitimation till säkerhetsenheten i hus 7, öppet mellan 9 och 11.',
          'Parkeringen kostar numera även för er, tyvärr. Bussen är rätt bra.',
          '',
          '{regionOwner}',
        ],
      },
    ],
  },
];

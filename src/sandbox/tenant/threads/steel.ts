import type { ThreadDraft } from '../draft';

/** The Swedish steelworks: a planning sheet that one man understands, sensors that nobody reads, a CFO behind the curtain. */
export const steelThreads: readonly ThreadDraft[] = [
  {
    subject: 'Planeringsarket',
    mails: [
      {
        from: 'steelPlanner', to: ['erpConsultant'], daysAgo: 102, at: '06:50',
        text: [
          'Tjena {erpConsultant},',
          '',
          'Arket kraschade i natt. 14 flikar, 30 MB, makron från 2011. Valsverket körde på gårdagens plan till klockan fyra.',
          'Jag är den enda som fattar det och jag går i pension om ett och ett halvt år. Har sagt det till chefen, han skrattade.',
          '',
          'Du sa att affärssystemet egentligen kan planera. Kan det det? På riktigt, med vår ugn?',
          '',
          '/{steelPlanner}',
        ],
      },
      {
        from: 'erpConsultant', to: ['steelPlanner'], cc: ['steelIt'], daysAgo: 101, at: '09:30',
        text: [
          'Hej {steelPlanner}!',
          '',
          'Standardplaneringen klarar orderna men inte ugnens temperaturtrappa, där har du rätt i din misstro. Det brukar gå att lösa med',
          'en mindre optimerare vid sidan av. {dataScientist} hos oss har gjort en liknande för färjor av alla ställen – fråga mig inte hur,',
          'men matematiken är tydligen densamma.',
          '',
          'Visa mig arket på torsdag, så ritar vi upp vad som är regler och vad som är vana.',
          '',
          'Hälsningar {erpConsultant}',
        ],
      },
      {
        from: 'steelPlanner', to: ['erpConsultant'], daysAgo: 96, at: '15:20',
        text: [
          'Tack för i torsdags. Jag har aldrig förut träffat någon som läst alla flikarna.',
          '',
          'Räknade ut på bussen hem att vi kastar bort ungefär två timmars ugnstid per dygn. Säg inte siffran till nån än.',
          '',
          '/{steelPlanner}',
        ],
      },
    ],
  },
  {
    subject: 'Vibrationsgivarna i linje 2',
    mails: [
      {
        from: 'steelMaintenance', to: ['embeddedDeveloper'], daysAgo: 58, at: '10:10',
        text: [
          'Hej {embeddedDeveloper},',
          '',
          'Vi har 212 givare på linje 2 sedan i fjol. De mäter fint. Ingen tittar. Förra veckan gick ett lager på huvuddriften och när vi',
          'kollade i efterhand hade givaren skrikit i nio dagar. Stoppet kostade mer än hela givarprojektet.',
          '',
          'Mina gubbar vill ha en lampa som blinkar, inte en portal till. Går det?',
          '',
          'Hälsn. {steelMaintenance}',
        ],
      },
      {
        from: 'embeddedDeveloper', to: ['steelMaintenance'], cc: ['steelIt'], daysAgo: 57, at: '13:45',
        text: [
          'Hej,',
          '',
          'En lampa går. Jag kan få ut larmen lokalt utan att blanda in molnet, det är ett par dagars jobb inom det vi redan har avtal om.',
          'Att skilja ett riktigt larm från en truck som kör förbi är däremot ett annat hantverk. Där skulle jag vilja ha någon som kan',
          'maskininlärning bredvid mig, jag är bara elektroniker i grunden.',
          '',
          'Jag kopplar lampan på försök på motor 14. Återkommer när den blinkat.',
          '',
          '/{embeddedDeveloper}',
        ],
      },
      {
        from: 'steelMaintenance', to: ['embeddedDeveloper'], cc: ['steelIt'], daysAgo: 44, at: '07:05',
        text: [
          'Lampan blinkade i natt. Vi bytte kopplingen på rasten. Fick applåd på morgonmötet, det är inte vanligt här.',
          '',
          'Nu vill linje 1 och 3 ha likadant. Jag har ingen budget men {steelFinance.name} kom själv ner och tittade, och det är där det',
          'bestäms, inte hos mig och inte hos IT. Vill ni komma vidare ska ni ha en uträkning på stopptimmar med er.',
          '',
          '{steelMaintenance}',
        ],
      },
      {
        from: 'embeddedDeveloper', to: ['swedishSeller'], cc: ['erpConsultant'], daysAgo: 43, at: '08:30', isForward: true,
        text: [
          'Hej {swedishSeller},',
          '',
          'Läs nedifrån. {steelFinance.name} frågade mig om vi "har fler såna". Jag sa att jag skulle kolla. Kollar du?',
          '',
          '/{embeddedDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Månadsrapporten – tredje gången',
    mails: [
      {
        from: 'steelIt', to: ['biDeveloper'], cc: ['swedishSeller'], daysAgo: 27, at: '16:20',
        text: [
          'Hej {biDeveloper},',
          '',
          'Jag måste vara rak. Det är tredje månaden i rad som rapporten visar fel tonnage, och den här gången stod jag med den framför',
          'ledningen. Jag förstår att siffrorna kommer fel redan från vågen, men då vill jag veta det innan, inte efter.',
          '',
          'Jag förväntar mig ett besked i morgon om vad ni gör åt det.',
          '',
          '{steelIt}',
        ],
      },
      {
        from: 'biDeveloper', to: ['steelIt'], cc: ['swedishSeller', 'erpConsultant'], daysAgo: 26, at: '09:50',
        text: [
          'Hej {steelIt},',
          '',
          'Du har rätt och jag är ledsen att det hände inför ledningen. Jag såg avvikelsen i fredags, trodde att den var rättad och sa inget.',
          'Det var fel av mig.',
          '',
          'Från och med nu: en kontroll mot vågens eget register varje natt, mejl till dig och mig när det skiljer mer än en halv procent, och',
          'ingen rapport går ut förrän någon av oss har sagt ja. Kontrollen är igång i kväll. Felet i vågen behöver någon annan titta på.',
          '',
          'Hälsningar',
          '{biDeveloper}',
        ],
      },
      {
        from: 'steelIt', to: ['biDeveloper'], cc: ['swedishSeller'], daysAgo: 25, at: '11:15',
        text: [
          'Tack för ett rakt svar. Då kör vi så.',
          '',
          'Vågen ja. Den pratar ett protokoll som är äldre än jag och killen som kunde det heter numera "pensionär i Spanien". Hittar ni någon som',
          'kan gammal seriekommunikation så lyssnar jag gärna.',
          '',
          '{steelIt}',
        ],
      },
    ],
  },
  {
    subject: 'Skyddsutrustning inför besöket',
    mails: [
      {
        from: 'steelMaintenance', to: ['biDeveloper', 'swedishSeller'], daysAgo: 51, at: '14:05',
        text: [
          'Hej,',
          '',
          'Hjälm, skor och glasögon finns i porten, men säg till om ni har storlek under 38 eller över 47. Skägg går bra, ringar går inte.',
          'Mobilen stannar i skåpet.',
          '',
          'Välkomna!',
          '{steelMaintenance}',
        ],
      },
    ],
  },
];

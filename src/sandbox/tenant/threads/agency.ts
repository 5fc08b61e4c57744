import type { ThreadDraft } from '../draft';

/** The Danish agency: maps that must be open by law, a tender that binds tongues, a deputy director whom nobody writes to. */
export const agencyThreads: readonly ThreadDraft[] = [
  {
    subject: 'Kortportalen og de åbne data',
    mails: [
      {
        from: 'agencyProject', to: ['geoDeveloper', 'projectManager'], daysAgo: 110, at: '09:45',
        text: [
          'Hej begge',
          '',
          'Vi er med i den gruppe, der inden længe skal stille dybdekortene frit til rådighed, gratis, maskinlæsbart og i samme kvalitet som til betalende',
          'brugere. I dag sender vi dem på en harddisk med posten. Det er ikke en joke, vi har en rulle frimærker.',
          '',
          '{geoDeveloper}, hvor langt er der fra frimærkerne til noget lovligt?',
          '',
          'Bedste hilsner',
          '{agencyProject}',
        ],
      },
      {
        from: 'geoDeveloper', to: ['agencyProject'], cc: ['projectManager'], daysAgo: 109, at: '14:40',
        text: [
          'Hej {agencyProject}',
          '',
          'Kortere end du tror. Data er i orden, det er pakken, der mangler. En tjeneste, der udstiller dem efter standarden, har jeg kørende på min egen',
          'maskine nu (skærmbillede vedhæftet, undskyld farverne).',
          '',
          'Det, jeg ikke kan, er at få den til at holde, når pressen en dag lægger et link på forsiden. Der skal en ind over med forstand på cloud.',
          '',
          'Hilsen {geoDeveloper}',
        ],
      },
      {
        from: 'projectManager', to: ['danishSeller'], cc: ['geoDeveloper'], daysAgo: 106, at: '15:30',
        text: [
          'Hej {danishSeller}',
          '',
          'Lidt fra kulissen: portalen er reelt politik. Kontorchefen skriver under, men {agencyDirector.name} læser hvert eneste udkast og retter det i',
          'hånden om søndagen. Har man ikke {agencyDirector} med, kommer det tilbage. Jeg har aldrig set en mail derfra, kun gule sedler.',
          '',
          'Så når vi skriver om driften, skal det kunne forstås uden en eneste forkortelse.',
          '',
          'Mvh {projectManager}',
        ],
      },
    ],
  },
  {
    subject: 'Udbuddet og hvad vi må tale om',
    mails: [
      {
        from: 'agencyLawyer', to: ['projectManager', 'geoDeveloper'], cc: ['agencyHead'], daysAgo: 52, at: '10:05',
        text: [
          'Kære {projectManager} og {geoDeveloper}',
          '',
          'Som I ved, forventer vi at udbyde driften af kortportalen. For at I ikke bliver inhabile som tilbudsgivere, beder jeg jer om ikke at deltage i',
          'drøftelser af kravspecifikationen, heller ikke over frokosten. Det gælder fra i dag og indtil bekendtgørelsen.',
          '',
          'Jeg beklager ulejligheden. Det er for jeres skyld lige så meget som for vores.',
          '',
          'Med venlig hilsen',
          '{agencyLawyer}',
        ],
      },
      {
        from: 'projectManager', to: ['agencyLawyer'], cc: ['agencyHead', 'danishSeller', 'geoDeveloper'], daysAgo: 52, at: '13:10',
        text: [
          'Kære {agencyLawyer}',
          '',
          'Tak for den klare besked. Vi holder os fra det, og jeg har sagt det videre hos os, så ingen kommer til at spørge i bedste mening.',
          'Jeg melder mig ud af mødet på torsdag.',
          '',
          'Venlig hilsen',
          '{projectManager}',
        ],
      },
    ],
  },
  {
    subject: 'Jeg er skuffet over gårsdagens demo',
    mails: [
      {
        from: 'agencyHead', to: ['projectManager'], cc: ['danishSeller'], daysAgo: 84, at: '08:55',
        text: [
          'Hej {projectManager}',
          '',
          'Jeg vil helst sige det direkte. Tolv mennesker havde sat en time af, og i 40 minutter så vi på en snurrende cirkel. Det er anden gang.',
          'Mine folk begynder at spørge, om vi har valgt forkert, og jeg havde ikke noget svar.',
          '',
          'Jeg vil gerne have en plan for, hvordan næste demo bliver øvet, før vi kommer.',
          '',
          '{agencyHead}',
        ],
      },
      {
        from: 'projectManager', to: ['agencyHead'], cc: ['danishSeller'], daysAgo: 83, at: '09:20',
        text: [
          'Hej {agencyHead}',
          '',
          'Det er helt rimeligt, og det er mit ansvar. Vi demonstrerede på en maskine, der samtidig kørte nattens import. Det vidste to i teamet, og jeg',
          'spurgte dem ikke.',
          '',
          'Næste gang: generalprøve dagen før kl. 14, I er velkomne, og jeg har en optagelse klar, hvis noget alligevel går i stå. Timen fra i går',
          'kommer ikke på regningen.',
          '',
          'Venlig hilsen',
          '{projectManager}',
        ],
      },
      {
        from: 'agencyHead', to: ['projectManager'], cc: ['danishSeller', 'geoDeveloper'], daysAgo: 69, at: '15:45',
        text: [
          'Hej alle',
          '',
          'Ros, hvor ros hører hjemme: det var en fornøjelse i dag. Vicedirektøren spurgte bagefter, hvem der havde tegnet det dér farvevalg til',
          'farveblinde. Det ville jeg også gerne vide, for vi skal have hele hjemmesiden igennem samme mølle, inden tilsynet kommer.',
          '',
          '{agencyHead}',
        ],
      },
      {
        from: 'geoDeveloper', to: ['uxDesigner', 'projectManager'], daysAgo: 68, at: '08:30', isForward: true,
        text: [
          'Hej {uxDesigner}',
          '',
          'Den er til dig. Jeg sagde, du var tryllekunstner. Vil du selv svare, eller skal vi tage det gennem {danishSeller}?',
          '',
          '{geoDeveloper}',
        ],
      },
    ],
  },
  {
    subject: 'Arkivering af de gamle søkort',
    mails: [
      {
        from: 'agencyProject', to: ['geoDeveloper'], daysAgo: 24, at: '11:50',
        text: [
          'Hej {geoDeveloper}',
          '',
          'Kælderen skal tømmes, og der står 6.200 kort fra 1860 og frem. Arkivet vil have dem skannet og placeret på et moderne kort, ellers ryger de',
          'på fjernlager. Jeg har en praktikant og ti måneder. Er det naivt?',
          '',
          'Mvh {agencyProject}',
        ],
      },
      {
        from: 'geoDeveloper', to: ['agencyProject'], daysAgo: 23, at: '10:25',
        text: [
          'Hej {agencyProject}',
          '',
          'Med en praktikant: ja. Med en praktikant og en model, der selv finder fyr og kirketårne: måske ikke. {dataScientist} hos os leger med den slags',
          'i weekenden. Jeg spørger, men lover ingenting på andres vegne.',
          '',
          'Hilsen {geoDeveloper}',
        ],
      },
    ],
  },
];

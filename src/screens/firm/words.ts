import type { Language } from '../../domain/stage';
import { counted } from '../../ui/format';

/** What Set up says. */
interface SetUpWords {
  readonly heading: string;
  readonly intro: (site: string) => string;
  readonly look: string;
  readonly looking: string;
  /** Instead of both buttons, where nothing is missing. */
  readonly again: string;
  readonly press: string;
  readonly step: (done: number, of: number, list: string) => string;
  readonly complete: string;
  readonly incomplete: string;
  readonly missingList: (list: string) => string;
  readonly missingParts: (list: string, parts: string) => string;
  /** Columns that somebody has made of another kind. */
  readonly retypedParts: (list: string, parts: string) => string;
  /** Rows with a key that an older one has, by SharePoint's own numbers. */
  readonly doubledRows: (list: string, rows: string) => string;
  /** Lists are not there that were: somebody may have deleted them. */
  readonly recycled: string;
  /** A list lacks columns: somebody may have deleted them. */
  readonly removed: string;
  readonly lost: (rows: number, cells: number) => string;
  readonly lostHint: string;
  readonly refill: string;
  readonly refilled: (rows: number, cells: number) => string;
  readonly report: string;
  readonly reported: string;
  readonly reportHeading: string;
  readonly listWell: (list: string) => string;
  readonly noSite: (site: string) => string;
  readonly noRight: string;
  readonly why: Readonly<Record<'offline' | 'throttled' | 'broken' | 'signedOut', string>>;
  readonly otherName: (list: string, column: string, granted: string) => string;
  readonly notVisible: (list: string, column: string | undefined) => string;
  readonly failed: (why: string) => string;
}

export const setUpWords: Readonly<Record<Language, SetUpWords>> = {
  da: {
    heading: 'Opsætning',
    intro: (site) => `Appen gemmer alt i lister på jeres eget SharePoint-websted, ${site}. Knappen Opsæt opretter listerne, én gang for hele firmaet. Det gør en leder eller webstedets ejer. Er du konsulent eller sælger, skal du ikke gøre noget her.`,
    look: 'Se efter, hvad der mangler',
    looking: 'Ser efter …',
    again: 'Se efter igen',
    press: 'Opsæt',
    step: (done, of, list) => `${done} af ${of}: ${list}`,
    complete: 'Alt er på plads. Kollegerne kan give et praj nu.',
    incomplete: 'Dette mangler:',
    missingList: (list) => `Listen ${list}`,
    missingParts: (list, parts) => `I listen ${list}: kolonner eller indekser, ${parts}`,
    retypedParts: (list, parts) => `I listen ${list}: ${parts} er lavet om til en anden slags kolonne. Opsæt laver en ny ved siden af og kopierer det, der står. Den gamle bliver stående.`,
    doubledRows: (list, rows) => `I listen ${list} har flere rækker den samme nøgle (Key), og så længe kan SharePoint ikke afvise dubletter. Appen går efter den ældste. Åbn listen i SharePoint, gem det, der skal bevares, fra de nyere rækker (ID ${rows}), slet dem, og tryk på Opsæt igen.`,
    recycled: 'Er en liste slettet ved en fejl, ligger den i webstedets papirkurv i 93 dage: Webstedsindhold, Papirkurv, Gendan. Gør det først, og se så efter igen.',
    removed: 'Er en kolonne slettet ved en fejl, så se først i webstedets papirkurv: Webstedsindhold, Papirkurv. Ligger den der, så gendan den, og se så efter igen. Som regel gemmer SharePoint ikke slettede kolonner. Så laver Opsæt en ny, tom kolonne, og det, som denne computer stadig har, kan fyldes i bagefter.',
    lost: (rows, cells) => `SharePoint mangler noget, som stadig findes på denne computer: ${counted(rows, 'række', 'rækker')} og ${counted(cells, 'felt', 'felter')}.`,
    lostHint: 'Det, der står i SharePoint nu, bliver ikke overskrevet. Det, som denne computer aldrig har haft, kan en kollegas måske udfylde: Den samme knap står der.',
    refill: 'Udfyld herfra',
    refilled: (rows, cells) => `Udfyldt: ${counted(rows, 'række', 'rækker')} og ${counted(cells, 'felt', 'felter')}.`,
    report: 'Kopiér en rapport til administratoren',
    reported: 'Rapporten er kopieret',
    reportHeading: 'Forsigtigt Salg: tilstanden på webstedet',
    listWell: (list) => `${list}: i orden`,
    noSite: (site) => `Webstedet ${site} findes ikke, eller du må ikke se det. Bed jeres SharePoint-administrator om at oprette det, og ret adressen i appens config.json, hvis den er forkert.`,
    noRight: 'Du må ikke oprette lister på webstedet. Bed ejeren af webstedet om at åbne denne side og trykke på Opsæt.',
    why: {
      offline: 'Der er ikke forbindelse til SharePoint lige nu.',
      throttled: 'SharePoint har travlt lige nu.',
      broken: 'SharePoint gav ikke noget brugbart svar.',
      signedOut: 'Du blev ikke logget ind.',
    },
    otherName: (list, column, granted) => `SharePoint kalder kolonnen ${column} i listen ${list} for ${granted}, fordi en anden kolonne allerede har navnet. Omdøb eller slet den anden.`,
    notVisible: (list, column) => `${column === undefined ? `Listen ${list}` : `Kolonnen ${column} i listen ${list}`} er oprettet, men SharePoint viser den ikke endnu. Vent et par minutter.`,
    failed: (why) => `Det lykkedes ikke. ${why} Tryk igen; det, der allerede er oprettet, bliver stående.`,
  },
  sv: {
    heading: 'Konfiguration',
    intro: (site) => `Appen sparar allt i listor på er egen SharePoint-webbplats, ${site}. Knappen Konfigurera skapar listorna, en gång för hela företaget. Det gör en chef eller webbplatsens ägare. Är du konsult eller säljare behöver du inte göra något här.`,
    look: 'Se efter vad som saknas',
    looking: 'Ser efter …',
    again: 'Se efter igen',
    press: 'Konfigurera',
    step: (done, of, list) => `${done} av ${of}: ${list}`,
    complete: 'Allt är på plats. Kollegorna kan flagga ärenden nu.',
    incomplete: 'Det här saknas:',
    missingList: (list) => `Listan ${list}`,
    missingParts: (list, parts) => `I listan ${list}: kolumner eller index, ${parts}`,
    retypedParts: (list, parts) => `I listan ${list}: ${parts} har gjorts om till en annan typ av kolumn. Konfigurera skapar en ny bredvid och kopierar det som står där. Den gamla blir kvar.`,
    doubledRows: (list, rows) => `I listan ${list} har flera rader samma nyckel (Key), och så länge kan SharePoint inte avvisa dubbletter. Appen går efter den äldsta. Öppna listan i SharePoint, spara det som ska vara kvar från de nyare raderna (ID ${rows}), ta bort dem och tryck på Konfigurera igen.`,
    recycled: 'Har en lista tagits bort av misstag ligger den i webbplatsens papperskorg i 93 dagar: Webbplatsinnehåll, Papperskorgen, Återställ. Gör det först och se sedan efter igen.',
    removed: 'Har en kolumn tagits bort av misstag, titta först i webbplatsens papperskorg: Webbplatsinnehåll, Papperskorgen. Ligger den där, återställ den och se sedan efter igen. Oftast sparar SharePoint inte borttagna kolumner. Då skapar Konfigurera en ny, tom kolumn, och det som fortfarande finns på den här datorn kan fyllas i efteråt.',
    lost: (rows, cells) => `SharePoint saknar något som fortfarande finns på den här datorn: ${counted(rows, 'rad', 'rader')} och ${counted(cells, 'fält', 'fält')}.`,
    lostHint: 'Det som står i SharePoint nu skrivs inte över. Det som den här datorn aldrig har haft kan en kollegas dator kanske fylla i: samma knapp finns där.',
    refill: 'Fyll i härifrån',
    refilled: (rows, cells) => `Ifyllt: ${counted(rows, 'rad', 'rader')} och ${counted(cells, 'fält', 'fält')}.`,
    report: 'Kopiera en rapport till administratören',
    reported: 'Rapporten är kopierad',
    reportHeading: 'Forsigtigt Salg: läget på webbplatsen',
    listWell: (list) => `${list}: i ordning`,
    noSite: (site) => `Webbplatsen ${site} finns inte, eller så får du inte se den. Be er SharePoint-administratör skapa den, och rätta adressen i appens config.json om den är fel.`,
    noRight: 'Du får inte skapa listor på webbplatsen. Be webbplatsens ägare öppna den här sidan och trycka på Konfigurera.',
    why: {
      offline: 'Det går inte att nå SharePoint just nu.',
      throttled: 'SharePoint har mycket att göra just nu.',
      broken: 'SharePoint gav inget användbart svar.',
      signedOut: 'Du blev inte inloggad.',
    },
    otherName: (list, column, granted) => `SharePoint kallar kolumnen ${column} i listan ${list} för ${granted}, eftersom en annan kolumn redan har namnet. Byt namn på den andra eller ta bort den.`,
    notVisible: (list, column) => `${column === undefined ? `Listan ${list}` : `Kolumnen ${column} i listan ${list}`} är skapad, men SharePoint visar den inte ännu. Vänta några minuter.`,
    failed: (why) => `Det gick inte. ${why} Tryck igen; det som redan är skapat finns kvar.`,
  },
  en: {
    heading: 'Set up',
    intro: (site) => `The app keeps everything in lists on your own SharePoint site, ${site}. The button Set up makes the lists, once for the whole firm. A director or the owner of the site presses it. If you are a consultant or a seller, there is nothing for you to do here.`,
    look: 'See what is missing',
    looking: 'Looking …',
    again: 'Check again',
    press: 'Set up',
    step: (done, of, list) => `${done} of ${of}: ${list}`,
    complete: 'Everything is in place. Colleagues can flag cases now.',
    incomplete: 'This is missing:',
    missingList: (list) => `The list ${list}`,
    missingParts: (list, parts) => `In the list ${list}: columns or indices, ${parts}`,
    retypedParts: (list, parts) => `In the list ${list}: ${parts} has been made a column of another kind. Set up makes a new one beside it and copies what stands there. The old one stays.`,
    doubledRows: (list, rows) => `In the list ${list} several rows have the same key (Key), and while they do SharePoint cannot refuse doubles. The app goes by the oldest one. Open the list in SharePoint, save what is worth keeping from the newer rows (ID ${rows}), delete them, and press Set up again.`,
    recycled: 'A list that was deleted by mistake lies in the site’s recycle bin for 93 days: Site contents, Recycle bin, Restore. Do that first, then check again.',
    removed: 'If a column was deleted by mistake, look in the site’s recycle bin first: Site contents, Recycle bin. If it lies there, restore it, then check again. As a rule SharePoint does not keep deleted columns. Set up then makes a new, empty one, and what is still on this computer can be filled in afterwards.',
    lost: (rows, cells) => `SharePoint lacks something that is still on this computer: ${counted(rows, 'row', 'rows')} and ${counted(cells, 'cell', 'cells')}.`,
    lostHint: 'What stands in SharePoint now is not written over. What this computer never had, a colleague’s may be able to fill in: the same button stands there.',
    refill: 'Fill in from here',
    refilled: (rows, cells) => `Filled in: ${counted(rows, 'row', 'rows')} and ${counted(cells, 'cell', 'cells')}.`,
    report: 'Copy a report for the administrator',
    reported: 'The report is copied',
    reportHeading: 'Forsigtigt Salg: state of the site',
    listWell: (list) => `${list}: in order`,
    noSite: (site) => `The site ${site} does not exist, or you may not see it. Ask your SharePoint administrator to make it, and correct the address in the app’s config.json if it is wrong.`,
    noRight: 'You may not make lists on that site. Ask the owner of the site to open this page and press Set up.',
    why: {
      offline: 'SharePoint cannot be reached just now.',
      throttled: 'SharePoint is busy just now.',
      broken: 'SharePoint gave no usable answer.',
      signedOut: 'You were not signed in.',
    },
    otherName: (list, column, granted) => `SharePoint calls the column ${column} of the list ${list} ${granted}, because another column already has that name. Rename or delete the other one.`,
    notVisible: (list, column) => `${column === undefined ? `The list ${list}` : `The column ${column} of the list ${list}`} is made, but SharePoint does not show it yet. Wait a few minutes.`,
    failed: (why) => `It did not work. ${why} Press again; what is already made stays.`,
  },
};

/** A name before it belongs to anybody; `local` is what stands before the "@" where the letters do not tell. */
export interface NameSketch {
  readonly first: string;
  readonly full: string;
  readonly local?: string;
}

/** First and family names of one language, to be put together by the dice. */
export interface NamePool {
  readonly firsts: readonly string[];
  readonly families: readonly string[];
}

export const danishNames: NamePool = {
  firsts: [
    'Mette', 'Søren', 'Ditte', 'Jeppe', 'Kirsten', 'Rasmus', 'Åse', 'Torben', 'Birgitte', 'Mikkel', 'Sanne', 'Jørgen', 'Bjarke', 'Gitte',
    'Signe', 'Anders', 'Lærke', 'Troels',
  ],
  families: [
    'Kjær', 'Østergaard', 'Nørgaard', 'Lindegård', 'Højlund', 'Damgård', 'Skjødt', 'Bækgaard', 'Mølgaard', 'Søndergaard', 'Brændstrup',
    'Krogsgård', 'Ladegård', 'Hørlyck', 'Ærenlund', 'Bjørnholt',
  ],
};

export const swedishNames: NamePool = {
  firsts: [
    'Åsa', 'Göran', 'Malin', 'Fredrik', 'Ulrika', 'Mattias', 'Annika', 'Björn', 'Märta', 'Henrik', 'Elin', 'Kjell', 'Lotta', 'Jörgen',
  ],
  families: [
    'Hägglund', 'Sjöberg', 'Lindström', 'Öberg', 'Björklund', 'Nyström', 'Söderlund', 'Bäckman', 'Rönnberg', 'Sköld', 'Engström',
    'Hellström', 'Grönvall',
  ],
};

export const englishNames: NamePool = {
  firsts: ['Fiona', 'Callum', 'Priya', 'Owen', 'Hannah', 'Declan', 'Imogen', 'Rory'],
  families: ['Gallagher', 'Pritchard', 'Whitlock', 'Nair', 'Abernathy', 'O\u2019Leary', 'Thackeray', 'Marlowe'],
};

/** Names that are written from right to left. */
export const rightToLeftNames: readonly NameSketch[] = [
  { first: 'Layla', full: 'ليلى حداد', local: 'layla.haddad' },
  { first: 'Lior', full: 'ליאור בן-דוד', local: 'lior.bendavid' },
  { first: 'Samir', full: 'سمير الخطيب', local: 'samir.alkhatib' },
];

/** A firm before the dice have chosen it; more than one domain means that it has merged. */
export interface FirmSketch {
  readonly name: string;
  readonly domains: readonly [string, ...string[]];
}

/** Names for our own firm; the first label of the domain is also its SharePoint host. */
export const ownFirms: readonly FirmSketch[] = [
  { name: 'Brofæste Consulting', domains: ['brofaeste.example'] },
  { name: 'Lodlinje IT', domains: ['lodlinje.example'] },
  { name: 'Sundkant Digital', domains: ['sundkant.example'] },
  { name: 'Håndfast & Ström', domains: ['handfast-strom.example'] },
];

export const energyFirms: readonly FirmSketch[] = [
  { name: 'Nordhavn Energi', domains: ['nordhavn-energi.example', 'vesterkraft.example'] },
  { name: 'Bælternes Forsyning', domains: ['baelternes.example', 'fynboe-el.example'] },
  { name: 'Klitmøller Kraft & Varme', domains: ['klitkraft.example'] },
];

export const municipalities: readonly FirmSketch[] = [
  { name: 'Älvhamra kommun', domains: ['alvhamra.example'] },
  { name: 'Söderbacka kommun', domains: ['soderbacka.example'] },
  { name: 'Åvikens kommun', domains: ['aviken.example'] },
];

export const logisticsFirms: readonly FirmSketch[] = [
  { name: 'Øresund Fragt', domains: ['oresundfragt.example'] },
  { name: 'Skagerak Logistics', domains: ['skagerak-logistics.example', 'hirtsgods.example'] },
  { name: 'Havnevognen', domains: ['havnevognen.example'] },
];

export const pensionFunds: readonly FirmSketch[] = [
  { name: 'Fagenes Pension', domains: ['fagenespension.example'] },
  { name: 'Tryghedskassen', domains: ['tryghedskassen.example'] },
  { name: 'Pensionshuset Søjlen', domains: ['soejlen.example', 'murerpension.example'] },
];

/** Each of these has taken over another firm, which still mails from its own domain. */
export const medtechFirms: readonly FirmSketch[] = [
  { name: 'Medilund', domains: ['medilund.example', 'vastervikslab.example'] },
  { name: 'Ortosyn', domains: ['ortosyn.example', 'kardialab.example'] },
  { name: 'Hjärtklang Medical', domains: ['hjartklang.example', 'nordsensor.example'] },
];

import type { FirmSketch, NamePool } from './names';

/* Pools apart from those of names.ts: a name more in a pool would give everybody drawn from it another one. */

export const laterDanishNames: NamePool = {
  firsts: [
    'Camilla', 'Henning', 'Pernille', 'Lasse', 'Trine', 'Nikolaj', 'Vibeke', 'Kasper', 'Marianne', 'Flemming', 'Ida', 'Emil', 'Louise', 'Preben',
    'Helle', 'Magnus', 'Lene', 'Frederik', 'Tine', 'Carsten', 'Nanna', 'Esben', 'Dorte', 'Asger', 'Merete', 'Simon', 'Charlotte', 'Palle', 'Stine',
    'Villads', 'Rikke', 'Amina', 'Tobias', 'Bente', 'Uffe', 'Jens',
  ],
  families: [
    'Vestermark', 'Brask', 'Hedemand', 'Lyngsø', 'Toftegaard', 'Kragelund', 'Fuglsang', 'Stenbæk', 'Overby', 'Mosegård', 'Holmskov', 'Lundgaard',
    'Rosenkær', 'Bøgeskov', 'Vangsgaard', 'Tranberg', 'Dalsager', 'Elkjær', 'Gravgaard', 'Ravnkilde', 'Nybo', 'Skovlund', 'Hvidtfelt', 'Ejstrup',
    'Bonderup', 'Kaalund', 'Vinding', 'Askov', 'Tvede', 'Ørnstrup', 'Sølvsten', 'Mørkholt', 'Haidari', 'Lerche', 'Buhl',
  ],
};

export const laterSwedishNames: NamePool = {
  firsts: [
    'Sofia', 'Lars', 'Karin', 'Johan', 'Emma', 'Pär', 'Kerstin', 'Niklas', 'Ingrid', 'Oskar', 'Frida', 'Stefan', 'Cecilia', 'Anton', 'Gunilla',
    'Viktor', 'Maja', 'Bengt', 'Linnea', 'Tomas', 'Helena', 'Erik', 'Susanne', 'Albin', 'Birgitta', 'Jonas', 'Petra', 'Håkan', 'Ebba', 'Staffan',
    'Josefin', 'Rolf', 'Yasmin', 'Linus',
  ],
  families: [
    'Ahlgren', 'Bergvall', 'Dahlqvist', 'Ekdahl', 'Forsell', 'Granlund', 'Hedin', 'Jernberg', 'Kullander', 'Lagerlund', 'Malmsten', 'Norling',
    'Palmgren', 'Rydell', 'Strandell', 'Tengvall', 'Ullman', 'Vallin', 'Wikander', 'Åkerblom', 'Ängquist', 'Östlund', 'Brodin', 'Cederholm',
    'Fahlström', 'Hallgren', 'Lindvall', 'Melander', 'Rosell', 'Sandin', 'Thorell', 'Demir', 'Qvist',
  ],
};

export const laterEnglishNames: NamePool = {
  firsts: ['Gareth', 'Niamh', 'Tariq', 'Bethan', 'Duncan', 'Sunita', 'Alistair', 'Morwenna', 'Joseph', 'Ciara'],
  families: ['Haddow', 'Fairclough', 'Iqbal', 'Penrose', 'Drummond', 'Kavanagh', 'Ashdown', 'Mistry', 'Bexley', 'Sinclair'],
};

/** The clients of the last half year, by kind, three to choose from each. */
export const laterFirms = {
  region: [
    { name: 'Region Mälarskog', domains: ['malarskog.example'] },
    { name: 'Region Tivedsbygden', domains: ['tivedsbygden.example'] },
    { name: 'Region Älvnäset', domains: ['alvnaset.example'] },
  ],
  steel: [
    { name: 'Hyttfors Stål', domains: ['hyttfors.example'] },
    { name: 'Järnsala Bruk', domains: ['jarnsala.example', 'valsverket-norr.example'] },
    { name: 'Gruvbackens Metall', domains: ['gruvbacken.example'] },
  ],
  retail: [
    { name: 'Hverdagskurven', domains: ['hverdagskurven.example'] },
    { name: 'Torvets Købmænd', domains: ['torvetskoebmaend.example'] },
    { name: 'Grønne Disk', domains: ['groennedisk.example', 'kurvportalen.example'] },
  ],
  insurance: [
    { name: 'Ekbacka Försäkring', domains: ['ekbacka.example'] },
    { name: 'Kustlandets Försäkring', domains: ['kustlandet.example'] },
    { name: 'Trygglunda', domains: ['trygglunda.example'] },
  ],
  dairy: [
    { name: 'Kløvervang Mejeri', domains: ['kloevervang.example'] },
    { name: 'Engsø Mejeriselskab', domains: ['engsoe-mejeri.example'] },
    { name: 'Hedeboernes Mejeri', domains: ['hedeboerne.example'] },
  ],
  agency: [
    { name: 'Kystdatastyrelsen', domains: ['kystdata.example'] },
    { name: 'Markregisteret', domains: ['markregisteret.example'] },
    { name: 'Styrelsen for Søveje', domains: ['soeveje.example'] },
  ],
  shipping: [
    { name: 'Lodsholm Shipping', domains: ['lodsholm.example'] },
    { name: 'Northsound Ferries', domains: ['northsound.example', 'lodsholm-line.example'] },
    { name: 'Skarvø Marine', domains: ['skarvoe-marine.example'] },
  ],
} as const satisfies Readonly<Record<string, readonly FirmSketch[]>>;

import type { Fields, ListRow } from '../../src/graph/listTypes';

/* Rows of a firm as large as is asked for, the same each time. */

const needs = ['økonomisystem', 'netværk', 'sikkerhed', 'projektleder', 'migrering', 'support', 'rådgivning', 'integration'];
const pick = (all: readonly string[], number: number) => all[number % all.length] as string;

export const stages = ['flagged', 'talk', 'offer', 'won', 'lost'];

/** A word that stands in the needs of many. */
export const needOf = (number: number): string => pick(needs, number);

export function fieldsOf(list: 'Opportunities' | 'Activities', number: number, version = 1): Fields {
  const at = new Date(Date.UTC(2024, 0, 1) + number * 600_000).toISOString();
  const stated = { Key: `${list}-${number}`, Title: `Havbro ${number}`, Intent: `i-${list}-${number}`, Words: `Behøver ${pick(needs, number)} og ${pick(needs, number * 7 + 3)} til afdeling ${number}, version ${version}`, ByObject: `oid-${number % 40}`, ByUpn: `anna${number % 40}@nordlys.example`, ByName: `Anna ${number % 40}`, At: at, Period: at.slice(0, 7), IsWithdrawn: false };
  return list === 'Activities'
    ? { ...stated, CaseKey: `Opportunities-${number % 20_000}`, Kind: 'heard' }
    : { ...stated, Stage: pick(number % 50 === 0 ? stages : ['flagged'], number), AccountName: `Firma ${number % 900}`, AccountDomain: `firma${number % 900}.example`, StakeholderName: `Mette ${number % 3_000}`, StakeholderAddress: `mette${number}@firma.example`, Owner: `person-${number % 30}`, HasMail: true, Source: `s-${number}`, ThreadRoot: `r-${number}`, Sender: `mette${number}@firma.example`, SentAt: at };
}

export function rowOf(list: 'Opportunities' | 'Activities', number: number, version = 1): ListRow {
  const fields = fieldsOf(list, number, version);
  return { id: String(number + 1), etag: `"${list}-${number},${version}"`, modifiedAt: String(fields['At']), fields };
}

import { createHash } from 'node:crypto';
import type { Database } from '../database';
import type { Firm, FirmPerson } from '../firm';
import { graphUrl, named, wholeSecond, type Answer, type Call, type World } from './call';
import { denied, malformed, missing } from './refusal';

/** A site; its id for Graph is "host,siteGuid,webGuid". */
export interface Site {
  readonly id: string;
  readonly host: string;
  /** "sites/salg". */
  readonly path: string;
  readonly name: string;
  readonly created: string;
}

/** A GUID that is always the same for the same words. */
export function guidOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** Makes the firm's one site, without lists; a second call changes nothing. */
export function makeSite(database: Database, firm: Firm, now = new Date()): void {
  const [host = '', ...path] = firm.site.split('/');
  const id = `${host},${guidOf('site', firm.site)},${guidOf('web', firm.site)}`;
  const values = [id, host, path.join('/'), firm.name, wholeSecond(now)];
  database.run('INSERT OR IGNORE INTO sites (id, host, path, name, created) VALUES (?, ?, ?, ?, ?)', ...values);
}

/** The site that the call names; refuses one that is not there. */
export function siteOf(call: Call, world: World): Site {
  const id = named(call, 'site-id');
  const site = world.database.one<Site>('SELECT * FROM sites WHERE lower(id) = lower(?)', id);
  if (site) return site;
  if (id.split(',').length !== 3) throw malformed('sharePoint', 'Provided site identifier is not valid.');
  throw missing('sharePoint', 'Requested site could not be found');
}

/** Everybody in the firm may work with items; making lists and columns is for administrators and directors. */
export function refuseUnlessBuilder(person: FirmPerson): void {
  if (!person.isAdministrator && person.role !== 'director') throw denied('sharePoint');
}

/** Where people see the site. */
export function siteUrl(site: Site): string {
  return `https://${site.host}/${site.path}`;
}

function siteJson(site: Site, world: World): Readonly<Record<string, unknown>> {
  return {
    '@odata.context': graphUrl(world, '/$metadata#sites/$entity'),
    createdDateTime: site.created,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.created,
    name: site.path.split('/').at(-1) ?? '',
    webUrl: siteUrl(site),
    displayName: site.name,
    root: {},
    siteCollection: { hostname: site.host },
  };
}

/** GET /sites/{id}. */
export const oneSite: Answer = (call, world) => ({ status: 200, body: siteJson(siteOf(call, world), world) });

/** GET /sites/{host}:/{path}. */
export const siteByPath: Answer = (call, world) => {
  const [host, path] = [named(call, 'hostname'), named(call, 'server-relative-path').replace(/[:/]+$/, '')];
  const site = world.database.one<Site>('SELECT * FROM sites WHERE lower(host) = lower(?) AND lower(path) = lower(?)', host, path);
  if (!site) throw missing('sharePoint', 'Requested site could not be found');
  return { status: 200, body: siteJson(site, world) };
};

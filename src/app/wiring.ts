import type { Host, HostIdentity } from '../host/host';
import type { Services } from '../screens/services';
import type { Store } from '../store/storeTypes';
import { openStore, type StoreOptions } from '../store/store';
import type { Config } from './config';
import type { Doors, Outside } from './outside';

/** The tab's name in the manifest; links lead to it. */
export const tabEntity = 'cases';
const product = 'Forsigtigt Salg';

/** Whose replica and outbox it is: tenant and person where the host names them, the person's address alone in Outlook. */
export function ownerOf({ tenantId, oid, upn }: HostIdentity): string {
  return tenantId && oid ? `${tenantId}/${oid}` : upn.toLowerCase();
}

/** Opens sign-in and Graph when they are first asked for; where the network did not bring them, they are asked for again. */
export function openOutside(config: Config, host: Host): Doors {
  let opened: Promise<Outside> | undefined;
  const outside = (): Promise<Outside> => (opened ??= import(/* webpackChunkName: "outside" */ './outside').then(({ Outside }) => new Outside(config, host, { tabEntity, product })).catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  }));
  return {
    signIn: async () => (await outside()).signIn(),
    lists: async (...asked) => (await outside()).lists(...asked),
    findPeople: async (typed) => (await outside()).findPeople(typed),
    meeting: async (...asked) => (await outside()).meeting(...asked),
    toDo: async (how) => (await outside()).toDo(how),
    who: async () => (await outside()).who(),
    remote: async (how) => (await outside()).remote(how),
  };
}

/** Opens what this machine keeps for the person whom the host names. */
export async function openStoreFor(identity: HostIdentity, outside: Doors, config: Config): Promise<Store> {
  const now = () => new Date().toISOString();
  const owner = ownerOf(identity);
  if (!config.memoryOnly) void import(/* webpackChunkName: "round" */ '../store/unused').then(({ forgetUnused }) => forgetUnused(owner, now()), () => undefined);
  return openStore({ identity: owner, now, connect: (how) => outside.remote(how), ...cabinetOf(config) });
}

/** Where it is kept: on this machine, unless the firm wants nothing kept there. */
export function cabinetOf({ memoryOnly }: Config): Pick<StoreOptions, 'cabinet'> {
  return memoryOnly ? { cabinet: async (identity) => (await import(/* webpackChunkName: "round" */ '../store/memoryCabinet')).openMemoryCabinet(identity) } : {};
}

/** All that a screen may ask for; the language is the app's to change. */
export function servicesOf(config: Config, host: Host, store: Store, outside: Doors): Omit<Services, 'language' | 'chooseLanguage'> {
  return {
    store,
    host,
    signIn: outside.signIn,
    provision: async () => (await import('../store/provision')).openProvision({ lists: outside.lists, who: outside.who }),
    findPeople: outside.findPeople,
    meeting: outside.meeting,
    allowToDo: async () => void (await outside.toDo('press')),
    site: config.site,
    siteForKeys: config.siteForKeys ?? config.site,
    ownDomains: config.ownDomains,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

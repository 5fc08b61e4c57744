import type { Lists } from '../graph/listTypes';
import type { Host, HostIdentity } from '../host/host';
import type { SignIn } from '../host/signInTypes';
import type { Services } from '../screens/services';
import type { Store } from '../store/storeTypes';
import { openStore } from '../store/store';
import type { Config } from './config';

/** The tab's name in the manifest; links lead to it. */
export const tabEntity = 'cases';

type How = 'silent' | 'press';

/** Whose replica and outbox it is: tenant and person where the host names them, the person's address alone in Outlook. */
export function ownerOf({ tenantId, oid, upn }: HostIdentity): string {
  return tenantId && oid ? `${tenantId}/${oid}` : upn.toLowerCase();
}

/** Sign-in and Graph, loaded when first asked for and then kept. */
export class Outside {
  private signingIn: Promise<SignIn> | undefined;
  private listing: Promise<Lists> | undefined;

  constructor(private readonly config: Config, private readonly host: Host) {}

  readonly signIn = (): Promise<SignIn> => (this.signingIn ??= this.openSignIn());

  readonly lists = async (how: How, scopes: 'rows' | 'setUp'): Promise<Lists> => {
    const [signIn, { rowScopes, setUpScopes }] = await Promise.all([this.signIn(), import('../graph/scopes')]);
    await signIn.token(scopes === 'rows' ? rowScopes : [...rowScopes, ...setUpScopes], how);
    return (this.listing ??= this.openLists(signIn));
  };

  private async openSignIn(): Promise<SignIn> {
    const { openSignIn } = await import('../host/signIn');
    const { name, identity } = this.host;
    return openSignIn({ clientId: this.config.clientId, authority: this.config.authority, hostName: name, ...(identity && { loginHint: identity.upn }) });
  }

  private async openLists(signIn: SignIn): Promise<Lists> {
    const [{ openTransport }, { openLists }] = await Promise.all([import('../graph/transport'), import('../graph/lists')]);
    const transport = openTransport({ token: (scopes, how) => signIn.token(scopes, how), ...(this.config.graph && { base: this.config.graph }) });
    return openLists(transport, this.config.site);
  }
}

/** Opens what this machine keeps for the person whom the host names. */
export function openStoreFor(identity: HostIdentity, outside: Outside): Promise<Store> {
  return openStore({
    identity: ownerOf(identity),
    now: () => new Date().toISOString(),
    connect: async (how) => {
      const lists = await outside.lists(how, 'rows');
      const signedIn = await (await outside.signIn()).whoIs();
      if (!signedIn) throw new (await import('../host/hostError')).HostError('interactionNeeded', 'Nobody is signed in.');
      return { lists, signedIn };
    },
  });
}

/** All that a screen may ask for; the language is the app's to change. */
export function servicesOf(config: Config, host: Host, store: Store, outside: Outside): Omit<Services, 'language' | 'chooseLanguage'> {
  return {
    store,
    host,
    signIn: outside.signIn,
    provision: async () => (await import('../store/provision')).openProvision({ lists: outside.lists }),
    site: config.site,
    siteForKeys: config.siteForKeys ?? config.site,
    ownDomains: config.ownDomains,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

import { keyOfRecord, type Key, type MailIdentity } from '../domain/key';
import type { Person } from '../domain/person';
import type { Lists } from '../graph/listTypes';
import type { ToDo } from '../graph/toDo';
import type { Transport } from '../graph/transport';
import type { Host, HostIdentity } from '../host/host';
import type { SignedIn, SignIn } from '../host/signInTypes';
import { tabLink } from '../host/tabLink';
import type { Services } from '../screens/services';
import type { Remote, Store } from '../store/storeTypes';
import { openStore, type StoreOptions } from '../store/store';
import type { Config } from './config';

/** The tab's name in the manifest; links lead to it. */
export const tabEntity = 'cases';
const product = 'Forsigtigt Salg';

type How = 'silent' | 'press';

/** Whose replica and outbox it is: tenant and person where the host names them, the person's address alone in Outlook. */
export function ownerOf({ tenantId, oid, upn }: HostIdentity): string {
  return tenantId && oid ? `${tenantId}/${oid}` : upn.toLowerCase();
}

/** Sign-in and Graph, loaded when first asked for and then kept. */
export class Outside {
  private signingIn: Promise<SignIn> | undefined;
  private calling: Promise<Transport> | undefined;
  private listing: Promise<Lists> | undefined;
  private naming: Lists | undefined;

  constructor(private readonly config: Config, private readonly host: Host) {}

  readonly signIn = (): Promise<SignIn> => (this.signingIn ??= this.openSignIn());

  readonly lists = async (how: How, scopes: 'rows' | 'setUp'): Promise<Lists> => {
    const [signIn, { rowScopes, setUpScopes }] = await Promise.all([this.signIn(), import('../graph/scopes')]);
    await signIn.token(scopes === 'rows' ? rowScopes : [...rowScopes, ...setUpScopes], how);
    return (this.listing ??= this.openLists(signIn));
  };

  /** Finds people in the firm's directory; the person is asked for that right on the first press. */
  readonly findPeople = async (typed: string): Promise<readonly Person[]> => {
    const [signIn, { directoryScopes }, { openDirectory }] = await Promise.all([this.signIn(), import('../graph/scopes'), import('../graph/directory')]);
    await signIn.token(directoryScopes, 'press');
    return openDirectory(await (this.calling ??= this.openTransport(signIn))).find(typed);
  };

  /** How everyone knows a meeting of one's own calendar; the person is asked for that right on a press only. */
  readonly meeting = async (eventId: string, how: How): Promise<MailIdentity> => {
    const [signIn, { calendarScopes }, { openCalendar }, { identifyMeeting }] = await Promise.all([this.signIn(), import('../graph/scopes'), import('../graph/calendar'), import('../domain/appointment')]);
    await signIn.token(calendarScopes, how);
    const calendar = openCalendar(await (this.calling ??= this.openTransport(signIn)));
    return identifyMeeting(this.config.siteForKeys ?? this.config.site, await calendar.meetingUid(eventId));
  };

  /** The person's own To Do; asked for on a press of its own. Throws HostError. */
  readonly toDo = async (how: How): Promise<ToDo> => {
    const [signIn, { toDoScopes }, { openToDo }] = await Promise.all([this.signIn(), import('../graph/scopes'), import('../graph/toDo')]);
    await signIn.token(toDoScopes, how);
    const tab = { teamsAppId: this.config.teamsAppId, entityId: tabEntity };
    return openToDo(await (this.calling ??= this.openTransport(signIn)), { product, linkTo: (caseKey) => tabLink(tab, caseKey, product), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone });
  };

  /** Whoever is signed in, with the key of that person's row. Throws HostError. */
  readonly who = async (): Promise<{ readonly key: Key; readonly person: Person }> => {
    const { person } = await this.signedIn();
    return { key: await keyOfRecord(this.config.siteForKeys ?? this.config.site, 'person', person.upn), person };
  };

  private async signedIn(): Promise<SignedIn> {
    const signedIn = await (await this.signIn()).whoIs();
    if (!signedIn) throw new (await import('../host/hostError')).HostError('interactionNeeded', 'Nobody is signed in.');
    return signedIn;
  }

  /** All that a store asks of the outside. Throws HostError. */
  async remote(how: How): Promise<Remote> {
    const lists = await this.rows(how);
    return { lists, signedIn: await this.signedIn(), meeting: (eventId) => this.meeting(eventId, 'silent').catch(unlessItPasses), toDo: () => this.toDo('silent') };
  }

  /** The lists as the store wants them: by the names of our schema. */
  private async rows(how: How): Promise<Lists> {
    const [lists, { withSuccessors }] = await Promise.all([this.lists(how, 'rows'), import('../store/successors')]);
    return (this.naming ??= withSuccessors(lists));
  }

  private async openSignIn(): Promise<SignIn> {
    const { openSignIn } = await import('../host/signIn');
    const { name, identity } = this.host;
    return openSignIn({ clientId: this.config.clientId, authority: this.config.authority, hostName: name, ...(identity && { loginHint: identity.upn }) });
  }

  private async openLists(signIn: SignIn): Promise<Lists> {
    const [transport, { openLists }] = await Promise.all([(this.calling ??= this.openTransport(signIn)), import('../graph/lists')]);
    return openLists(transport, this.config.site);
  }

  private async openTransport(signIn: SignIn): Promise<Transport> {
    const [{ openTransport }, { sharedGateMemory }] = await Promise.all([import('../graph/transport'), import('../graph/gateMemory')]);
    return openTransport({ token: (scopes, how) => signIn.token(scopes, how), gate: sharedGateMemory(), ...(this.config.graph && { base: this.config.graph }) });
  }
}

/** Opens what this machine keeps for the person whom the host names. */
export async function openStoreFor(identity: HostIdentity, outside: Outside, config: Config): Promise<Store> {
  const now = () => new Date().toISOString();
  const owner = ownerOf(identity);
  if (!config.memoryOnly) void import('../store/unused').then(({ forgetUnused }) => forgetUnused(owner, now()), () => undefined);
  return openStore({ identity: owner, now, connect: (how) => outside.remote(how), ...cabinetOf(config) });
}

/** Where it is kept: on this machine, unless the firm wants nothing kept there. */
export function cabinetOf({ memoryOnly }: Config): Pick<StoreOptions, 'cabinet'> {
  return memoryOnly ? { cabinet: async (identity) => (await import('../store/memoryCabinet')).openMemoryCabinet(identity) } : {};
}

/** What is over in a moment is waited for; whatever else is wrong with the calendar stops no flag. */
async function unlessItPasses(fault: unknown): Promise<undefined> {
  const why = (await import('../store/waitReason')).reasonOf(fault);
  if (why === 'offline' || why === 'throttled') throw fault;
}

/** All that a screen may ask for; the language is the app's to change. */
export function servicesOf(config: Config, host: Host, store: Store, outside: Outside): Omit<Services, 'language' | 'chooseLanguage'> {
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

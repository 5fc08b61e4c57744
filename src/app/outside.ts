import { keyOfRecord, type Key, type MailIdentity } from '../domain/key';
import type { Person } from '../domain/person';
import type { Lists } from '../graph/listTypes';
import type { ToDo } from '../graph/toDo';
import type { Transport } from '../graph/transport';
import type { Host } from '../host/host';
import type { SignedIn, SignIn } from '../host/signInTypes';
import { tabLink } from '../host/tabLink';
import type { Remote } from '../store/storeTypes';
import type { Config } from './config';

type How = 'silent' | 'press';

/** How the tab and the product are called, in links that lead to them. */
interface Names {
  readonly tabEntity: string;
  readonly product: string;
}

/** What may be asked of the outside. */
export type Doors = Pick<Outside, 'signIn' | 'lists' | 'findPeople' | 'meeting' | 'toDo' | 'who' | 'remote'>;

/** Sign-in and Graph, loaded when first asked for and then kept. */
export class Outside {
  private signingIn: Promise<SignIn> | undefined;
  private calling: Promise<Transport> | undefined;
  private listing: Promise<Lists> | undefined;
  private naming: Lists | undefined;

  constructor(private readonly config: Config, private readonly host: Host, private readonly names: Names) {}

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
    const { product, tabEntity: entityId } = this.names;
    const tab = { teamsAppId: this.config.teamsAppId, entityId };
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
    return openSignIn({ clientId: this.config.clientId, authority: this.config.authority, hostName: name, named: identity });
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

/** What is over in a moment is waited for; whatever else is wrong with the calendar stops no flag. */
async function unlessItPasses(fault: unknown): Promise<undefined> {
  const why = (await import('../store/waitReason')).reasonOf(fault);
  if (why === 'offline' || why === 'throttled') throw fault;
}

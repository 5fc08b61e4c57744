import { identifyMeeting } from '../domain/appointment';
import { keyOfRecord, type Key, type MailIdentity } from '../domain/key';
import type { Person } from '../domain/person';
import { openCalendar } from '../graph/calendar';
import { openDirectory } from '../graph/directory';
import { sharedGateMemory } from '../graph/gateMemory';
import { openLists } from '../graph/lists';
import type { Lists } from '../graph/listTypes';
import { calendarScopes, directoryScopes, rowScopes, setUpScopes, toDoScopes } from '../graph/scopes';
import { openToDo, type ToDo } from '../graph/toDo';
import { openTransport, type Transport } from '../graph/transport';
import type { Host } from '../host/host';
import { HostError } from '../host/hostError';
import type { SignedIn, SignIn } from '../host/signInTypes';
import { tabLink } from '../host/tabLink';
import type { Remote } from '../store/storeTypes';
import { withSuccessors } from '../store/successors';
import { reasonOf } from '../store/waitReason';
import type { Config } from './config';

type How = 'silent' | 'press';

/** How the tab and the product are called, in links that lead to them. */
interface Names {
  readonly tabEntity: string;
  readonly product: string;
}

/** What may be asked of the outside. */
export type Doors = Pick<Outside, 'signIn' | 'lists' | 'findPeople' | 'meeting' | 'toDo' | 'who' | 'remote'>;

/** Sign-in and Graph, opened when first asked for and then kept. */
export class Outside {
  private signingIn: Promise<SignIn> | undefined;
  private calling: Transport | undefined;
  private listing: Lists | undefined;
  private naming: Lists | undefined;

  constructor(private readonly config: Config, private readonly host: Host, private readonly names: Names) {}

  /** What did not load is asked for again the next time. */
  readonly signIn = (): Promise<SignIn> => (this.signingIn ??= this.openSignIn().catch((fault: unknown) => {
    this.signingIn = undefined;
    throw fault;
  }));

  readonly lists = async (how: How, scopes: 'rows' | 'setUp'): Promise<Lists> => {
    const signIn = await this.signIn();
    await signIn.token(scopes === 'rows' ? rowScopes : [...rowScopes, ...setUpScopes], how);
    return (this.listing ??= openLists(this.transport(signIn), this.config.site));
  };

  /** Finds people in the firm's directory; the person is asked for that right on the first press. */
  readonly findPeople = async (typed: string): Promise<readonly Person[]> => {
    const signIn = await this.signIn();
    await signIn.token(directoryScopes, 'press');
    return openDirectory(this.transport(signIn)).find(typed);
  };

  /** How everyone knows a meeting of one's own calendar; the person is asked for that right on a press only. */
  readonly meeting = async (eventId: string, how: How): Promise<MailIdentity> => {
    const signIn = await this.signIn();
    await signIn.token(calendarScopes, how);
    const calendar = openCalendar(this.transport(signIn));
    return identifyMeeting(this.config.siteForKeys ?? this.config.site, await calendar.meetingUid(eventId));
  };

  /** The person's own To Do; asked for on a press of its own. Throws HostError. */
  readonly toDo = async (how: How): Promise<ToDo> => {
    const signIn = await this.signIn();
    await signIn.token(toDoScopes, how);
    const { product, tabEntity: entityId } = this.names;
    const tab = { teamsAppId: this.config.teamsAppId, entityId };
    return openToDo(this.transport(signIn), { product, linkTo: (caseKey) => tabLink(tab, caseKey, product), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone });
  };

  /** Whoever is signed in, with the key of that person's row. Throws HostError. */
  readonly who = async (): Promise<{ readonly key: Key; readonly person: Person }> => {
    const { person } = await this.signedIn();
    return { key: await keyOfRecord(this.config.siteForKeys ?? this.config.site, 'person', person.upn), person };
  };

  private async signedIn(): Promise<SignedIn> {
    const signedIn = await (await this.signIn()).whoIs();
    if (!signedIn) throw new HostError('interactionNeeded', 'Nobody is signed in.');
    return signedIn;
  }

  /** All that a store asks of the outside. Throws HostError. */
  async remote(how: How): Promise<Remote> {
    const lists = await this.rows(how);
    return { lists, signedIn: await this.signedIn(), meeting: (eventId) => this.meeting(eventId, 'silent').catch(unlessItPasses), toDo: () => this.toDo('silent') };
  }

  /** The lists as the store wants them: by the names of our schema. */
  private async rows(how: How): Promise<Lists> {
    const lists = await this.lists(how, 'rows');
    return (this.naming ??= withSuccessors(lists));
  }

  private async openSignIn(): Promise<SignIn> {
    const { openSignIn } = await import('../host/signIn');
    const { name, identity } = this.host;
    return openSignIn({ clientId: this.config.clientId, authority: this.config.authority, hostName: name, named: identity });
  }

  private transport(signIn: SignIn): Transport {
    return (this.calling ??= openTransport({ token: (scopes, how) => signIn.token(scopes, how), gate: sharedGateMemory(), ...(this.config.graph && { base: this.config.graph }) }));
  }
}

/** What is over in a moment is waited for; whatever else is wrong with the calendar stops no flag. */
function unlessItPasses(fault: unknown): undefined {
  const why = reasonOf(fault);
  if (why === 'offline' || why === 'throttled') throw fault;
}

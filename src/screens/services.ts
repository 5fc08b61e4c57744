import type { Instant } from '../domain/time';
import type { MailIdentity } from '../domain/key';
import type { Person } from '../domain/person';
import type { Language } from '../domain/stage';
import type { Host, OutlookHost } from '../host/host';
import type { SignIn } from '../host/signInTypes';
import type { Provision } from '../store/provisionTypes';
import type { Stays, Unsent } from '../store/leave';
import type { Store } from '../store/storeTypes';

/** The way out of a plain browser, where nobody but us signs the person in. */
export interface Leaving {
  /** What this machine keeps that is not in SharePoint: changes, also those of a newer app, and texts that nobody has flagged. */
  readonly unsent: () => Promise<Unsent>;
  /** Signs out and leaves the page; rows go, and own work stays or goes with them. */
  readonly signOut: (stays: Stays) => Promise<void>;
}

/** All that a screen may ask for. */
export interface Services {
  readonly store: Store;
  readonly host: Host | OutlookHost;
  /** Loaded when first asked for: MSAL is heavy. */
  readonly signIn: () => Promise<SignIn>;
  readonly provision: () => Promise<Provision>;
  /** People of the firm's directory whose name or address begins so, on a press. Throws GraphError and HostError. */
  readonly findPeople: (typed: string) => Promise<readonly Person[]>;
  /** How everyone knows a meeting of one's own calendar (id as Graph spells it); asks for that right on a press only. Throws GraphError and HostError. */
  readonly meeting: (eventId: string, how: 'silent' | 'press') => Promise<MailIdentity>;
  /** Asks the person for the right to the own To Do, on a press. Throws HostError. */
  readonly allowToDo: () => Promise<void>;
  readonly siteForKeys: string;
  readonly site: string;
  readonly ownDomains: readonly string[];
  /** Now. */
  readonly now: () => Instant;
  /** A fresh random id (UUID). */
  readonly newId: () => string;
  /** Undefined where the host signs the person in. */
  readonly leaving?: Leaving;
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
}

/** The person at this screen, as the host names them. */
export function personOf({ host: { identity } }: Pick<Services, 'host'>): Person {
  return { oid: identity?.oid, upn: identity?.upn ?? '', name: identity?.name ?? '' };
}

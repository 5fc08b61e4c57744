import type { Consents } from '../consent';
import type { Faults } from '../faults';
import type { Firm, FirmPerson } from '../firm';
import type { Places } from '../places';
import type { Tokens } from '../tokens';

/** What the OpenID provider works with. */
export interface LoginDeps {
  readonly firm: Firm;
  readonly places: Places;
  readonly faults: { current: Faults };
  readonly consents: Consents;
  readonly tokens: Tokens;
  readonly issuer: string;
}

export function personByOid({ people }: Firm, oid: string | undefined): FirmPerson | undefined {
  return people.find((person) => person.oid === oid);
}

export function personByUpn({ people }: Firm, upn: string | undefined): FirmPerson | undefined {
  return people.find((person) => person.upn.toLowerCase() === upn?.toLowerCase());
}

/** The app's pages to which an answer may be sent, as registered with Entra. */
export function redirectPages({ app }: Places): string[] {
  return ['redirect.html', 'tab.html', 'taskpane.html'].map((page) => `${app}/${page}`);
}

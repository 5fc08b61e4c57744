import type { Faults } from '../faults';
import type { Firm } from '../firm';
import type { Places } from '../places';

/** What the server writes into a host page, as JSON, for the page's script. */
export interface StartData {
  readonly firm: Pick<Firm, 'name' | 'domain' | 'tenantId' | 'clientId' | 'people'>;
  readonly places: Places;
  readonly appOrigin: string;
  readonly faults: Faults;
  /** Which host the page with our tab is. */
  readonly tabHost: 'Teams' | 'Outlook';
}

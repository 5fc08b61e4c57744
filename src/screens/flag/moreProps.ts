import type { Draft } from '../../store/storeTypes';
import type { Services } from '../services';
import type { Kit } from '../../ui/kit';

/** What a form hands to its fields. */
export interface MoreProps {
  readonly services: Services;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly kit: Kit;
}

import type { ComponentType, ReactNode } from 'react';
import type { Kit } from '../../ui/kit';

/** What the first load has already, handed on. */
export interface Handed {
  readonly kit: Kit;
  readonly QuietPress: ComponentType<{ readonly isOpen?: boolean; readonly onClick: () => void; readonly children: ReactNode }>;
}

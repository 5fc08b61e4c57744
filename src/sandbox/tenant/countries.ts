import type { ClientKind } from './laterRoles';

/** Where a client of each kind has its home: ISO 3166-1, two letters. */
export const countries: Readonly<Record<ClientKind, 'DK' | 'SE'>> = {
  energy: 'DK', municipality: 'SE', logistics: 'DK', pension: 'DK', medtech: 'SE',
  region: 'SE', steel: 'SE', retail: 'DK', insurance: 'SE', dairy: 'DK', agency: 'DK', shipping: 'DK',
};

import { accountNamed, type Client } from '../../domain/account';
import { clientOn } from '../../domain/assignment';
import { colleagueOf } from '../../domain/colleague';
import { dayOf } from '../../domain/time';
import type { Snapshot } from '../../store/storeTypes';
import { personOf, type Services } from '../services';

/** The client at which this person is today, where it is one, and nobody has said that it is none of ours: a guess that can be typed over. */
export function ownClient(services: Services, { accounts, assignments, colleagues }: Pick<Snapshot, 'accounts' | 'assignments' | 'colleagues'>): Client | undefined {
  const key = clientOn(dayOf(services.now()), colleagueOf(personOf(services), colleagues)?.key, assignments);
  const account = key === undefined ? undefined : accountNamed({ key, name: '', domain: '' }, accounts);
  return account && !account.isRefused ? { account, name: account.name, domain: account.domains[0] ?? '', stakeholder: undefined } : undefined;
}

import { nameOfClient, type Account, type NamedClient } from '../../domain/account';

/** What the client of a case is called now; looked up once for each client, since cases are many more. */
export function clientNamer(accounts: readonly Account[]): (account: NamedClient) => string {
  const known = new Map<string, string>();
  return (account) => {
    const same = `${account.key}\n${account.domain}\n${account.name}`;
    const name = known.get(same) ?? nameOfClient(account, accounts);
    known.set(same, name);
    return name;
  };
}

import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { appServer } from './appServer';
import { certificateIn } from './certificate';
import type { Options } from './commandLine';
import { openConsents } from './consent';
import { noFaults } from './faults';
import { graphApp } from './graph/graph';
import { hostsApp } from './hosts/hosts';
import { listen } from './listen';
import { loginApp } from './oidc/login';
import { localPlaces, namedPlaces, type Places, type Ports } from './places';
import { RequestLog } from './requestLog';
import { openTenant } from './tenantFile';
import { openTokens } from './tokens';

/** A sandbox that answers. */
export interface Sandbox {
  readonly ports: Ports;
  readonly places: Places;
  readonly isNew: boolean;
  readonly certificate: string;
  close(): Promise<void>;
}

/** Opens tenant, ports and the four servers; throws a sentence when it cannot. */
export async function startSandbox({ names, ports: wanted, state, isFresh, seed, dist }: Options): Promise<Sandbox> {
  const certificate = await certificateIn('.sandbox');
  const listening = await listen(wanted, certificate);
  const tenant = openTenant(state, { seed, isFresh });
  const { database, firm } = tenant;
  const places = names === 'real' ? namedPlaces : localPlaces(listening.ports);
  const issuer = `${places.login}/${firm.tenantId}/v2.0`;
  const faults = { current: noFaults() };
  const log = new RequestLog();
  const consents = openConsents(database);
  const tokens = await openTokens({ database, firm, consents, faults, issuer });
  listening.serve('login', loginApp({ firm, places, faults, consents, tokens, issuer }));
  listening.serve('graph', graphApp({ database, firm, places, faults, log, verify: tokens.verify }));
  listening.serve('hosts', await hostsApp({ database, firm, places, faults, log, mint: tokens.mint, reset: tenant.reset, invite: tenant.invite, appOrigin: places.app }));
  listening.serve('app', appServer({ firm, places, names, dist: resolve(dist), officeJsFolder: officeJsFolder() }));
  const close = async (): Promise<void> => {
    await listening.close();
    database.close();
  };
  return { ports: listening.ports, places, isNew: tenant.isNew, certificate: resolve(certificate.file), close };
}

function officeJsFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { certificateIn } from '../../../src/sandbox/certificate';
import { openConsents } from '../../../src/sandbox/consent';
import { openDatabase } from '../../../src/sandbox/database';
import { noFaults } from '../../../src/sandbox/faults';
import { listen } from '../../../src/sandbox/listen';
import { loginApp } from '../../../src/sandbox/oidc/login';
import { localPlaces } from '../../../src/sandbox/places';
import { openTokens } from '../../../src/sandbox/tokens';
import { smallFirm } from '../hosts/smallFirm';

/** The OpenID provider alone, beside a control server: `PUT /faults`, `POST /mint`, `POST /verify`, `DELETE /consent`. Arguments: the state file. */
async function main(): Promise<void> {
  const listening = await listen({ app: 0, hosts: 0, login: 0, graph: 0 }, await certificateIn(mkdtempSync(join(tmpdir(), 'certificate-'))));
  const firm = smallFirm();
  const database = openDatabase(process.argv[2] ?? ':memory:');
  const places = localPlaces(listening.ports);
  const issuer = `${places.login}/${firm.tenantId}/v2.0`;
  const faults = { current: noFaults() };
  const consents = openConsents(database);
  const tokens = await openTokens({ database, firm, consents, faults, issuer });
  listening.serve('login', loginApp({ firm, places, faults, consents, tokens, issuer }));

  const control = express().use(express.json());
  control.put('/faults', (request, response) => void response.json(Object.assign(faults.current, request.body)));
  control.post('/mint', async ({ body }: { body: { upn: string; scopes: string[]; interactive: boolean } }, response) => void response.json(await tokens.mint(body.upn, body.scopes, body.interactive)));
  control.post('/verify', async ({ body }: { body: { token: string } }, response) => void response.json((await tokens.verify(body.token)) ?? {}));
  control.delete('/consent', (_request, response) => {
    database.run("DELETE FROM remembered WHERE name = 'consent'");
    faults.current = noFaults();
    response.json({});
  });
  listening.serve('hosts', control);
  console.log(JSON.stringify({ ready: true, places, tenantId: firm.tenantId, clientId: firm.clientId }));
}

void main();

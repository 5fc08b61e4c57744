import type { Claims } from '../../src/sandbox/claims';
import type { Firm, FirmPerson } from '../../src/sandbox/firm';

const person = (name: string, role: FirmPerson['role']): FirmPerson => {
  const first = name.split(' ')[0]!.toLowerCase();
  return { oid: `oid-${first}`, upn: `${first}@nordlys.example`, name, role, language: 'da', jobTitle: role, isAdministrator: role === 'director' };
};

/** Three who flag, and a director who sets up. */
export const firm: Firm = {
  tenantId: 'tenant-1', clientId: 'client-1', name: 'Nordlys', domain: 'nordlys.example', site: 'nordlys.sharepoint.example/sites/salg',
  people: [person('Anna Aagaard', 'consultant'), person('Bo Berg', 'seller'), person('Carla Castell', 'consultant'), person('Dora Dahl', 'director')],
  clients: [], competences: [], holdings: [], assignments: [], mails: [],
};

/** Somebody's token, opened. */
export function claimsOf({ oid, upn, name }: FirmPerson): Claims {
  return { oid, tid: firm.tenantId, upn, name, scopes: ['Sites.ReadWrite.All', 'Sites.Manage.All'] };
}

import { leftBehind, passOn } from '../../../src/screens/firm/passOn';
import type { Services } from '../../../src/screens/services';
import { encodeAccount } from '../../../src/store/encodeAccount';
import { encodeAssignment } from '../../../src/store/codecAssignment';
import { encodeColleague } from '../../../src/store/encodeColleague';
import { encodeOpportunity } from '../../../src/store/encodeOpportunity';
import { client, ours } from '../../domain/firms';
import { firm } from '../../store/acts';
import type { MemorySite } from '../../store/memorySite';
import { desktopOf, director } from '../../store/office';
import { anna, caseOf } from '../../store/people';

const whole = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(fields).filter(([, cell]) => cell !== null));

async function someFirm(): Promise<MemorySite> {
  const site = await firm();
  for (const [key, role] of [['bo', 'seller'], ['carla', 'seller'], ['erik', 'consultant']] as const) site.write('People', { Key: key, ...whole(encodeColleague(ours(key, role))) });
  for (const [key, owner] of [['a1', 'bo'], ['a2', 'carla'], ['a3', undefined]] as const) site.write('Accounts', { Key: key, ...whole(encodeAccount(client(key, key, [`${key}.example`], { owner }))) });
  const on = (key: string, startsOn: string, endsOn: string | undefined) => site.write('Assignments', { Key: key, ...whole(encodeAssignment({ account: 'a1', consultant: 'bo', startsOn, endsOn, place: 'client', isWithdrawn: false })) });
  on('over', '2026-01-01', '2026-10-31');
  on('running', '2026-09-01', undefined);
  on('later', '2027-01-01', '2027-06-30');
  const flagged = (key: string, owner: string | undefined, stage = 'flagged') => site.write('Opportunities', whole(encodeOpportunity(caseOf(anna, key, { key, owner, stage, mail: undefined }))));
  flagged('named', 'bo');
  flagged('won', 'bo', 'won');
  flagged('carlas', 'carla');
  flagged('by rule', undefined);
  return site;
}

async function servicesOn(site: MemorySite): Promise<Services> {
  const { store } = await desktopOf(director.person, site);
  await store.refresh('silent');
  let count = 0;
  return { store, newId: () => `id-${(count += 1)}`, siteForKeys: 'nordlys.sharepoint.example/sites/salg', now: () => '2026-11-26T10:00:00.000Z' } as unknown as Services;
}

const bo = ours('bo', 'seller');

test('clients, open cases and assignments go on with somebody; what is over or another’s stays', async () => {
  const site = await someFirm();
  const services = await servicesOn(site);
  const found = leftBehind(services.store.snapshot, bo, '2026-11-30');
  expect([found.clients.map(({ key }) => key), found.cases.map(({ key }) => key), found.assignments.map(({ key }) => key)]).toEqual([['a1'], ['named'], ['running', 'later']]);
  await passOn(services, bo, { lastDay: '2026-11-30', seller: 'carla', consultant: 'erik' });
  await services.store.refresh('silent');
  expect(services.store.snapshot.waiting).toEqual([]);
  const by = (list: string, key: string) => site.rows(list).find(({ Key }) => Key === key);
  expect(by('People', 'bo')).toMatchObject({ LeftOn: '2026-11-30' });
  expect(site.rows('Accounts').map(({ Owner }) => Owner)).toEqual(['carla', 'carla', undefined]);
  expect(site.rows('Opportunities').map(({ Owner }) => Owner)).toEqual(['carla', 'bo', 'carla', undefined]);
  expect(by('Opportunities', 'named')).toMatchObject({ Intent: 'named' });
  expect(by('Assignments', 'over')).toMatchObject({ EndsOn: '2026-10-31' });
  expect(by('Assignments', 'running')).toMatchObject({ EndsOn: '2026-11-30' });
  expect(by('Assignments', 'later')).toMatchObject({ IsWithdrawn: true });
  expect(site.rows('Assignments').filter(({ Consultant }) => Consultant === 'erik').map(({ StartsOn, EndsOn }) => [StartsOn, EndsOn])).toEqual([['2026-12-01', undefined], ['2027-01-01', '2027-06-30']]);
});

test('with nobody named, clients and cases go by the rule again and assignments end', async () => {
  const site = await someFirm();
  const services = await servicesOn(site);
  await passOn(services, bo, { lastDay: '2026-11-30', seller: undefined, consultant: undefined });
  await services.store.refresh('silent');
  expect(site.rows('Accounts').map(({ Owner }) => Owner ?? undefined)).toEqual([undefined, 'carla', undefined]);
  expect(site.rows('Assignments').filter(({ Consultant }) => Consultant !== 'bo')).toEqual([]);
});

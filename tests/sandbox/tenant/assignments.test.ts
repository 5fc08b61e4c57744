import { makeFirm } from '../../../src/sandbox/tenant/firm';

const today = new Date('2026-11-24T14:00:00Z');
const firms = Array.from({ length: 25 }, (_, index) => makeFirm(index + 1, today));
const firm = firms[0]!;

test('competences have a name in each language, and no word means two of them', () => {
  expect(firm.competences.length).toBeGreaterThanOrEqual(25);
  const words = firm.competences.flatMap(({ names, synonyms }) => [...new Set([...Object.values(names), ...synonyms].map((word) => word.toLowerCase()))]);
  expect(words).not.toContain('');
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});

test('holdings and assignments point to consultants, clients and competences that are there, none twice', () => {
  for (const one of firms) {
    const consultants = one.people.filter(({ role }) => role === 'consultant').map(({ upn }) => upn);
    for (const { upn, competence, level } of one.holdings) {
      expect(consultants).toContain(upn);
      expect(one.competences.map(({ names }) => names.en)).toContain(competence);
      expect(['basic', 'good', 'expert']).toContain(level);
    }
    for (const upn of consultants) expect(one.holdings.some((holding) => holding.upn === upn)).toBe(true);
    for (const { upn, client, startsOn, endsOn } of one.assignments) {
      expect(consultants).toContain(upn);
      expect(one.clients.map(({ name }) => name)).toContain(client);
      for (const day of [startsOn, endsOn ?? startsOn]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect((endsOn ?? '9999') > startsOn).toBe(true);
    }
    expect(new Set(one.holdings.map(({ upn, competence }) => upn + competence)).size).toBe(one.holdings.length);
    expect(new Set(one.assignments.map(({ upn, client, startsOn }) => upn + client + startsOn)).size).toBe(one.assignments.length);
  }
});

test('some assignments have ended, some end within five weeks, some are open, some begin later; some consultants are free', () => {
  const [now, soon] = ['2026-11-24', '2026-12-29'];
  const current = firm.assignments.filter(({ startsOn, endsOn = '9999' }) => startsOn <= now && endsOn >= now);
  const free = firm.people.filter(({ upn, role }) => role === 'consultant' && current.every((one) => one.upn !== upn));
  expect(firm.assignments.filter(({ endsOn = '9999' }) => endsOn < now).length).toBeGreaterThanOrEqual(5);
  expect(current.filter(({ endsOn = '9999' }) => endsOn <= soon).length).toBeGreaterThanOrEqual(5);
  expect(current.filter(({ endsOn }) => endsOn === undefined).length).toBeGreaterThanOrEqual(5);
  expect(firm.assignments.filter(({ startsOn }) => startsOn > now).length).toBeGreaterThanOrEqual(2);
  expect(free.length).toBeGreaterThanOrEqual(3);
  expect(new Set(current.map(({ place }) => place))).toEqual(new Set(['client', 'ours', 'remote']));
});

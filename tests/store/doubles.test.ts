import { GraphError } from '../../src/graph/graphError';
import type { Lists } from '../../src/graph/listTypes';
import { flag } from './acts';
import { desktop, lackOf, setUpWith, withCases } from './drifting';
import { anna, caseOf } from './people';

describe('a key that two rows may have', () => {
  test('is told, and made unique again', async () => {
    const site = await withCases();
    site.loosen('Opportunities', 'Key', {});
    expect(await lackOf(site)).toMatchObject([{ name: 'Opportunities', missingIndices: ['Key'], doubles: [] }]);
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
    expect(() => site.write('Opportunities', { Key: 'mail-1' })).toThrow('unique');
  });

  test.each([[{}], [{ isIndexed: false }]])('and do (%j): the newer rows are told, nothing is changed, the index and all other lists are made', async (change) => {
    const site = await withCases();
    site.loosen('Opportunities', 'Key', change);
    site.write('Opportunities', { Key: 'MAIL-2', Stage: 'flagged', Words: 'Double' });
    site.removeList('Erasures');
    const before = site.rows('Opportunities');
    expect(await setUpWith(site.door())).toMatchObject({ is: 'incomplete' });
    expect(await lackOf(site)).toMatchObject([{ name: 'Opportunities', missingIndices: ['Key'], doubles: ['6'] }]);
    expect(site.rows('Opportunities')).toEqual(before);
    const { store } = await desktop(site);
    await store.commit(flag(caseOf(anna, 'i9', { key: 'mail-9', mail: undefined })));
    await store.refresh('silent');
    expect(store.snapshot.waiting).toEqual([]);
    site.remove('Opportunities', '6');
    expect(await setUpWith(site.door())).toEqual({ is: 'complete' });
  });

  test('another refusal of the same call is no double', async () => {
    const site = await withCases();
    site.loosen('Opportunities', 'Key', {});
    const grudging: Lists = { ...site.door(), changeColumn: async () => { throw new GraphError('broken', 400, 'invalidRequest', 'Another reason'); } };
    await expect(setUpWith(grudging)).rejects.toThrow('Another reason');
  });
});

import { join } from 'node:path';
import { memoryReplica } from '../../src/store/memoryReplica';
import type { Replica } from '../../src/store/replicaTypes';
import { bundleOf } from './bundleOf';
import { InBrowser } from './inBrowser';
import { replicaChecks } from './replicaChecks';
import { replicaFaults } from './replicaFaults';

/* One suite over both kinds: memory here, IndexedDB in a real browser, in which the suite itself runs. */

const names = Object.keys(replicaChecks);

describe('memory', () => {
  const kept = new Map<string, Replica>();
  const open = async (name: string) => kept.get(name) ?? kept.set(name, memoryReplica()).get(name) as Replica;

  test.each(names)('%s', async (name) => replicaChecks[name]?.({ open }, 300));
});

describe('IndexedDB', () => {
  let browser: InBrowser;

  beforeAll(async () => {
    browser = await InBrowser.open(await bundleOf(join(__dirname, 'replicaInPage.ts')));
  });

  afterAll(() => browser.close());

  test.each([...names, ...Object.keys(replicaFaults)])('%s', (name) => browser.call('check', name, 30));
});

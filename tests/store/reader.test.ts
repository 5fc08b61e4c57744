import { Desk } from '../../src/store/desk';
import { memoryOutbox } from '../../src/store/memoryOutbox';
import { sharedReplica } from '../simulation/sharedReplica';

test('a row that comes back after the list was empty is read by every tab, when the list was read again as a whole meanwhile', async () => {
  const replica = sharedReplica();
  const row = (version: number) => ({ id: '1', etag: `"row-1,${version}"`, modifiedAt: '', fields: { Key: 'k1', Title: 'Havbro' } });
  const tab = new Desk({ replica, outbox: memoryOutbox() }, { tell: () => undefined, report: (fault) => { throw fault; } });
  const shown = async () => {
    await tab.load();
    await tab.whole();
    return tab.rowsOf('Accounts').map(({ etag }) => etag);
  };
  expect(await shown()).toEqual([]);
  await replica.apply({ list: 'Accounts', put: [row(1)] });
  expect(await shown()).toEqual(['"row-1,1"']);
  await replica.apply({ list: 'Accounts', remove: ['1'] });
  expect(await shown()).toEqual([]);
  await replica.begin('Accounts');
  await replica.fill('Accounts', [row(2)]);
  await replica.swap({ list: 'Accounts' });
  expect(await shown()).toEqual(['"row-1,2"']);
});

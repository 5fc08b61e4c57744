import { deliver, mailsOf, move } from '../../../src/sandbox/graph/mailboxes';
import { folderIdOf } from '../../../src/sandbox/graph/mailFolders';
import { GraphServer, refusalIn, rowsIn } from './graphServer';

let graph: GraphServer;

beforeAll(async () => {
  graph = await GraphServer.start();
  const [first] = graph.firm.mails;
  for (const [place, folder] of (['inbox', 'inbox', 'sentitems'] as const).entries()) deliver(graph.database, { ...first!.mail, messageId: `<f${place}@kunde.example>` }, 'sven@nordlys.example', folder);
});

afterAll(() => graph.stop());

const folder = async (id: string, as = 'sven') => graph.get(`/me/mailFolders/${id}`, { as });

test('eight folders of every mailbox, named in its owner’s language, each in the one root', async () => {
  const names = async (as: string) => rowsIn(await graph.get('/me/mailFolders', { as })).map(({ displayName }) => displayName);
  expect(await names('sven')).toEqual(['Arkiv', 'Borttaget', 'Inkorg', 'Konversationshistorik', 'Skickat', 'Skräppost', 'Utkast', 'Utkorg']);
  expect(await names('anna')).toContain('Indbakke');
  expect(await names('dora')).toContain('Inbox');
  const parents = new Set(rowsIn(await graph.get('/me/mailFolders', { as: 'sven' })).map(({ parentFolderId }) => parentFolderId));
  expect([...parents]).toEqual([(await folder('msgfolderroot')).body['id']]);
});

test('what lies in a folder is counted; what was sent is read', async () => {
  expect((await folder('inbox')).body).toMatchObject({ totalItemCount: 2, unreadItemCount: 2, childFolderCount: 0 });
  expect((await folder('SentItems')).body).toMatchObject({ totalItemCount: 1, unreadItemCount: 0 });
  expect((await folder('msgfolderroot')).body).toMatchObject({ childFolderCount: 8 });
  expect(rowsIn(await graph.get('/me/mailFolders/drafts/messages', { as: 'sven' }))).toEqual([]);
});

test('a folder is found by its own id, and by no colleague’s; a made-up id is malformed', async () => {
  const id = folderIdOf('sven@nordlys.example', 'inbox');
  expect((await folder(id)).body).toMatchObject({ id, displayName: 'Inkorg' });
  expect(refusalIn(await folder(id, 'anna'))).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
  expect(refusalIn(await folder('Inkorg'))).toMatchObject({ status: 400, code: 'ErrorInvalidIdMalformed' });
});

test('a moved mail lies in one place, under another id, in the same mailbox or in a colleague’s', () => {
  const first = mailsOf(graph.database, 'sven@nordlys.example').find(({ folder }) => folder === 'inbox');
  const archived = move(graph.database, { upn: 'sven@nordlys.example', itemId: first!.itemId }, { upn: 'sven@nordlys.example', folder: 'archive' });
  expect(archived).toMatchObject({ folder: 'archive', createdAt: first!.createdAt, conversationId: first!.conversationId, mail: first!.mail });
  const given = move(graph.database, { upn: 'sven@nordlys.example', itemId: archived!.itemId }, { upn: 'anna@nordlys.example', folder: 'inbox' });
  expect(new Set([first!.itemId, archived!.itemId, given!.itemId]).size).toBe(3);
  expect(mailsOf(graph.database, 'sven@nordlys.example').map(({ itemId }) => itemId)).not.toContain(archived!.itemId);
  expect(move(graph.database, { upn: 'sven@nordlys.example', itemId: first!.itemId }, { upn: 'anna@nordlys.example', folder: 'inbox' })).toBeUndefined();
});

test('mails name the folder that they lie in', async () => {
  const [mail] = rowsIn(await graph.get('/me/mailFolders/sentitems/messages?$select=parentFolderId', { as: 'sven' }));
  expect((await folder(String(mail?.['parentFolderId']))).body).toMatchObject({ displayName: 'Skickat' });
});

import { openDirectory, type Directory } from '../../src/graph/directory';
import { GraphError } from '../../src/graph/graphError';
import { directoryScopes } from '../../src/graph/scopes';
import { LocalGraph } from './localGraph';

let graph: LocalGraph;
let directory: Directory;

beforeAll(async () => {
  graph = await LocalGraph.start();
  directory = openDirectory(await graph.transport('seller', directoryScopes));
}, 60_000);

afterAll(() => graph.stop());

const namesFor = async (typed: string) => (await directory.find(typed)).map(({ name }) => name);

test('people are found by the beginning of any of their names, in whatever case, with what their row needs', async () => {
  expect(await namesFor('ANDERS')).toContain('Anders Lindegård');
  expect(await namesFor('lindeg')).toContain('Anders Lindegård');
  expect(await namesFor('lindegård anders')).toEqual(['Anders Lindegård']);
  expect(await directory.find('anders')).toContainEqual({ oid: expect.stringMatching(/^[0-9a-f-]{36}$/), upn: 'anders.lindegaard@sundkant.example', name: 'Anders Lindegård' });
});

test('an address is found from its first letter on, and not from the middle', async () => {
  expect(await namesFor('anders.lindegaard@')).toEqual(['Anders Lindegård']);
  expect(await namesFor('sundkant')).toEqual([]);
});

test.each([['nothing', ' '], ['quotes and strokes only', '"\\"'], ['nobody', 'Zebedæus'], ['a letter of an address', 'x"OR"y'], ['an ampersand and a hash', '&$top=1#']])('%s finds nobody, and breaks nothing', async (_what, typed) => {
  expect(await namesFor(typed)).toEqual([]);
});

test('without the right to look it is refused, and thrown', async () => {
  /* A token holds all that its person has ever agreed to: somebody else has agreed to less. */
  const bare = openDirectory(await graph.transport('director', ['Sites.ReadWrite.All']));
  await expect(bare.find('anders')).rejects.toBeInstanceOf(GraphError);
});

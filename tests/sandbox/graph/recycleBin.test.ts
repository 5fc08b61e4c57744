import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { handApi } from '../../../src/sandbox/hosts/handApi';
import { GraphServer, refusalIn, rowsIn, textIn } from './graphServer';

let graph: GraphServer;
let control: Server;
let number = 0;

beforeAll(async () => {
  graph = await GraphServer.start();
  control = createServer(express().use('/sandbox', handApi({ database: graph.database, now: () => new Date() })));
  await new Promise<void>((done) => control.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  control.closeAllConnections();
  await new Promise((done) => control.close(done));
  await graph.stop();
});

/** A person's act in SharePoint; status and sentence. */
async function act(path: string): Promise<{ status: number; error: string | undefined }> {
  const answer = await fetch(`http://127.0.0.1:${(control.address() as AddressInfo).port}/sandbox/lists/${path}`, { method: 'POST' });
  const text = await answer.text();
  return { status: answer.status, error: text === '' ? undefined : (JSON.parse(text) as { error: string }).error };
}

async function bin(): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${(control.address() as AddressInfo).port}/sandbox/recycleBin`)).json();
}

async function list(): Promise<{ name: string; path: string }> {
  number += 1;
  const name = `Cases ${number}`;
  return { name, path: await graph.list(name, [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]) };
}

const done = { status: 204, error: undefined };

test('a recycled item is gone, told as deleted, and comes back as it was', async () => {
  const { name, path } = await list();
  const id = await graph.item(path, { Title: 'one', Key: 'a' });
  await graph.call('PATCH', `${path}/items/${id}/fields`, { body: { Title: 'two' } });
  const before = (await graph.get(`${path}/items/${id}?$expand=fields`)).body;
  const link = textIn(await graph.get(`${path}/items/delta?token=latest&$expand=fields`), '@odata.deltaLink');

  expect(await act(`${name}/items/${id}/recycle`)).toEqual(done);
  expect(refusalIn(await graph.get(`${path}/items/${id}`))).toMatchObject({ status: 404, code: 'itemNotFound' });
  const deleted = await graph.get(link);
  expect(rowsIn(deleted)).toEqual([expect.objectContaining({ id, deleted: { state: 'deleted' } })]);
  expect(await bin()).toMatchObject({ items: [{ list: name, id }] });

  expect(await act(`${name}/items/${id}/restore`)).toEqual(done);
  expect((await graph.get(`${path}/items/${id}?$expand=fields`)).body).toEqual(before);
  expect(rowsIn(await graph.get(`${path}/items/${id}/versions`)).map((row) => row['id'])).toEqual(['2.0', '1.0']);
  const restored = rowsIn(await graph.get(textIn(deleted, '@odata.deltaLink')));
  expect(restored).toEqual([expect.objectContaining({ id, fields: expect.objectContaining({ Title: 'two', Key: 'a' }) })]);
  expect(restored[0]).not.toHaveProperty('deleted');
  expect(rowsIn(await graph.get(link)).map((row) => [row['id'], row['deleted']])).toEqual([[id, undefined]]);
  expect(await bin()).toEqual({ lists: [], items: [] });
});

test('an item goes in and out twice, and its id is given to no other', async () => {
  const { name, path } = await list();
  const id = await graph.item(path, { Title: 'one' });
  for (const step of ['recycle', 'restore', 'recycle', 'restore']) expect(await act(`${name}/items/${id}/${step}`)).toEqual(done);
  expect(await graph.item(path, { Title: 'next' })).not.toBe(id);
});

test('what Graph deleted can be taken back too', async () => {
  const { name, path } = await list();
  const id = await graph.item(path, { Title: 'one' });
  await graph.call('DELETE', `${path}/items/${id}`);
  expect(await act(`${name}/items/${id}/restore`)).toEqual(done);
  expect((await graph.get(`${path}/items/${id}?$expand=fields`)).body).toMatchObject({ fields: { Title: 'one' } });
});

test('an item whose unique value another one has by now stays in the bin', async () => {
  const { name, path } = await list();
  const id = await graph.item(path, { Title: 'one', Key: 'a' });
  await act(`${name}/items/${id}/recycle`);
  await graph.item(path, { Title: 'another', Key: 'a' });
  expect(await act(`${name}/items/${id}/restore`)).toEqual({ status: 409, error: expect.stringContaining('unique value') });
  expect(await bin()).toMatchObject({ items: [{ list: name, id }] });
  expect((await graph.get(`${path}/items/${id}`)).status).toBe(404);
});

test('a recycled list is not found, comes back with its items, and old delta links go on', async () => {
  const { name, path } = await list();
  const id = await graph.item(path, { Title: 'one', Key: 'a' });
  const link = textIn(await graph.get(`${path}/items/delta`), '@odata.deltaLink');
  expect(await act(`${name}/recycle`)).toEqual(done);
  for (const gone of [path, `${path}/items`, link]) expect(refusalIn(await graph.get(gone))).toMatchObject({ status: 404, code: 'itemNotFound' });
  expect(rowsIn(await graph.get(`${graph.site}/lists`)).map(({ displayName }) => displayName)).not.toContain(name);
  expect(await bin()).toMatchObject({ lists: [name] });

  expect(await act(`${name}/restore`)).toEqual(done);
  expect((await graph.get(`${path}/items/${id}?$expand=fields`)).body).toMatchObject({ id, fields: { Title: 'one' } });
  expect(rowsIn(await graph.get(link))).toEqual([]);
  const next = await graph.item(path, { Title: 'two', Key: 'b' });
  expect(rowsIn(await graph.get(link)).map((row) => row['id'])).toEqual([next]);
});

test('a list whose name another one has by now stays in the bin', async () => {
  const { name } = await list();
  await act(`${name}/recycle`);
  await graph.list(name);
  expect(await act(`${name}/restore`)).toEqual({ status: 409, error: `The site has another list ${name} by now; the old one stays in the recycle bin.` });
});

test.each([['Nothing/recycle'], ['Nothing/restore'], ['Nothing/items/1/recycle'], ['Nothing/items/1/restore']])('%s: a sentence', async (path) => {
  expect(await act(path)).toEqual({ status: 404, error: expect.stringContaining('Nothing') });
});

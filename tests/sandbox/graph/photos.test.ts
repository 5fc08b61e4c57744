import { inflateSync } from 'node:zlib';
import { GraphServer, refusalIn } from './graphServer';

let graph: GraphServer;

beforeAll(async () => {
  graph = await GraphServer.start();
});

afterAll(() => graph.stop());

async function bytes(path: string, as = 'anna'): Promise<Buffer> {
  const answer = await fetch(`${graph.origin()}/v1.0${path}`, { headers: { authorization: `Bearer ${as}:User.Read User.ReadBasic.All` } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  return Buffer.from(await answer.arrayBuffer());
}

/** Width, height, and the pixels of the first and the last line, as a reader of PNG sees them. */
function pictureIn(png: Buffer): { width: number; height: number; lines: readonly string[] } {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) chunks.set(png.toString('ascii', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const [header, pixels] = [chunks.get('IHDR')!, inflateSync(chunks.get('IDAT')!)];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const stride = 1 + width * 3;
  return { width, height, lines: Array.from({ length: pixels.length / stride }, (_, y) => pixels.toString('hex', y * stride, (y + 1) * stride)) };
}

test('a photo is a picture of its own, the same by every way to it', async () => {
  const mine = await bytes('/me/photo/$value');
  const { width, height, lines } = pictureIn(mine);
  expect([width, height, lines.length]).toEqual([56, 56, 56]);
  expect(new Set(lines).size).toBeGreaterThan(1);
  expect(await bytes('/users/anna@nordlys.example/photo/$value', 'sven')).toEqual(mine);
  expect(await bytes(`/users/${graph.firm.people[1]!.oid}/photo/$value`)).not.toEqual(mine);
});

test('who has no photo is not found, and nobody is somebody else', async () => {
  for (const path of ['/users/dora@nordlys.example/photo/$value', '/me/photo/$value']) expect(refusalIn(await graph.get(path, { as: 'dora' }))).toMatchObject({ status: 404, code: 'ImageNotFound' });
  expect(refusalIn(await graph.get('/users/nobody/photo/$value'))).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' });
});

test('in a batch the bytes come as base64 beside their type', async () => {
  const parts = await graph.batch([{ id: '1', method: 'GET', url: '/me/photo/$value' }, { id: '2', method: 'GET', url: '/users/dora@nordlys.example/photo/$value' }], { as: 'anna' });
  expect(parts).toEqual([
    { id: '1', status: 200, headers: { 'Content-Type': 'image/png' }, body: (await bytes('/me/photo/$value')).toString('base64') },
    expect.objectContaining({ id: '2', status: 404, body: expect.objectContaining({ error: expect.objectContaining({ code: 'ImageNotFound' }) }) }),
  ]);
});

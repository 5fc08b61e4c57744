import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.woff2': 'font/woff2', '.map': 'application/json',
};

/** A file ready to be sent. */
export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Undefined for what brotli does not make smaller. */
  readonly brotli: Buffer | undefined;
}

interface Kept extends StaticFile {
  readonly modified: number;
}

/** Reads files under a folder, and nothing outside it; `change` may rewrite a text before it is packed. Each is packed once until it changes on disk. */
export function staticFiles(folder: string, change: (path: string, text: string) => string = (_path, text) => text): (path: string) => Promise<StaticFile | undefined> {
  const root = resolve(folder);
  const kept = new Map<string, Kept>();
  return async (path) => {
    const file = resolve(root, `.${path}`);
    if (!file.startsWith(root + sep)) return undefined;
    const facts = await stat(file).catch(() => undefined);
    if (!facts?.isFile()) return undefined;
    const before = kept.get(file);
    if (before?.modified === facts.mtimeMs) return before;
    const now = { ...(await packed(file, (text) => change(path, text))), modified: facts.mtimeMs };
    kept.set(file, now);
    return now;
  };
}

async function packed(file: string, change: (text: string) => string): Promise<StaticFile> {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const raw = await readFile(file);
  if (!/^text|json|xml/.test(type)) return { type, bytes: raw, brotli: undefined };
  const bytes = Buffer.from(change(raw.toString('utf8')));
  return { type, bytes, brotli: await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }) };
}

import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const dayMilliseconds = 86_400_000;
const oldestDays = 300;
const validDays = 365;

/** A certificate for this machine, and the file in which it stands with its key. */
export interface Certificate {
  readonly file: string;
  readonly key: string;
  readonly cert: string;
}

/** The certificate in this folder; for localhost only, and made anew when older than 300 days. Key and certificate stand in one file, so that they always fit. */
export async function certificateIn(folder: string): Promise<Certificate> {
  const file = join(folder, 'localhost.pem');
  const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (isFresh(there)) return { file, key: there, cert: there };
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, made, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return { file, key: made, cert: made };
}

function isFresh(pem: string): boolean {
  if (!pem.includes('BEGIN CERTIFICATE')) return false;
  return Date.now() - Date.parse(new X509Certificate(pem).validFrom) < oldestDays * dayMilliseconds;
}

async function make(): Promise<string> {
  const now = Date.now();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec', algorithm: 'sha256', notBeforeDate: new Date(now - dayMilliseconds), notAfterDate: new Date(now + validDays * dayMilliseconds),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }, { type: 7, ip: '::1' }] },
    ],
  });
  return `${key.trim()}\n${cert.trim()}\n`;
}

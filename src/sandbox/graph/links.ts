import { createHmac, randomBytes } from 'node:crypto';
import { recall, remember, type Database } from '../database';

const secretName = 'graph link secret';

function secretOf(database: Database): string {
  const there = recall(database, secretName);
  if (typeof there === 'string') return there;
  const made = randomBytes(16).toString('hex');
  remember(database, secretName, made);
  return made;
}

/** Packs what a link must remember into an opaque token; a wiped database does not know it any more. */
export function seal(database: Database, content: Readonly<Record<string, unknown>>): string {
  const body = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${body}${signature(database, body)}`;
}

const signatureLetters = 22;

function signature(database: Database, body: string): string {
  return createHmac('sha256', secretOf(database)).update(body).digest('base64url').slice(0, signatureLetters);
}

/** What was sealed, or undefined for a token that was rebuilt, cut or made before a wipe. */
export function unseal(database: Database, token: string): Readonly<Record<string, unknown>> | undefined {
  const body = token.slice(0, -signatureLetters);
  if (body === '' || token.slice(-signatureLetters) !== signature(database, body)) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
}

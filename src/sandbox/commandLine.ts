import { parseArgs } from 'node:util';
import { portsForPeople, type Ports } from './places';

/** How the sandbox is started. */
export interface Options {
  readonly names: 'local' | 'real';
  /** 0 is any free port. */
  readonly ports: Ports;
  readonly state: string;
  readonly isFresh: boolean;
  readonly seed: number;
  readonly dist: string;
}

/** Reads `--names local|real --ports auto --port-base N --state FILE --fresh --seed N --dist FOLDER`; throws a sentence for anything else. */
export function optionsIn(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...words], options: { names: text, ports: text, 'port-base': text, state: text, fresh: { type: 'boolean' }, seed: text, dist: text } });
  const { names = 'local', ports, state = '.sandbox/tenant.db', fresh = false, seed = '1', dist = 'dist' } = values;
  if (names !== 'local' && names !== 'real') throw new Error(`--names is local or real, not ${names}.`);
  if (ports !== undefined && ports !== 'auto') throw new Error('--ports knows only auto; name the first of four with --port-base N.');
  return { names, ports: ports === 'auto' ? { app: 0, hosts: 0, login: 0, graph: 0 } : portsFrom(wholeNumber('--port-base', values['port-base'] ?? String(portsForPeople.app))), state, isFresh: fresh, seed: wholeNumber('--seed', seed), dist };
}

function portsFrom(base: number): Ports {
  return { app: base, hosts: base + 1, login: base + 2, graph: base + 3 };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} takes a whole number, not ${text}.`);
  return Number(text);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs this Node in the project; what it said on both streams. */
export function node(words: readonly string[], { env = {}, cwd = root }: { env?: Record<string, string>; cwd?: string } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, said: `${stdout}${stderr}` };
}

/** What a function of a tool answers: the tools are modules that jest does not load. */
export function answerOf<T>(tool: string, call: string): T {
  const { status, said } = node(['--input-type=module', '-e', `const tool = await import(${JSON.stringify(join(root, 'tools', tool))}); console.log(JSON.stringify(await tool.${call}) ?? 'null');`]);
  if (status !== 0) throw new Error(said);
  return JSON.parse(said) as T;
}

/** A folder that is gone afterwards. */
export function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tool-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

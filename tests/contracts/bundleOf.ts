import { build } from 'esbuild';

/** A module with all that it imports as one script, which puts its exports under `subject`. */
export async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'subject', target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}

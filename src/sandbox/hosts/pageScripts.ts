import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the scripts of the host pages once; they live in memory only. Keys are the names that the pages ask for: "outlookPage.js". */
export async function bundledPageScripts(): Promise<ReadonlyMap<string, string>> {
  const entryPoints = ['outlook/outlookPage.ts', 'teams/teamsPage.ts'].map((path) => fileURLToPath(new URL(`./page/${path}`, import.meta.url)));
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, outdir: '/', entryNames: '[name]', format: 'iife', target: 'es2022', sourcemap: 'inline', logLevel: 'silent' });
  return new Map(outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ''), file.text]));
}

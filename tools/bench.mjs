import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asTool, browser, certificate, Missing, packages } from './setUp.mjs';

/** What can be measured; each section gives its rows, in less than eight minutes. */
const sections = {
  pane: async () => (await import('./bench/pane.mjs')).pane(),
  store: async () => (await import('./bench/store.mjs')).store(),
};

function asked() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
    const unknown = positionals.find((name) => !(name in sections));
    if (unknown !== undefined) throw new Error(`There is no section ${unknown}.`);
    return { file: values.json, names: positionals.length > 0 ? positionals : Object.keys(sections) };
  } catch (error) {
    throw new Missing(`${error.message} npm run bench -- [${Object.keys(sections).join('|')}] [--json FILE]`);
  }
}

await asTool(async () => {
  const { file, names } = asked();
  await packages();
  process.env.BROWSER_PATH = await browser();
  await certificate();
  const { inJson, inTable } = await import('./bench/rows.mjs');
  const all = {};
  for (const name of names) {
    console.error(`bench: ${name} …`);
    const rows = await sections[name]();
    console.log(inTable(name, rows));
    Object.assign(all, inJson(name, rows));
  }
  if (file) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
});

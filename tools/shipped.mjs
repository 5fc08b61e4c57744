import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Words that stand in the sandbox or in tests only; none may be shipped. */
const marks = ['/sandbox/', 'window.sandbox', 'sundkant', 'noFaults', 'oidc-provider', 'localhost', '127.0.0.1', 'nestedAppAuthBridgeScript', 'arm kill points', '__ran'];

/** Libraries name it themselves: teams-js among the hosts of Teams' own developers, MSAL for redirects to one's own machine. */
const allowed = [/local\.teams\.office\.com/g, /https?:\/\/localhost(?::\d+)?\//g];

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Each mark of the sandbox or of a test hook that is found in the build, a sentence each; source maps count too. */
export function strangersIn(folder) {
  return filesIn(folder).flatMap((path) => {
    const text = allowed.reduce((rest, known) => rest.replace(known, ''), readFileSync(path, 'latin1'));
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${path.slice(folder.length + 1)} holds "${mark}"`);
  });
}

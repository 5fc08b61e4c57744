import { parseArgs } from 'node:util';
import { identityIn } from './appPackage.mjs';
import { Missing } from './setUp.mjs';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** What a firm states once: how each value must look, and the sentence for one that does not. */
const rules = {
  'client-id': [(value) => guid.test(value), 'the Application (client) ID of the app registration in Entra, a GUID'],
  tenant: [(value) => guid.test(value) || domain.test(value), 'the Directory (tenant) ID in Entra, a GUID, or a domain of the tenant such as contoso.onmicrosoft.com'],
  host: [(value) => domain.test(value) || /^localhost:\d+$/.test(value), 'the host that serves the app, without https:// and without a path, such as salg.contoso.com'],
  site: [(value) => /^[a-z0-9.-]+\.[a-z]+\/(sites|teams)\/[^/?#\s]+$/i.test(value), 'host and path of the SharePoint site, such as contoso.sharepoint.com/sites/salg'],
  'own-domains': [(value) => value.split(',').every((one) => domain.test(one.trim())), 'the mail domains of the firm itself, with commas between them, such as contoso.com,contoso.dk'],
};

/** Reads what a firm states on the command line. Throws Missing, with a sentence for each value that is wrong or lacking. */
export function firmOptions(words, preset = {}) {
  const names = Object.keys(rules).filter((name) => !(name in preset));
  const { values } = parsed(words, names);
  const { 'memory-only': isMemoryOnly, ...texts } = values;
  const stated = { ...preset, ...texts };
  const faults = names.filter((name) => typeof stated[name] !== 'string' || !rules[name][0](stated[name].trim())).map((name) => `--${name}${stated[name] === undefined ? ' is missing' : ` ${stated[name]} is wrong`}: ${rules[name][1]}.`);
  if (faults.length > 0) throw new Missing(faults.join('\n'));
  const said = Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, value.trim()]));
  return { host: said.host.toLowerCase(), clientId: said['client-id'].toLowerCase(), config: { ...configOf(said), ...(isMemoryOnly && { memoryOnly: true }) }, out: stated.out };
}

function parsed(words, names) {
  try {
    return parseArgs({ args: words, options: { ...Object.fromEntries([...names, 'out'].map((name) => [name, { type: 'string' }])), 'memory-only': { type: 'boolean' } } });
  } catch (fault) {
    throw new Missing(fault.message);
  }
}

/** `config.json`, which stands beside the built app. */
function configOf(said) {
  return {
    clientId: said['client-id'].toLowerCase(),
    authority: `https://login.microsoftonline.com/${said.tenant.toLowerCase()}`,
    site: said.site,
    ownDomains: said['own-domains'].split(',').map((one) => one.trim().toLowerCase()),
    teamsAppId: identityIn().teamsAppId,
  };
}

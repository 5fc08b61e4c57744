import type { ListState, SiteState } from '../../store/provisionTypes';
import { localeOf } from '../../ui/language';
import type { Services } from '../services';
import { listSaid } from './listSaid';
import { setUpWords } from './words';

/** What is wrong with a list, a sentence each; empty where nothing is. */
export function faultsOf({ name, isThere, missingColumns, retypedColumns, missingIndices, doubles }: ListState, language: Services['language']): readonly string[] {
  const words = setUpWords[language];
  const list = listSaid(name, language);
  if (!isThere) return [words.missingList(list)];
  const missing = [...new Set([...missingColumns, ...missingIndices])];
  return [
    ...(missing.length > 0 ? [words.missingParts(list, missing.join(', '))] : []),
    ...(retypedColumns.length > 0 ? [words.retypedParts(list, retypedColumns.join(', '))] : []),
    ...(doubles.length > 0 ? [words.doubledRows(list, named(doubles))] : []),
  ];
}

/** Rows that are named one by one. */
const mostNamed = 20;

function named(rows: readonly string[]): string {
  return [...rows.slice(0, mostNamed), ...(rows.length > mostNamed ? ['…'] : [])].join(', ');
}

/** The state of the site as text that a director can send to an administrator: no word of any case stands in it. */
export function healthReport(services: Services, state: SiteState): string {
  const { language, site, store } = services;
  const words = setUpWords[language];
  const { trouble, setAside } = store.snapshot;
  const lists = state.is === 'incomplete' ? state.lists.flatMap((one) => { const faults = faultsOf(one, language); return faults.length > 0 ? faults : [words.listWell(listSaid(one.name, language))]; }) : [];
  const said = { complete: words.complete, noRight: words.noRight, noSite: words.noSite(site), incomplete: words.incomplete }[state.is];
  const codes = [...(trouble ? [`sync: ${trouble}`] : []), ...(setAside > 0 ? [`rows set aside: ${setAside}`] : [])];
  return [words.reportHeading, site, new Date(services.now()).toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }), '', said, ...lists.map((line) => `- ${line}`), ...codes].join('\n');
}

import { noFaults, type Faults, type GraphFaultSwitch } from '../../faults';
import { control } from './control';
import { button, choice, element, tick } from './element';

const officeJs: readonly Faults['officeJs'][] = ['well', 'silent', 'late', 'wrongItem', 'refusing'];
const graphKinds: readonly GraphFaultSwitch['kind'][] = [
  'throttled', 'throttledWithoutRetryAfter', 'unavailable', 'unavailableWithoutRetryAfter', 'preconditionFailed', 'conflict', 'gone', 'timeoutAfterCommit', 'lostAnswer', 'expiredToken', 'forbidden', 'htmlAnswer', 'hold',
];
const ticks = { adminApprovalNeeded: 'Administrator must approve', consentRefused: 'Consent refused', offline: 'Graph is offline', shuffledBatch: 'Batch answers shuffled' } as const;

/** The menu of everything that can go wrong; it asks the sandbox anew each time it is opened. */
export function faultsMenu(): HTMLElement {
  const inside = element('div', { class: 'faults' });
  const summary = element('summary', { id: 'faults' }, 'Faults');
  const menu = element('details', {}, summary, inside);
  const draw = (faults: Faults): void => {
    const isWell = JSON.stringify({ ...faults, nestedAppAuth: true }) === JSON.stringify(noFaults());
    summary.textContent = isWell ? 'Faults: none' : 'Faults: on';
    inside.replaceChildren(...controls(faults, (change) => void control.changeFaults(change).then(draw)));
  };
  const freshen = (): void => void control.faults().then(draw);
  menu.addEventListener('toggle', freshen);
  menu.addEventListener('keydown', (event) => { if (event.key === 'Escape') menu.open = false; });
  freshen();
  return menu;
}

function controls(faults: Faults, change: (change: Partial<Faults>) => void): HTMLElement[] {
  const waits = (label: string, name: 'slowMilliseconds' | 'metadataLagMilliseconds'): HTMLElement =>
    choice(label, [...new Set([0, 1000, 5000, 15000, faults[name]])].map((wait) => [String(wait), wait === 0 ? 'no' : `${wait / 1000} s`] as const), String(faults[name]), (value) => change({ [name]: Number(value) }));
  return [
    ...(Object.keys(ticks) as (keyof typeof ticks)[]).map((name) => tick(ticks[name], faults[name], (isOn) => change({ [name]: isOn }))),
    choice('Office.js answers', officeJs.map((one) => [one, one] as const), faults.officeJs, (value) => change({ officeJs: officeJs.find((one) => one === value) ?? 'well' })),
    waits('Graph is slow', 'slowMilliseconds'),
    waits('New lists show late', 'metadataLagMilliseconds'),
    graphForm(faults, change),
    button('No faults', () => change(noFaults()), { id: 'no-faults' }),
  ];
}

/** Adds one switch for calls to Graph whose "METHOD /path" matches, and lists those that are on. */
function graphForm({ graph }: Faults, change: (change: Partial<Faults>) => void): HTMLElement {
  const match = element('input', { value: '.*' });
  const kind = choice('Graph answers', graphKinds.map((one) => [one, one] as const), 'throttled', () => undefined);
  const times = element('input', { type: 'number', value: '1', min: '-1' });
  const add = button('Add', () => {
    const chosen = graphKinds.find((one) => one === kind.querySelector('select')?.value) ?? 'throttled';
    change({ graph: [...graph, { match: match.value, times: Number(times.value), kind: chosen }] });
  });
  const on = graph.map((one) => element('li', {}, `${one.kind} × ${one.times} on ${one.match}`));
  const labelled = (label: string, input: HTMLElement): HTMLElement => element('label', { class: 'choice' }, element('span', {}, label), input);
  const asked = [kind, labelled('to "METHOD /path" like', match), labelled('times (-1: always)', times)];
  return element('fieldset', {}, element('legend', {}, 'Calls to Graph'), ...asked, add, element('ul', {}, ...on));
}

import type { OutlookItem } from '../../../firm';
import { element } from '../element';

interface Row {
  readonly item: OutlookItem;
  readonly isOpen: boolean;
  /** What stands in the row. */
  readonly parts: readonly HTMLElement[];
}

interface ItemList {
  readonly label: string;
  /** Said where there is nothing. */
  readonly empty: string;
  readonly rows: readonly Row[];
  choose(item: OutlookItem): void;
  /** With Control or Command held: one more, or one less. */
  add(item: OutlookItem): void;
}

/** What can be opened, one below the other; arrows move between them, and the Tab key stops once. */
export function itemList({ label, empty, rows, choose, add }: ItemList): HTMLElement {
  const buttons = rows.map(({ item, isOpen, parts }) => {
    const row = element('button', { type: 'button', class: 'mail', role: 'option', 'aria-selected': String(isOpen), 'data-item': item.itemId }, ...parts);
    row.addEventListener('click', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey ? add : choose)(item));
    return row;
  });
  const list = element('div', { class: 'mails', role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': label }, ...buttons);
  if (rows.length === 0) list.append(element('p', { class: 'quiet' }, empty));
  list.addEventListener('keydown', (event) => moveIn(buttons, event));
  const stop = buttons.find((row) => row.getAttribute('aria-selected') === 'true') ?? buttons[0];
  for (const row of buttons) row.tabIndex = row === stop ? 0 : -1;
  return list;
}

function moveIn(buttons: readonly HTMLElement[], event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = buttons[buttons.findIndex((row) => row === document.activeElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}

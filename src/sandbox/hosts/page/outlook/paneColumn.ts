import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';

interface PaneColumn {
  readonly frame: HTMLIFrameElement;
  readonly language: HostLanguage;
  /** Undefined where Outlook offers no pin. */
  readonly isPinned: boolean | undefined;
  pin(isPinned: boolean): void;
  close(): void;
}

/** The column in which our pane stands, with Outlook's pin and cross above it. */
export function paneColumn({ frame, language, isPinned, pin, close }: PaneColumn): HTMLElement {
  const pinning = button('', () => pin(pinning.getAttribute('aria-pressed') !== 'true'), { class: 'pin', id: 'pin' });
  const closing = button('✕', close, { class: 'sign', id: 'close-pane', 'aria-label': hostWords.close[language], title: hostWords.close[language] });
  const head = element('header', {}, element('h2', {}, 'Forsigtigt Salg'), ...(isPinned === undefined ? [] : [pinning]), closing);
  const column = element('aside', { class: 'pane', 'aria-label': 'Forsigtigt Salg' }, head, frame);
  if (isPinned !== undefined) showPin(column, language, isPinned);
  return column;
}

/** Shows on the pin, where there is one, whether the pane is pinned. */
export function showPin(column: HTMLElement, language: HostLanguage, isPinned: boolean): void {
  const pinning = column.querySelector<HTMLElement>('#pin');
  if (!pinning) return;
  pinning.setAttribute('aria-pressed', String(isPinned));
  pinning.textContent = hostWords[isPinned ? 'pinned' : 'pin'][language];
}

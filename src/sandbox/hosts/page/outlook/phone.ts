import { button } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';

/** As in hosts.css. */
const narrow = '(max-width: 480px)';

/** True where the page is as narrow as a phone: then it shows one thing at a time, and is the Outlook that a phone has (no pin, older requirement sets). */
export function isPhone(): boolean {
  return matchMedia(narrow).matches;
}

/** What a phone shows: the pane in front of the mail, the mail in front of the list. */
export function showInFront(front: 'list' | 'item' | 'pane'): void {
  document.body.dataset['front'] = front;
}

/** The way back to the list; only to be seen on a phone. */
export function backButton(language: HostLanguage, back: () => void): HTMLButtonElement {
  return button('‹', back, { id: 'back', class: 'back', 'aria-label': hostWords.back[language], title: hostWords.back[language] });
}

import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';
import type { Notification } from './officeMethods';

/** What add-ins say above the open item, each with Outlook's own way to wave it away. */
export function notificationBars(notifications: readonly Notification[], language: HostLanguage, dismiss: (key: string) => void): HTMLElement {
  const bars = notifications.map(({ key, message = '' }) => element(
    'div',
    { class: 'notification-bar' },
    element('p', { class: 'notification' }, message),
    button('✕', () => dismiss(key), { class: 'sign', 'aria-label': hostWords.dismiss[language], title: hostWords.dismiss[language] }),
  ));
  return element('div', { class: 'notifications', role: 'status' }, ...bars);
}

import { button, element } from './element';
import { hostWords } from './hostWords';
import type { HostLanguage } from './visit';

/** Asks the person, as a host's consent window does, whether our app may have `scopes`; resolves with the answer. */
export function askConsent(scopes: readonly string[], language: HostLanguage): Promise<boolean> {
  return new Promise((done) => {
    const answered = (isAllowed: boolean): void => {
      bar.remove();
      done(isAllowed);
    };
    const allow = button(hostWords.allow[language], () => answered(true), { class: 'primary', id: 'consent-allow' });
    const cancel = button(hostWords.cancel[language], () => answered(false), { id: 'consent-cancel' });
    const text = element('p', { id: 'consent-text' }, element('strong', {}, 'Forsigtigt Salg'), ` ${hostWords.asksFor[language]} ${scopes.join(', ')}`);
    const bar = element('div', { class: 'consent', id: 'consent', role: 'alertdialog', 'aria-labelledby': 'consent-text' }, text, allow, cancel);
    bar.addEventListener('keydown', (event) => { if (event.key === 'Escape') answered(false); });
    document.body.append(bar);
    allow.focus();
  });
}

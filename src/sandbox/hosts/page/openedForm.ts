import { button, element } from './element';

/** Shows what a page of ours asked the host to open for the person: a form, filled in and not sent. */
export function showForm(kind: string, parameters: Readonly<Record<string, unknown>>): void {
  const { toRecipients = [], subject = '', htmlBody, message = '' } = parameters;
  const text = typeof htmlBody === 'string' ? textIn(htmlBody) : String(message);
  const form = element(
    'section', { class: 'form', role: 'dialog', 'aria-label': kind },
    button('✕', () => form.remove(), { class: 'sign', 'aria-label': 'Close' }),
    element('h2', {}, String(subject)), element('p', { class: 'quiet' }, (toRecipients as readonly unknown[]).map(String).join('; ')), element('div', { class: 'body' }, text),
  );
  document.querySelector('.form')?.remove();
  document.body.append(form);
}

/** What markup says. */
function textIn(markup: string): string {
  return new DOMParser().parseFromString(markup.replace(/<br>/g, '\n'), 'text/html').body.textContent ?? '';
}

import type { WrittenMail } from '../../../firm';
import { button, element } from '../element';
import { hostWords } from '../hostWords';
import type { HostLanguage } from '../visit';
import { lineOf, peopleTyped } from './writtenMail';

export interface ComposePresses {
  /** Outlook keeps the draft, and it has an id from then on. */
  save(mail: WrittenMail): void;
  discard(mail: WrittenMail): void;
  recipientsChanged(line: 'to' | 'cc'): void;
}

/** A mail that is being written; everything but sending. */
export function composeForm(mail: WrittenMail, ribbon: HTMLElement, language: HostLanguage, presses: ComposePresses): HTMLElement {
  const { written } = mail;
  const people = (line: 'to' | 'cc'): HTMLElement => {
    const input = element('input', { value: lineOf(written[line]) });
    input.addEventListener('change', () => {
      written[line] = peopleTyped(input.value);
      presses.recipientsChanged(line);
    });
    return labelled(hostWords[line][language], input);
  };
  const subject = element('input', { value: written.subject });
  subject.addEventListener('input', () => (written.subject = subject.value));
  const text = element('textarea', { rows: '12', 'aria-label': hostWords.text[language] }, written.text);
  text.addEventListener('input', () => (written.text = text.value));
  const foot = element('p', {}, button(hostWords.save[language], () => presses.save(mail)), ' ', button(hostWords.discard[language], () => presses.discard(mail)));
  return element('section', { class: 'reading compose' }, ribbon, people('to'), people('cc'), labelled(hostWords.subject[language], subject), text, foot);
}

function labelled(label: string, input: HTMLElement): HTMLElement {
  return element('label', { class: 'line' }, element('span', {}, label), input);
}

/** Makes an element; text is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** A button with a visible text, or with a label for readers where the text is a mere sign. */
export function button(text: string, onPress: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onPress);
  return made;
}

/** A labelled drop-down; its id is the label, so that focus finds it again; `choices` are value and text. */
export function choice(label: string, choices: readonly (readonly [value: string, text: string])[], chosen: string, onChoice: (value: string) => void): HTMLLabelElement {
  const list = element('select', { id: idOf(label) }, ...choices.map(([value, text]) => element('option', value === chosen ? { value, selected: '' } : { value }, text)));
  list.addEventListener('change', () => onChoice(list.value));
  return element('label', { class: 'choice' }, element('span', {}, label), list);
}

/** A labelled tick. */
export function tick(label: string, isOn: boolean, onChange: (isOn: boolean) => void): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', id: idOf(label) });
  box.checked = isOn;
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { class: 'tick' }, box, element('span', {}, label));
}

function idOf(label: string): string {
  return `choose-${label.toLowerCase().replace(/\W+/g, '-')}`;
}

import type { Language } from '../domain/stage';

/** The few words of the pages that have no screen. */
const words = {
  approved: {
    da: 'Appen er godkendt for hele firmaet. Du kan lukke vinduet.',
    sv: 'Appen är godkänd för hela företaget. Du kan stänga fönstret.',
    en: 'The app is approved for the whole firm. You can close this window.',
  },
  notApproved: {
    da: 'Appen blev ikke godkendt. Du kan lukke vinduet.',
    sv: 'Appen godkändes inte. Du kan stänga fönstret.',
    en: 'The app was not approved. You can close this window.',
  },
  nothingHere: {
    da: 'Her er intet at gøre. Luk vinduet, og log ind fra appen.',
    sv: 'Här finns inget att göra. Stäng fönstret och logga in från appen.',
    en: 'There is nothing to do here. Close this window and sign in from the app.',
  },
  waiting: {
    da: 'Log ind i det andet vindue.',
    sv: 'Logga in i det andra fönstret.',
    en: 'Sign in in the other window.',
  },
  goOn: {
    da: 'Fortsæt til login',
    sv: 'Fortsätt till inloggning',
    en: 'Continue to sign-in',
  },
} satisfies Record<string, Record<Language, string>>;

export type Saying = keyof typeof words;

function inLanguage(saying: Saying): string {
  const language = navigator.language.slice(0, 2);
  const spoken: Language = language === 'da' || language === 'sv' ? language : 'en';
  document.documentElement.lang = spoken;
  return words[saying][spoken];
}

/** Shows one sentence, and nothing else. */
export function say(saying: Saying): void {
  const main = document.createElement('main');
  main.setAttribute('role', 'status');
  main.textContent = inLanguage(saying);
  show(main);
}

/** Shows one button. */
export function offer(saying: Saying, pressed: () => void): void {
  const button = document.createElement('button');
  button.textContent = inLanguage(saying);
  button.addEventListener('click', pressed, { once: true });
  const main = document.createElement('main');
  main.append(button);
  show(main);
  button.focus();
}

/* Styles are set one by one: the policy allows no style text in a page. */
function show(main: HTMLElement): void {
  Object.assign(document.documentElement.style, { colorScheme: 'light dark', font: '1rem/1.5 "Segoe UI", system-ui, sans-serif' });
  Object.assign(main.style, { padding: '2rem', textAlign: 'center' });
  for (const button of main.querySelectorAll('button')) Object.assign(button.style, { font: 'inherit', padding: '0.6rem 1.2rem', minHeight: '2.75rem' });
  document.body.replaceChildren(main);
}

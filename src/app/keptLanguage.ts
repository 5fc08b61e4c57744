import type { Language } from '../domain/stage';
import { languageOf } from '../ui/language';

const place = 'language';

/** The language that the person chose here, else ours for the host's tag. */
export function languageFor(tag: string): Language {
  try {
    return languageOf(localStorage.getItem(place) ?? tag);
  } catch {
    /* A browser that keeps nothing. */
    return languageOf(tag);
  }
}

/** Keeps the choice for the next time, where the browser keeps anything. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    /* Chosen for this time only. */
  }
}

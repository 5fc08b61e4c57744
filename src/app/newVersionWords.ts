import type { Language } from '../domain/stage';

interface NewVersionWords {
  readonly newer: string;
  readonly load: string;
}

export const newVersionWords: Readonly<Record<Language, NewVersionWords>> = {
  da: { newer: 'Der er kommet en ny version. Det, du har skrevet, er gemt.', load: 'Indlæs igen' },
  sv: { newer: 'Det finns en ny version. Det du har skrivit är sparat.', load: 'Läs in igen' },
  en: { newer: 'There is a new version. What you have written is kept.', load: 'Load again' },
};

import type { Language } from '../domain/stage';
import type { ForSharePoint } from '../store/storeTypes';

/** What a person did, as a heading of one line. */
export const actWords: Readonly<Record<Language, Readonly<Record<ForSharePoint['act'], string>>>> = {
  da: { flag: 'Praj', hear: 'Tilføjelse', takeBack: 'Trukket tilbage', enter: 'Ændring under Firmaet' },
  sv: { flag: 'Flaggning', hear: 'Tillägg', takeBack: 'Återtaget', enter: 'Ändring under Företaget' },
  en: { flag: 'Flag', hear: 'Addition', takeBack: 'Taken back', enter: 'Change under The firm' },
};

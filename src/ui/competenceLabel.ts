import type { Language } from '../domain/stage';

/** What stands before a competence. */
export const competenceLabel: Readonly<Record<Language, string>> = { da: 'Kompetence', sv: 'Kompetens', en: 'Competence' };

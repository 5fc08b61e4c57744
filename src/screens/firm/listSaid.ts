import type { Language } from '../../domain/stage';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Settings: { da: 'Indstillinger', sv: 'Inställningar', en: 'Settings' },
  Accounts: { da: 'Kunder', sv: 'Kunder', en: 'Clients' },
  People: { da: 'Kolleger', sv: 'Kollegor', en: 'Colleagues' },
  Competences: { da: 'Kompetencer', sv: 'Kompetenser', en: 'Competences' },
  Assignments: { da: 'Opgaver hos kunder', sv: 'Uppdrag hos kunder', en: 'Assignments' },
  Opportunities: { da: 'Sager', sv: 'Ärenden', en: 'Cases' },
  Activities: { da: 'Aktiviteter', sv: 'Aktiviteter', en: 'Activities' },
  Economy: { da: 'Økonomi', sv: 'Ekonomi', en: 'Economy' },
  Erasures: { da: 'Sletninger', sv: 'Raderingar', en: 'Erasures' },
};

/** A list as people call it, with the name that SharePoint shows behind it: "Sager (Opportunities)". */
export function listSaid(list: string, language: Language): string {
  const name = names[list]?.[language] ?? list;
  return name === list ? list : `${name} (${list})`;
}

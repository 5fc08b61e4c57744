import type { FirmHolding } from '../firm';
import type { Cast } from './cast';
import type { OurRole } from './roles';

type Skill = readonly [competence: string, level: FirmHolding['level']];

/** What each of us has entered; what the mails tell beside it, nobody has. */
const skills: Readonly<Partial<Record<OurRole, readonly Skill[]>>> = {
  energyConsultant: [['System integration', 'expert'], ['Project management', 'good'], ['.NET development', 'basic']],
  municipalityConsultant: [['System integration', 'expert'], ['Identity and access', 'good'], ['Test automation', 'good']],
  pensionConsultant: [['.NET development', 'expert'], ['Build and release', 'good'], ['Databases', 'good']],
  logisticsConsultant: [['Cloud architecture', 'good'], ['System integration', 'expert'], ['Validation of regulated systems', 'basic']],
  medtechConsultant: [['Test management', 'expert'], ['Validation of regulated systems', 'good'], ['Data protection', 'basic']],
  dataEngineer: [['Data platforms', 'expert'], ['Databases', 'good'], ['Machine learning', 'basic']],
  cloudEngineer: [['Cloud architecture', 'expert'], ['Container platforms', 'expert'], ['Networks', 'good'], ['Information security', 'basic']],
  securityConsultant: [['Information security', 'expert'], ['Identity and access', 'expert'], ['Networks', 'good']],
  erpConsultant: [['Business systems', 'expert'], ['Business analysis', 'good']],
  uxDesigner: [['UX design', 'expert'], ['Accessibility', 'good'], ['Front-end development', 'basic']],
  mobileDeveloper: [['Mobile development', 'expert'], ['Front-end development', 'good'], ['Java development', 'basic']],
  projectManager: [['Project management', 'expert'], ['Change management', 'good'], ['Business analysis', 'good']],
  testAutomator: [['Test automation', 'expert'], ['Test management', 'good'], ['Build and release', 'good']],
  databaseAdministrator: [['Databases', 'expert'], ['Data platforms', 'good'], ['Service management', 'basic']],
  biDeveloper: [['Reporting and BI', 'expert'], ['Data platforms', 'good'], ['Databases', 'good']],
  frontendDeveloper: [['Front-end development', 'expert'], ['UX design', 'basic'], ['Test automation', 'basic']],
  cobolDeveloper: [['Mainframe', 'expert'], ['Databases', 'good']],
  accessibilityConsultant: [['Accessibility', 'expert'], ['UX design', 'good']],
  changeManager: [['Change management', 'expert'], ['Project management', 'good'], ['Agile teams', 'basic']],
  businessAnalyst: [['Business analysis', 'expert'], ['Business systems', 'basic'], ['Project management', 'good']],
  networkEngineer: [['Networks', 'expert'], ['Information security', 'good'], ['Cloud architecture', 'basic']],
  dataScientist: [['Machine learning', 'expert'], ['Data platforms', 'good'], ['Reporting and BI', 'basic']],
  embeddedDeveloper: [['Embedded systems', 'expert'], ['Networks', 'basic']],
  agileCoach: [['Agile teams', 'expert'], ['Change management', 'good'], ['Project management', 'good']],
  javaDeveloper: [['Java development', 'expert'], ['System integration', 'good'], ['Container platforms', 'basic']],
  dotnetDeveloper: [['.NET development', 'expert'], ['Cloud architecture', 'good'], ['Front-end development', 'basic']],
  geoDeveloper: [['Geographic data', 'expert'], ['Databases', 'good'], ['Front-end development', 'good']],
  privacyConsultant: [['Data protection', 'expert'], ['Information security', 'good']],
  serviceManager: [['Service management', 'expert'], ['Project management', 'basic']],
  devopsEngineer: [['Build and release', 'expert'], ['Container platforms', 'good'], ['Service management', 'good'], ['Cloud architecture', 'good']],
};

export function holdingsOf({ players }: Pick<Cast, 'players'>): readonly FirmHolding[] {
  const everyone = Object.entries(skills) as [OurRole, readonly Skill[]][];
  return everyone.flatMap(([role, own]) => own.map(([competence, level]) => ({ upn: players[role].address, competence, level })));
}

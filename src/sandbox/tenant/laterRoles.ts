import type { FirmPerson } from '../firm';
import type { laterFirms } from './laterNames';

type Language = FirmPerson['language'];
type FirstClientKind = 'energy' | 'municipality' | 'logistics' | 'pension' | 'medtech';
export type LaterClientKind = keyof typeof laterFirms;
export type ClientKind = FirstClientKind | LaterClientKind;

interface OurSketch {
  readonly role: FirmPerson['role'];
  readonly language: Language;
  readonly title: string;
}

interface ClientSketch {
  readonly at: ClientKind;
  readonly language: Language;
  readonly title: string;
}

function consultant(language: Language, title: string): OurSketch {
  return { role: 'consultant', language, title };
}

function person(at: ClientKind, language: Language, title: string): ClientSketch {
  return { at, language, title };
}

/** The rest of our consultants; drawn after those of roles.ts, who keep their names. */
export const laterOurRoles = {
  dataEngineer: consultant('da', 'Dataingeniør'),
  cloudEngineer: consultant('sv', 'Molnarkitekt'),
  securityConsultant: consultant('da', 'Sikkerhedskonsulent'),
  erpConsultant: consultant('sv', 'Affärssystemskonsult'),
  uxDesigner: consultant('da', 'UX-designer'),
  mobileDeveloper: consultant('sv', 'Apputvecklare'),
  projectManager: consultant('da', 'Projektleder'),
  testAutomator: consultant('sv', 'Testautomatiserare'),
  databaseAdministrator: consultant('da', 'Databasespecialist'),
  biDeveloper: consultant('sv', 'BI-utvecklare'),
  frontendDeveloper: consultant('da', 'Frontendudvikler'),
  cobolDeveloper: consultant('da', 'Mainframeudvikler'),
  accessibilityConsultant: consultant('sv', 'Tillgänglighetskonsult'),
  changeManager: consultant('sv', 'Förändringsledare'),
  businessAnalyst: consultant('da', 'Forretningsanalytiker'),
  networkEngineer: consultant('en', 'Network Engineer'),
  dataScientist: consultant('en', 'Data Scientist'),
  embeddedDeveloper: consultant('sv', 'Inbyggnadsutvecklare'),
  agileCoach: consultant('da', 'Agil coach'),
  javaDeveloper: consultant('sv', 'Javautvecklare'),
  dotnetDeveloper: consultant('da', '.NET-udvikler'),
  geoDeveloper: consultant('da', 'GIS-udvikler'),
  privacyConsultant: consultant('sv', 'Dataskyddskonsult'),
  serviceManager: consultant('da', 'Service manager'),
  devopsEngineer: consultant('en', 'DevOps Engineer'),
};

/** More people at all clients, from the floor to the board; some are only spoken of, and those decide. */
export const laterOutsideRoles = {
  energyOperations: person('energy', 'da', 'Driftschef'),
  energyFinance: person('energy', 'da', 'Økonomichef'),
  municipalityIt: person('municipality', 'sv', 'IT-arkitekt'),
  municipalityHead: person('municipality', 'sv', 'Förvaltningschef'),
  logisticsPlanner: person('logistics', 'da', 'Disponent'),
  logisticsFinance: person('logistics', 'en', 'Finance Director'),
  pensionIt: person('pension', 'da', 'It-udviklingschef'),
  pensionDirector: person('pension', 'da', 'Vicedirektør'),
  medtechIt: person('medtech', 'sv', 'IT-ansvarig'),
  medtechHead: person('medtech', 'sv', 'VD'),
  regionNurse: person('region', 'sv', 'Sjuksköterska, systemansvarig'),
  regionOwner: person('region', 'sv', 'Objektägare vårdsystem'),
  regionIt: person('region', 'sv', 'IT-direktör'),
  regionBuyer: person('region', 'sv', 'Upphandlare'),
  regionFinance: person('region', 'sv', 'Ekonomidirektör'),
  steelPlanner: person('steel', 'sv', 'Produktionsplanerare'),
  steelMaintenance: person('steel', 'sv', 'Underhållschef'),
  steelIt: person('steel', 'sv', 'IT-chef'),
  steelFinance: person('steel', 'sv', 'CFO'),
  retailProduct: person('retail', 'da', 'Product owner, kundeklub'),
  retailCommerce: person('retail', 'da', 'E-handelschef'),
  retailIt: person('retail', 'da', 'It-driftsleder'),
  retailFinance: person('retail', 'da', 'Økonomidirektør'),
  insuranceClaims: person('insurance', 'sv', 'Chef skadereglering'),
  insuranceArchitect: person('insurance', 'sv', 'Lösningsarkitekt'),
  insuranceActuary: person('insurance', 'sv', 'Aktuarie'),
  insuranceSecurity: person('insurance', 'sv', 'Informationssäkerhetschef'),
  insuranceHead: person('insurance', 'sv', 'Vice VD'),
  dairyQuality: person('dairy', 'da', 'Kvalitetschef'),
  dairyPlanner: person('dairy', 'da', 'Produktionsplanlægger'),
  dairyIt: person('dairy', 'da', 'It-koordinator'),
  dairyDirector: person('dairy', 'da', 'Driftsdirektør'),
  agencyProject: person('agency', 'da', 'Projektleder'),
  agencyHead: person('agency', 'da', 'Kontorchef'),
  agencyLawyer: person('agency', 'da', 'Chefkonsulent, jura'),
  agencyDirector: person('agency', 'da', 'Vicedirektør'),
  shippingFleet: person('shipping', 'en', 'Fleet Manager'),
  shippingCrew: person('shipping', 'en', 'Crewing Coordinator'),
  shippingIt: person('shipping', 'da', 'It-chef'),
  shippingFinance: person('shipping', 'en', 'CFO'),
};

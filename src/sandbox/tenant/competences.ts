import type { FirmCompetence } from '../firm';

function competence(da: string, sv: string, en: string, ...synonyms: readonly string[]): FirmCompetence {
  return { names: { da, sv, en }, synonyms };
}

/** What the firm can do; no word means two of them. */
export const competences: readonly FirmCompetence[] = [
  competence('Systemintegration', 'Systemintegration', 'System integration', 'middleware', 'ESB', 'meddelelseskø', 'meddelandekö', 'message broker', 'EDI'),
  competence('Dataplatforme', 'Dataplattformar', 'Data platforms', 'data warehouse', 'datavarehus', 'datalager', 'lakehouse', 'ETL', 'ELT'),
  competence('Rapportering og BI', 'Rapportering och BI', 'Reporting and BI', 'Power BI', 'dashboards', 'nøgletal', 'nyckeltal', 'beslutningsstøtte', 'beslutsstöd'),
  competence('Databaser', 'Databaser', 'Databases', 'SQL', 'PostgreSQL', 'performance tuning', 'DBA'),
  competence('Cloudarkitektur', 'Molnarkitektur', 'Cloud architecture', 'Azure', 'AWS', 'cloud', 'molnet', 'skyen', 'landing zone'),
  competence('Containerdrift', 'Containerdrift', 'Container platforms', 'Kubernetes', 'Docker', 'OpenShift', 'Helm'),
  competence('Byg og udrulning', 'Bygge och driftsättning', 'Build and release', 'CI/CD', 'DevOps', 'pipelines', 'Terraform', 'infrastructure as code'),
  competence('Netværk', 'Nätverk', 'Networks', 'firewall', 'brandvägg', 'VPN', 'SD-WAN', 'VLAN'),
  competence('It-sikkerhed', 'Informationssäkerhet', 'Information security', 'NIS2', 'ISO 27001', 'penetration test', 'SIEM', 'cybersikkerhed', 'cybersäkerhet'),
  competence('Adgangsstyring', 'Behörighetsstyrning', 'Identity and access', 'IAM', 'Entra ID', 'Active Directory', 'MFA', 'single sign-on', 'SSO'),
  competence('Persondata', 'Dataskydd', 'Data protection', 'GDPR', 'DPO', 'DPIA', 'gallring', 'sletteregler', 'personuppgifter'),
  competence('Testledelse', 'Testledning', 'Test management', 'teststrategi', 'acceptance test', 'UAT', 'regressionstest'),
  competence('Testautomatisering', 'Testautomatisering', 'Test automation', 'Playwright', 'Selenium', 'Cypress', 'automatiske test', 'automatiserade tester'),
  competence('Validering', 'Validering', 'Validation of regulated systems', 'GxP', 'CSV', 'MDR', 'sporbarhed', 'spårbarhet', 'traceability'),
  competence('Java-udvikling', 'Javautveckling', 'Java development', 'Java', 'Spring', 'Kotlin', 'JVM', 'Quarkus'),
  competence('.NET-udvikling', '.NET-utveckling', '.NET development', 'C#', 'dotnet', 'ASP.NET', 'Blazor', 'VB6', 'Visual Basic'),
  competence('Frontend', 'Frontend', 'Front-end development', 'React', 'TypeScript', 'JavaScript', 'CSS', 'webudvikling', 'webbutveckling'),
  competence('Appudvikling', 'Apputveckling', 'Mobile development', 'iOS', 'Android', 'Swift', 'Flutter', 'React Native'),
  competence('Mainframe', 'Stordator', 'Mainframe', 'COBOL', 'z/OS', 'JCL', 'DB2', 'CICS'),
  competence('Indlejrede systemer', 'Inbyggda system', 'Embedded systems', 'C++', 'PLC', 'OPC UA', 'SCADA', 'IoT', 'firmware'),
  competence('Forretningssystemer', 'Affärssystem', 'Business systems', 'ERP', 'økonomisystem', 'ekonomisystem', 'S/4', 'lagerstyring', 'lagerstyrning'),
  competence('UX-design', 'UX-design', 'UX design', 'brugertest', 'användartest', 'service design', 'tjenestedesign', 'prototyper', 'Figma'),
  competence('Tilgængelighed', 'Tillgänglighet', 'Accessibility', 'WCAG', 'a11y', 'screen reader', 'skærmlæser', 'skärmläsare'),
  competence('Projektledelse', 'Projektledning', 'Project management', 'PRINCE2', 'programledelse', 'programledning', 'PMO', 'styregruppe', 'styrgrupp'),
  competence('Agile teams', 'Agila team', 'Agile teams', 'Scrum', 'Kanban', 'SAFe', 'retrospective', 'agil coaching'),
  competence('Forandringsledelse', 'Förändringsledning', 'Change management', 'organisatorisk implementering', 'införande', 'utbildning'),
  competence('Forretningsanalyse', 'Verksamhetsanalys', 'Business analysis', 'kravspecifikation', 'kravanalys', 'procesanalyse', 'processkartläggning', 'BPMN'),
  competence('Geodata', 'Geodata', 'Geographic data', 'GIS', 'QGIS', 'PostGIS', 'kort', 'kartor', 'INSPIRE'),
  competence('Maskinlæring', 'Maskininlärning', 'Machine learning', 'AI', 'Python', 'forecasting', 'prognoser', 'MLOps'),
  competence('Driftsstyring', 'Driftstyrning', 'Service management', 'ITIL', 'overvågning', 'övervakning', 'monitoring', 'hændelser', 'incidenthantering'),
];

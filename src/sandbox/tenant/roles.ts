import { laterOurRoles, laterOutsideRoles } from './laterRoles';

/** Our people by what they do; the first consultant is the one whom a newcomer opens first. */
export const ourRoles = {
  energyConsultant: { role: 'consultant', language: 'da', title: 'Seniorkonsulent' },
  municipalityConsultant: { role: 'consultant', language: 'sv', title: 'Integrationskonsult' },
  pensionConsultant: { role: 'consultant', language: 'da', title: 'Udvikler' },
  logisticsConsultant: { role: 'consultant', language: 'en', title: 'Solution Architect' },
  medtechConsultant: { role: 'consultant', language: 'sv', title: 'Testledare' },
  danishSeller: { role: 'seller', language: 'da', title: 'Kundeansvarlig' },
  swedishSeller: { role: 'seller', language: 'sv', title: 'Kundansvarig' },
  director: { role: 'director', language: 'da', title: 'Direktør' },
} as const;

/** Everybody else who writes to us; `*` in an address is that person's own name. */
export const outsideRoles = {
  energyOwner: { at: 'energy', language: 'da', title: 'Projektleder, Måling' },
  energyArchitect: { at: 'energy', language: 'da', title: 'It-arkitekt' },
  energyReception: { at: 'energy', language: 'da', title: 'Reception og service' },
  municipalityManager: { at: 'municipality', language: 'sv', title: 'Enhetschef, Digitalisering' },
  municipalityController: { at: 'municipality', language: 'sv', title: 'Controller' },
  logisticsOperations: { at: 'logistics', language: 'en', title: 'Head of Operations', usesOtherMail: true },
  logisticsIt: { at: 'logistics', language: 'da', title: 'It-chef' },
  pensionCompliance: { at: 'pension', language: 'da', title: 'Complianceansvarlig' },
  pensionBusiness: { at: 'pension', language: 'da', title: 'Fagchef, Udbetaling' },
  medtechQuality: { at: 'medtech', language: 'sv', title: 'Kvalitetschef' },
  medtechResearch: { at: 'medtech', language: 'en', title: 'R&D Lead', script: 'rtl' },
  medtechMerged: { at: 'medtech', language: 'sv', title: 'Produktionsplanerare', fromMerger: true },
  formerClient: { address: '*@postkassen.example', language: 'da' },
  danishNewsletter: { address: 'nyhedsbrev@itforum.example', name: 'IT-Forum', language: 'da' },
  englishNewsletter: { address: 'hello@northerntesting.example', name: 'Northern Testing Days', language: 'en' },
} as const;

/** All of us, those of laterRoles.ts last. */
export const allOurRoles = { ...ourRoles, ...laterOurRoles };

export type OurRole = keyof typeof allOurRoles;
export type OutsideRole = keyof typeof outsideRoles | keyof typeof laterOutsideRoles;
/** Who can stand in an envelope; `everyone` is the firm's own list. */
export type Role = OurRole | OutsideRole | 'everyone';

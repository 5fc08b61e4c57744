/** A language that the product speaks. */
export type Language = 'da' | 'sv' | 'en';

/** A text key; its names stand in the list Settings, so that a director can rename and extend. */
export type StageKey = string;

/** One step of a case, in the order of the list that it stands in. */
export interface Stage {
  readonly key: StageKey;
  readonly names: Readonly<Record<Language, string>>;
}

/** Where every case starts. */
export const firstStage: StageKey = 'flagged';

/** Taken back by those who flagged it: counts as not flagged, and is never deleted. */
export const withdrawnStage: StageKey = 'withdrawn';

/** True where nobody needs to do anything more. */
export function isClosed(stage: StageKey): boolean {
  return stage === 'won' || stage === 'lost' || stage === withdrawnStage;
}

/** The stages that Set up writes into Settings; the firm's own list there wins. */
export const stagesFromTheStart: readonly Stage[] = [
  { key: firstStage, names: { da: 'Nyt praj', sv: 'Flaggat', en: 'Flagged' } },
  { key: 'taken', names: { da: 'Taget', sv: 'Omhändertaget', en: 'Taken' } },
  { key: 'meeting', names: { da: 'Møde aftalt', sv: 'Möte bokat', en: 'Meeting agreed' } },
  { key: 'offer', names: { da: 'Tilbud sendt', sv: 'Offert skickad', en: 'Offer sent' } },
  { key: 'won', names: { da: 'Vundet', sv: 'Vunnet', en: 'Won' } },
  { key: 'lost', names: { da: 'Tabt', sv: 'Förlorat', en: 'Lost' } },
  { key: withdrawnStage, names: { da: 'Trukket tilbage', sv: 'Återtaget', en: 'Taken back' } },
];

/** A stage as the firm calls it; its key where the firm has no such stage. */
export function nameOfStage(key: StageKey, stages: readonly Stage[], language: Language): string {
  return stages.find((one) => one.key === key)?.names[language] ?? key;
}

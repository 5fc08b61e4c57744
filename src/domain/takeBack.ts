import type { Intent } from './key';
import type { CaseFile } from './opportunity';
import { withdrawnStage } from './stage';

/** Takes back one act of one person; the case is withdrawn only when nobody's words stand on it any more. */
export function takeBack(file: CaseFile, part: Intent): CaseFile {
  const heard = file.heard.map((one) => (one.intent === part ? { ...one, isWithdrawn: true } : one));
  const isWithdrawn = file.opportunity.isWithdrawn || file.opportunity.intent === part;
  const isEmpty = isWithdrawn && heard.every((one) => one.isWithdrawn);
  return { heard, opportunity: { ...file.opportunity, isWithdrawn, stage: isEmpty ? withdrawnStage : file.opportunity.stage } };
}

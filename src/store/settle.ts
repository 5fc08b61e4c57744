import type { Key } from '../domain/key';
import { isTakenBack, type CaseFile } from '../domain/opportunity';
import { takeBack } from '../domain/takeBack';
import { firstStage, type StageKey } from '../domain/stage';
import { GraphError } from '../graph/graphError';
import type { Bench } from './bench';
import { fileOf, plain } from './caseRows';

/** Rounds of reading and writing before a row that others keep changing is left for later. */
export const mostSteps = 12;

/** Too many others at once: the change waits and is tried again. */
export function contested(): GraphError {
  return new GraphError('conflict', 409, 'contested', 'Others kept changing the same case.');
}

/** No act has it. */
const noPart = '';

/** The stage by the rule of taking back: withdrawn exactly when nobody's words stand. `before` is where a case goes that must stand again. */
function stageDue({ opportunity, heard }: CaseFile, before: StageKey): StageKey {
  const stage = isTakenBack(opportunity) ? before : opportunity.stage;
  return takeBack({ heard, opportunity: { ...opportunity, stage } }, noPart).opportunity.stage;
}

/**
 * Brings the stage of a case in line with whose words stand on it. Everybody who has changed a part reads again afterwards, so the last one to write sees
 * all: two at the same instant can neither hide nor leave open a case wrongly.
 */
export async function settle(bench: Bench, caseKey: Key, before: StageKey = firstStage): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const file = await fileOf(bench, caseKey);
    if (!file || 'wrong' in file) return;
    const stage = stageDue(plain(file), before);
    if (stage === file.opportunity.value.stage) return;
    await bench.update('Opportunities', file.opportunity.row, { Stage: stage });
  }
  throw contested();
}

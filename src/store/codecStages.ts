import type { Stage } from '../domain/stage';
import type { Fields } from '../graph/listTypes';
import { parsed, text, wrong, type Parsed } from './cell';

/** Key of the row of Settings that holds the stages. */
export const stagesKey = 'stages';

/** The stages as a row of Settings. */
export function encodeStages(stages: readonly Stage[]): Fields {
  return { Key: stagesKey, Title: stagesKey, Value: JSON.stringify(stages) };
}

/** The firm's own stages; never throws. */
export function decodeStages(fields: Fields): Parsed<readonly Stage[]> {
  return parsed(() => {
    const stages = json(text(fields, 'Value', 'lines'));
    if (!Array.isArray(stages) || stages.length === 0) return wrong('Value holds no stages');
    return stages.map(stage);
  });
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return wrong('Value is no JSON');
  }
}

function stage(value: unknown): Stage {
  const { key, names } = (value ?? {}) as Record<string, unknown>;
  if (typeof key !== 'string' || key === '') return wrong('a stage has no key');
  const { da, sv, en } = (names ?? {}) as Record<string, unknown>;
  if (typeof da !== 'string' || typeof sv !== 'string' || typeof en !== 'string') return wrong(`stage ${key} lacks a name`);
  return { key, names: { da, sv, en } };
}

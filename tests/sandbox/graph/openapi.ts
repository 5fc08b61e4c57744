import fs, { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { operationOf } from '../../../src/sandbox/graph/operations';
import type { LoggedRequest } from '../../../src/sandbox/requestLog';
import { ownSchemas } from './ownSchemas';

/** Microsoft's description of Graph, official samples and the loader, beside the project and no part of it. */
export const sharedGraph = join(__dirname, '..', '..', '..', '..', 'shared', 'graph');

/** What is not proven where the folder is missing. */
const notProven = 'the answers of the sandbox hold against the OpenAPI subset';

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly string[];
}

/** What graph-validate.mjs gives. */
interface Openapi {
  readonly ajv: Ajv;
  matchOperation(method: string, url: string): { readonly template: string } | undefined;
  validateSchema(name: string, body: unknown): Verdict;
  validateResponse(method: string, url: string, status: number, body: unknown): Verdict;
}

type Load = (file: string, options: { mode: 'closed' }) => Openapi;

/** The subset in closed mode: every property name must be one that the metadata knows. Undefined where the folder is missing, which is said once. */
export const openapi: Openapi | undefined = existsSync(join(sharedGraph, 'graph-validate.mjs')) ? loaded() : undefined;
if (!openapi) sayNotRun(notProven);

/** The loader is a module of its own that finds no packages where it stands: it is given ours. */
function loaded(): Openapi {
  const source = readFileSync(join(sharedGraph, 'graph-validate.mjs'), 'utf8').replace(/^import .*$/m, '').replace('export function loadGraphSpec', 'return function loadGraphSpec');
  const load = (compileFunction(source, ['fs', 'Ajv', 'addFormats']) as (...packages: unknown[]) => Load)(fs, Ajv, addFormats);
  return load(join(sharedGraph, 'graph-subset.openapi.json'), { mode: 'closed' });
}

/** Says what is not proven; the words stand apart, since jest quotes this line of code beside what it says. */
export function sayNotRun(name: string): void {
  console.warn(['NOT', 'RUN', name].join(' '));
}

/** One answer of the sandbox; `path` stands below the version. */
export type GivenAnswer = Pick<LoggedRequest, 'method' | 'path' | 'status' | 'responseBody'>;

/** What is wrong with an answer; nothing where it holds, or where the subset is missing. */
export function wrongIn({ method, path, status, responseBody }: GivenAnswer): readonly string[] {
  if (!openapi) return [];
  if (status >= 400) return openapi.validateSchema('microsoft.graph.ODataErrors.ODataError', responseBody).errors;
  if (openapi.matchOperation(method, path)) return openapi.validateResponse(method, path, status, responseBody).errors;
  const template = operationOf(method, path.split('?')[0] ?? '')?.operation.template;
  const own = ownSchemas.find((one) => one.method === method && one.template === template);
  if (!own) return ['neither the subset nor our own list has this operation'];
  return openapi.ajv.validate(own.schema, responseBody) ? [] : [openapi.ajv.errorsText()];
}

const mostShown = 5;

/** A sentence on the first answers of a log that do not hold, undefined where all do. What a fault switch put in Graph's place is not Graph's. */
export function complaintAbout(log: readonly LoggedRequest[]): string | undefined {
  const wrong = log.filter(({ isPlanted }) => isPlanted !== true).map((one) => ({ one, errors: wrongIn(one) })).filter(({ errors }) => errors.length > 0);
  if (wrong.length === 0) return undefined;
  const shown = wrong.slice(0, mostShown).map(({ one: { method, path, status, responseBody }, errors }) => `${method} ${path} ${status}\n  ${errors.slice(0, mostShown).join('\n  ')}\n  ${JSON.stringify(responseBody)?.slice(0, 600)}`);
  return `${wrong.length} of ${log.length} answers of the sandbox's Graph do not hold against the OpenAPI subset:\n${shown.join('\n')}`;
}

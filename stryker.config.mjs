/** What may lose, double or overwrite something: merge, outbox and sync. What is IndexedDB's own part of the outbox runs in a browser only (tests/contracts). */
const mutate = [
  'merge', 'deliverEntry',
  'outboxSteps', 'outboxTypes', 'memoryOutbox', 'sturdyOutbox', 'besideOutbox', 'round', 'judge',
  'sync', 'desk',
].map((name) => `src/store/${name}.ts`);

/** Narrow ones that take a moment each: those that try every order, instant or point of a crash would take hours over all mutants. */
const tests = [
  'entries', 'parking', 'waiting', 'ownWork', 'store',
  'outboxSteps', 'memoryOutbox', 'sturdyOutbox', 'besideOutbox', 'storage', 'offline',
  'sync', 'syncAgain', 'rounds', 'drift', 'rights', 'recycled',
].map((name) => `<rootDir>/tests/store/${name}.test.ts`);

export default {
  mutate,
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: { config: { testMatch: tests } },
  timeoutMS: 3_000,
  ignoreStatic: true,
  concurrency: 2,
  ignorePatterns: ['dist', '.sandbox', '.work', 'packages', 'tests/deep/pictures'],
  tempDirName: '.work/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};

/** What may lose, double or overwrite something: merge, outbox and sync. What is IndexedDB's own part of the outbox runs in a browser only (tests/contracts). */
const mutate = [
  'merge', 'deliverEntry',
  'outboxSteps', 'outboxTypes', 'memoryOutbox', 'sturdyOutbox', 'besideOutbox', 'round', 'judge',
  'sync', 'desk',
].map((name) => `src/store/${name}.ts`);

/** The tests that take a moment each, in memory; those that try every order, instant or point of a crash would take hours over all mutants. */
export default {
  mutate,
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    config: { testMatch: ['<rootDir>/tests/store/*.test.ts'], testPathIgnorePatterns: ['property', 'sweep', 'interleaving', 'crashPoints', 'valuesKept', 'provision', 'clocks', 'signInLost'] },
  },
  ignoreStatic: true,
  concurrency: 2,
  ignorePatterns: ['dist', '.sandbox', '.work', 'packages', 'tests/deep/pictures'],
  tempDirName: '.work/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};

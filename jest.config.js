const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } }];

export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: { '\\.tsx?$': swc },
  testEnvironment: 'node',
  testSequencer: '<rootDir>/tools/slowFirst.mjs',
  /* A hook that starts a browser and a sandbox, or reads all answers of one, needs more than five seconds. */
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.sandbox', '<rootDir>/.work'],
};

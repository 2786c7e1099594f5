/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/tools/provide.ts',
  setupFiles: ['<rootDir>/test/tools/cases.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Long enough for a machine that is busy with other things; how fast anything is, the bench shows.
  testTimeout: 60_000,
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};

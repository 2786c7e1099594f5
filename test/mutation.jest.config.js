/**
 * The tests that mutated code is run against: those of the model and of the judge, which need nothing set up.
 * The exhaustive oracle is left out: it would notice nearly everything, slowly, and hide what the tables miss.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/model', '<rootDir>/test/judging'],
  setupFiles: ['<rootDir>/test/mutation.setup.ts'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['\\.oracle\\.test\\.ts$'],
  transform: { '^.+\\.ts$': '@swc/jest' },
};

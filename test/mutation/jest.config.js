const { tests } = require('./room.cjs');

/**
 * The tests that mutated code is run against: those of its room, which need nothing set up.
 * The exhaustive oracle is left out: it would notice nearly everything, slowly, and hide what the tables miss.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  runner: '<rootDir>/test/mutation/runner.cjs',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/tools/cases.ts', '<rootDir>/test/mutation/setup.ts'],
  testMatch: tests.map((test) => `<rootDir>/test/${test}`),
  testPathIgnorePatterns: ['\\.oracle\\.test\\.ts$'],
  transform: { '^.+\\.ts$': '@swc/jest' },
};

/**
 * Changes a room of the core, one operator at a time, and sees whether a test notices: `HEJI_ROOM=diagnosis npm run mutate`.
 * What the rooms are, and which tests are asked, is in test/mutation/room.cjs; `-- --mutate src/diagnosis/stories.ts` takes a single file of one.
 */
import room from './test/mutation/room.cjs';

export default {
  mutate: room.mutate,
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'release', 'output', 'coverage'],
  ignoreStatic: true,
  concurrency: 4,
  timeoutMS: 10000,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};

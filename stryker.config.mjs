/**
 * Changes the arithmetic everything else rests on, one operator at a time, and sees whether a test notices.
 * Which tests are asked is in test/mutation.jest.config.js.
 */
export default {
  mutate: ['src/model/{decimal,interval,unit}.ts', 'src/judging/*.ts'],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation.jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['*', '!src', '!src/{model,judging}/**', '!test', '!test/{model,judging}/**', '!test/mutation.*', '!docs', '!docs/judging.md', '!package.json', '!.swcrc'],
  ignoreStatic: true,
  concurrency: 4,
  timeoutMS: 10000,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};

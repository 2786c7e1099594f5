const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
// The tests of the build, on the release that `npm run release` made.
process.env.HEJI_RELEASE ??= resolve(root, 'release');

/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: root,
  testMatch: ['test/release/*.released.ts', 'test/end-to-end/*.test.ts', 'test/workbench/workbench.test.ts', 'test/manifest/*.test.ts'].map((pattern) => `<rootDir>/${pattern}`),
};

const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');

/**
 * Takes too long for every run of the tests, and wants a machine that does nothing else: it measures time and memory.
 * @type {import('jest').Config}
 */
module.exports = { ...require('../../jest.config.js'), rootDir: root, testMatch: ['<rootDir>/test/hostile/*.attacks.ts'] };

const { resolve } = require('node:path');

// Every file instead of a sample: takes long, and wants a machine that does nothing else, because it measures time and memory.
process.env.HEJI_HOSTILE = 'all';

/** @type {import('jest').Config} */
module.exports = { ...require('../../jest.config.js'), rootDir: resolve(__dirname, '../..'), testMatch: ['<rootDir>/test/hostile/*.test.ts'] };

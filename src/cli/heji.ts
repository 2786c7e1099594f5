#!/usr/bin/env node
import { terminal } from './output';
import { run } from './run';

void run(process.argv.slice(2), terminal).then((exitCode) => {
  process.exitCode = exitCode;
});

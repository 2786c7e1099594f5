/** `npm start`: the main job on the sample workbook, from findings to report sheet. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from '../locales/fill';
import { terminal } from './output';
import { run } from './run';
import { cliWords } from './words';

const sample = join('assets', 'workbooks', 'sample.xlsx');
const output = 'output';

async function start(): Promise<number> {
  terminal.print(fill(cliWords.startCheck['zh-CN'], { file: sample }));
  await run(['check', sample], terminal);
  await mkdir(output, { recursive: true });
  return run(['report', sample, '-o', join(output, 'sample-report.xlsx')], terminal);
}

void start().then((exitCode) => {
  process.exitCode = exitCode;
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = (...path: string[]) => new Uint8Array(readFileSync(join(__dirname, '../../..', ...path)));

/** A workbook with one of everything. */
export const rich = file('test', 'fixtures', 'rich.xlsx');
export const sample = file('assets', 'workbooks', 'sample.xlsx');

/** The workbooks that come with the product, as a host reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/hosts/files/read-file';
import type { WorkbookSnapshot } from '../../src/model/snapshot';

export function shipped(name: 'template.xlsx' | 'sample.xlsx' | 'sample-corrected.xlsx'): WorkbookSnapshot {
  return readFile(name, readFileSync(join(__dirname, '../../assets/workbooks', name)));
}

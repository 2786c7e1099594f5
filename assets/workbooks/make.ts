/** Writes the template and the samples beside this file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { workbooks } from '../../src/template/workbooks';

for (const [name, sheets] of Object.entries(workbooks)) writeFileSync(join(__dirname, name), writeSheets(null, sheets));

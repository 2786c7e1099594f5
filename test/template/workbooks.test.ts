import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { workbooks } from '../../src/template/workbooks';

test.each(Object.keys(workbooks))('%s is what `npm run samples` writes', (name) => {
  const committed = readFileSync(join(__dirname, '../../assets/workbooks', name));
  expect(Buffer.compare(committed, writeSheets(null, workbooks[name]!))).toBe(0);
});

/** docs/own-rules.md: its example gives what it says, and every notation it lists is understood. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFormula } from '../../../src/checks/own-rules/parse';
import { examine } from '../../../src/session/examine';
import { examplesIn, printedFindings } from '../rule-pages';
import { workbookOf } from '../sheet-text';

const page = readFileSync(join(__dirname, '../../../docs/own-rules.md'), 'utf8');

test('the example', () => {
  const [example] = examplesIn(page);
  expect(printedFindings(examine(workbookOf(example!.sheets)).findings)).toBe(example!.findings);
});

const rows = [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, written]) => written!));

test.each(rows)('%s', (written) => {
  expect(rows.length).toBeGreaterThan(15);
  const formula = /[=≤≥<>]/.test(written) ? written : `${written} = 0`;
  expect(parseFormula(formula)).toHaveProperty('comparator');
});

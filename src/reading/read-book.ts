import type { Book, FactRole, TextRole } from '../model/book';
import type { TextCell } from '../model/indicator';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Statement } from '../model/statement';
import { readEntries } from './entries';
import { identify } from './identify';
import { isIndicatorTable, readIndicators, type IndicatorTable } from './indicators';
import { readStatement } from './statements';
import { tablesOf } from './tables';
import { uniquePath } from './unique-path';
import { factHeaders, factWords, textHeaders, textWords } from './words/entries';

/** Reads all tables of a workbook that are recognised; the rest is left alone. Hidden sheets are read like others. */
export function readBook(workbook: WorkbookSnapshot): Book {
  const statements: Statement[] = [];
  const indicatorTables: IndicatorTable[] = [];
  const usedNames = new Map<string, number>();
  let facts: ReadonlyMap<FactRole, TextCell> = new Map();
  let texts: ReadonlyMap<TextRole, TextCell> = new Map();
  for (const table of workbook.sheets.flatMap(tablesOf)) {
    if (isIndicatorTable(table)) {
      indicatorTables.push(readIndicators(table, uniquePath('indicator', usedNames)));
      continue;
    }
    const identified = identify(table);
    if (identified) {
      statements.push(readStatement(table, identified, uniquePath(identified.words.role, usedNames)));
      continue;
    }
    facts = merged(readEntries(table, { headers: factHeaders, words: factWords }), facts);
    texts = merged(readEntries(table, { headers: textHeaders, words: textWords }), texts);
  }
  return {
    facts,
    statements,
    indicators: indicatorTables.flatMap((table) => table.indicators),
    indicatorTotals: indicatorTables.find((table) => table.totals.size > 0)?.totals ?? new Map(),
    texts,
    manualCalculation: workbook.calculation === 'manual',
  };
}

/** What was read first stays. */
function merged<Role>(found: ReadonlyMap<Role, TextCell> | undefined, earlier: ReadonlyMap<Role, TextCell>): ReadonlyMap<Role, TextCell> {
  return found ? new Map([...found, ...earlier]) : earlier;
}

import type { OwnFormula } from '../../model/own-formula';
import type { Severity } from '../../model/relation';
import type { SheetDocument } from '../../model/sheet-document';
import { type Column, formSheet } from '../form';
import { tabs } from './tabs';

/** As the reading knows them (reading/words/own-formulas.ts). */
const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '提示' };

const columns: readonly Column[] = [
  { header: '表名', kind: 'word', width: 24 },
  { header: '公式', kind: 'name', width: 60 },
  { header: '说明', kind: 'name', width: 36 },
  { header: '级别', kind: 'word', width: 9, choices: Object.values(severities) },
];

/** Rows left free below the formulas. */
const free = 10;

/** 校验公式: the user's own formulas as a table. */
export function formulasSheet(formulas: readonly OwnFormula[]): SheetDocument {
  const rows = formulas.map(({ table, formula, note, severity }) => ({ label: table, entries: [formula, note, severities[severity]] }));
  const blank = Array.from({ length: free }, () => ({ label: '' }));
  const form = { title: '校验公式', line: '写法见 docs/own-rules.md，例如 6行 = 01表2行', columns, rows: [...rows, ...blank] };
  return formSheet('校验公式', [form], { orientation: 'landscape', tabColor: tabs.performance, frozenColumns: 0 });
}

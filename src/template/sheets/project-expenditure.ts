import type { SheetDocument } from '../../model/sheet-document';
import type { TableFigures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const funds = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险基金预算', '其他资金'];

const columns: readonly Column[] = [
  { header: '项目名称', kind: 'name', width: 40 },
  { header: '资金来源', kind: 'word', width: 20, choices: funds },
  { header: '年初预算数', kind: 'money', width: 16 },
  { header: '全年预算数', kind: 'money', width: 16 },
  { header: '决算数', kind: 'money', width: 16 },
  { header: '上年决算数', kind: 'money', width: 16 },
];

const total = '项目支出合计';
const blankRows = 10;

/** 项目支出, one row per project; without figures there are blank rows to fill in. */
export function projectExpenditureSheet(figures?: TableFigures): SheetDocument {
  const given = Object.keys(figures ?? {}).filter((name) => name !== total).map((name) => `　${name}`);
  const names = figures ? given : Array<string>(blankRows).fill('');
  const rows: readonly FormRow[] = [{ label: total, total: true, closed: ['项目名称', '资金来源'] }, ...names.map((label) => ({ label }))];
  const form = { title: '项目支出情况', line: '单位：万元', columns, rows: filled(rows, figures) };
  return formSheet('项目支出', [form], { orientation: 'landscape', tabColor: tabs.money });
}

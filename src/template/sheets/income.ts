import type { SheetDocument } from '../../model/sheet-document';
import type { TableFigures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 30 },
  { header: '年初预算数', kind: 'money', width: 15 },
  { header: '年初预算占比', kind: 'share', width: 15 },
  { header: '全年预算数', kind: 'money', width: 15 },
  { header: '决算数', kind: 'money', width: 15 },
  { header: '决算占比', kind: 'share', width: 15 },
  { header: '上年决算数', kind: 'money', width: 15 },
];

const rows: readonly FormRow[] = [
  { label: '本年收入合计', total: true },
  { label: '　一般公共预算拨款' },
  { label: '　政府性基金预算拨款' },
  { label: '　国有资本经营预算拨款' },
  { label: '　社会保险基金预算拨款' },
  { label: '　纳入专户管理的非税收入' },
  { label: '　其他收入' },
];

/** 收入 by kind: opening and adjusted budget, final accounts, shares. */
export function incomeSheet(figures?: TableFigures): SheetDocument {
  const form = { title: '收入预算和决算情况', line: '单位：万元', columns, rows: filled(rows, figures) };
  return formSheet('收入', [form], { orientation: 'landscape', tabColor: tabs.money });
}

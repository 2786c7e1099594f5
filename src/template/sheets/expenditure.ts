import type { SheetDocument } from '../../model/sheet-document';
import type { Figures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 28 },
  { header: '年初预算数', kind: 'money', width: 16 },
  { header: '全年预算数', kind: 'money', width: 16 },
  { header: '决算数', kind: 'money', width: 16 },
  { header: '决算占比', kind: 'share', width: 16 },
  { header: '上年决算数', kind: 'money', width: 16 },
];

const rows: readonly FormRow[] = [
  { label: '本年支出合计', total: true },
  { label: '　基本支出' },
  { label: '　项目支出' },
];

const fundColumns: readonly Column[] = [
  { header: '资金来源', kind: 'label', width: 28 },
  { header: '基本支出', kind: 'money', width: 16 },
  { header: '项目支出', kind: 'money', width: 16 },
  { header: '合计', kind: 'money', width: 16 },
];

const funds: readonly FormRow[] = [
  { label: '合计', total: true },
  { label: '　一般公共预算' },
  { label: '　政府性基金预算' },
  { label: '　国有资本经营预算' },
  { label: '　社会保险基金预算' },
  { label: '　其他资金' },
];

/** 支出: basic and project expenditure, and the final accounts by fund. */
export function expenditureSheet(figures?: Pick<Figures, 'expenditure' | 'expenditureByFund'>): SheetDocument {
  return formSheet('支出', [
    { title: '支出预算和决算情况', line: '单位：万元', columns, rows: filled(rows, figures?.expenditure) },
    { title: '决算支出按资金来源', line: '单位：万元', columns: fundColumns, rows: filled(funds, figures?.expenditureByFund) },
  ], { orientation: 'landscape', tabColor: tabs.money });
}

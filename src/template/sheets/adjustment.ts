import type { SheetDocument } from '../../model/sheet-document';
import type { Figures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 30 },
  { header: '年初预算数', kind: 'money', width: 18 },
  { header: '追加', kind: 'money', width: 18 },
  { header: '追减', kind: 'money', width: 18 },
  { header: '预算调整率', kind: 'share', width: 18 },
];

const rows: readonly FormRow[] = [
  { label: '合计', total: true },
  { label: '　基本支出' },
  { label: '　项目支出' },
];

const carryOverColumns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 30 },
  { header: '决算数', kind: 'money', width: 18 },
];

const carryOver: readonly FormRow[] = ['年初结转和结余', '本年收入', '使用非财政拨款结余', '本年支出', '结余分配', '年末结转和结余'].map((label) => ({ label }));

/** 预算调整 in the course of the year, and 结转结余. */
export function adjustmentSheet(figures?: Pick<Figures, 'adjustment' | 'carryOver'>): SheetDocument {
  return formSheet('预算调整', [
    { title: '年中预算调整', line: '单位：万元', columns, rows: filled(rows, figures?.adjustment) },
    { title: '结转结余', line: '单位：万元', columns: carryOverColumns, rows: filled(carryOver, figures?.carryOver) },
  ], { orientation: 'landscape', tabColor: tabs.money });
}

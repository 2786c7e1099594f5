import type { SheetDocument } from '../../model/sheet-document';
import type { TableFigures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 34 },
  { header: '本年预算数', kind: 'money', width: 17 },
  { header: '本年决算数', kind: 'money', width: 17 },
  { header: '上年决算数', kind: 'money', width: 17 },
  { header: '上年预算数', kind: 'money', width: 17 },
];

const rows: readonly FormRow[] = [
  { label: '“三公”经费合计', total: true },
  { label: '　因公出国（境）费' },
  { label: '　公务用车购置及运行维护费' },
  { label: '　　公务用车购置费' },
  { label: '　　公务用车运行维护费' },
  { label: '　公务接待费' },
];

/** 三公经费: overseas travel, vehicles, hospitality. */
export function threePublicSheet(figures?: TableFigures): SheetDocument {
  const form = { title: '“三公”经费情况', line: '单位：万元', columns, rows: filled(rows, figures) };
  return formSheet('三公经费', [form], { orientation: 'landscape', tabColor: tabs.money });
}

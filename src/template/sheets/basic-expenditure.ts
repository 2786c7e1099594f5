import type { SheetDocument } from '../../model/sheet-document';
import type { TableFigures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 30 },
  { header: '年初预算数', kind: 'money', width: 18 },
  { header: '全年预算数', kind: 'money', width: 18 },
  { header: '决算数', kind: 'money', width: 18 },
  { header: '上年决算数', kind: 'money', width: 18 },
];

const rows: readonly FormRow[] = [
  { label: '基本支出合计', total: true },
  { label: '　工资福利支出' },
  { label: '　商品和服务支出' },
  { label: '　对个人和家庭的补助' },
  { label: '　资本性支出' },
];

/** 基本支出 by economic class. */
export function basicExpenditureSheet(figures?: TableFigures): SheetDocument {
  const form = { title: '基本支出情况', line: '单位：万元', columns, rows: filled(rows, figures) };
  return formSheet('基本支出', [form], { orientation: 'landscape', tabColor: tabs.money });
}

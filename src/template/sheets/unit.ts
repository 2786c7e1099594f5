import type { SheetDocument } from '../../model/sheet-document';
import type { Figures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const factColumns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 22 },
  { header: '内容', kind: 'text', width: 40 },
  { header: '填写说明', kind: 'note', width: 46 },
];

const facts: readonly FormRow[] = [
  { label: '单位名称', note: '填全称，与公章一致；报告标题和落款使用' },
  { label: '年度', format: '0', note: '绩效自评所属年度，如 2023' },
  { label: '报告日期', format: '@', note: '报告落款日期，如 2024年8月26日' },
  { label: '内设机构数', format: '0', note: '个数，应与下一行列出的名称一致' },
  { label: '内设机构名称', note: '名称之间用顿号隔开' },
  { label: '下属单位', note: '没有下属单位的留空' },
];

const staffColumns: readonly Column[] = [
  { header: '项目', kind: 'label', width: 22 },
  { header: '编制数', kind: 'heads', width: 40 },
  { header: '实有人数', kind: 'heads', width: 46 },
];

const staff: readonly FormRow[] = [
  { label: '在职人员合计', total: true },
  { label: '　行政编制' },
  { label: '　事业编制' },
  { label: '　工勤编制' },
  { label: '退休人员', closed: ['编制数'] },
];

/** 单位信息: facts about the department, and its staff. */
export function unitSheet(figures?: Pick<Figures, 'facts' | 'staffing'>): SheetDocument {
  return formSheet('单位信息', [
    { title: '单位基本情况', line: '内容据实填写', columns: factColumns, rows: filled(facts, figures?.facts) },
    { title: '人员情况', line: '单位：人', columns: staffColumns, rows: filled(staff, figures?.staffing) },
  ], { orientation: 'portrait', tabColor: tabs.unit });
}

import type { SheetDocument } from '../../model/sheet-document';
import type { TableFigures } from '../figures';
import { type Column, filled, type FormRow, formSheet } from '../form';
import { tabs } from './tabs';

const columns: readonly Column[] = [
  { header: '报告部分', kind: 'label', width: 24 },
  { header: '文字材料', kind: 'prose', width: 124 },
  { header: '填写说明', kind: 'note', width: 36 },
];

const rows: readonly FormRow[] = [
  { label: '职能职责', note: '按“三定”规定逐条填写，每条一段' },
  { label: '绩效目标', note: '批复或申报的部门整体绩效目标' },
  { label: '基本支出说明', note: '用途和增减变化的原因；金额由报告自动写入' },
  { label: '项目支出说明', note: '项目的内容、安排和管理；金额由报告自动写入' },
  { label: '总体绩效情况', note: '一段总述' },
  { label: '数量指标说明', note: '做了哪些工作，数字与绩效指标表一致' },
  { label: '质量指标说明', note: '达到的标准，由谁验收或评估' },
  { label: '时效指标说明', note: '各项工作和资金拨付的完成时间' },
  { label: '成本指标说明', note: '执行的补助标准和成本控制情况' },
  { label: '效益指标说明', note: '经济、社会、生态效益和可持续影响' },
  { label: '满意度指标说明', note: '调查的对象、方式和结果' },
  { label: '存在的问题及原因分析', note: '逐条填写，有问题也有原因' },
  { label: '下一步改进措施', note: '与存在的问题一一对应' },
  { label: '结果应用和公开情况', note: '结果如何使用，何时在何处公开' },
  { label: '其他需要说明的情况', note: '没有的填“无”' },
  { label: '预算调整原因', note: '预算调整率较高时必须说明原因和审批程序' },
];

/** 文字材料: the parts of the report that figures cannot write. */
export function textsSheet(texts?: TableFigures): SheetDocument {
  const form = { title: '报告文字材料', line: '单元格内用 Alt+Enter 分段；写不下时可以加大行高', columns, rows: filled(rows, texts) };
  return formSheet('文字材料', [form], { orientation: 'landscape', tabColor: tabs.performance });
}

/** The sheet on which users write their own formulas, its columns, and how grave a violation is (核实性 formulas may have a reason, 提示性 ones are a hint). */
export const formulaSheets: readonly string[] = ['校验公式', '审核公式'];

export type FormulaColumn = 'table' | 'formula' | 'note' | 'severity';

export const formulaColumns: Readonly<Record<FormulaColumn, readonly string[]>> = {
  table: ['表', '表号', '表名', '报表', '所属表', '适用表'],
  formula: ['公式', '校验公式', '审核公式', '表达式'],
  note: ['说明', '备注', '公式说明'],
  severity: ['级别', '类型', '公式类型', '审核类型'],
};

export const severityWords: Readonly<Record<'warning' | 'info', readonly string[]>> = {
  warning: ['提醒', '警告', '核实性', '核实', 'warning'],
  info: ['提示', '提示性', 'info'],
};

/** The budget set of a department, drawn like its final accounts: the same forms under the names of the budget. */
import type { Contents } from './contents';
import { drawForms } from './forms';
import type { Drawing } from './draw';
import type { Layout } from './layout';

const names: Readonly<Record<string, string>> = {
  收入支出决算总表: '部门收支总表',
  收入决算表: '部门收入总表',
  支出决算表: '部门支出总表',
  财政拨款收入支出决算总表: '财政拨款收支总表',
  一般公共预算财政拨款支出决算表: '一般公共预算支出表',
  一般公共预算财政拨款基本支出决算表: '一般公共预算基本支出表',
  决算数: '预算数',
  年初结转和结余: '上年结转结余',
  年末结转和结余: '结转下年',
  年初财政拨款结转和结余: '上年结转',
  年末财政拨款结转和结余: '结转下年',
};

export function drawBudget(contents: Contents, layout: Layout): readonly Drawing[] {
  return drawForms(contents, { ...layout, order: [1, 2, 3, 4, 5, 6], titles: 'official', words: { ...layout.words, ...names } });
}

import { figuresOfTable, tablesOf, type Table } from '../../../model/book';
import { readsOtherWorkbook } from '../../../model/formula';
import { oncePer } from '../../../model/once-per';
import { defineRule } from '../../rule';

/** Figures that are fetched from another workbook, which the reader does not have. */
export const linkedWorkbook = defineRule({
  meta: {
    id: 'linked-workbook',
    name: { 'zh-CN': '取自其他工作簿的数', 'en-US': 'Figures from another workbook' },
    group: 'formulas',
    severity: 'info',
    basis: {
      'zh-CN': '上报、公开的工作簿应当独立完整，引用其他工作簿的数到了别人那里无法更新（惯例）',
      'en-US': 'A workbook that is handed on stands by itself: what it fetches from another cannot be updated elsewhere (custom)',
    },
    messages: {
      linked: {
        'zh-CN': '工作表“{{sheet}}”有{{count}}个数取自其他工作簿，第一个是{{number.label}}（{{formula}}），上报前请转为数值。',
        'en-US': 'On the sheet "{{sheet}}" {{count}} figures come from another workbook, the first being {{number.label}} ({{formula}}): turn them into values before you hand it on.',
      },
    },
  },

  observations({ book }) {
    const linked = tablesOf(book).flatMap(linkedIn);
    return [...new Set(linked.map(({ place }) => place.sheet))].flatMap((sheet) => {
      const [number, ...others] = linked.filter(({ place }) => place.sheet === sheet);
      if (!number) return [];
      return [{ message: 'linked', figures: [number], place: number.place, data: { sheet, number, count: String(others.length + 1), formula: `=${number.formula}` } }];
    });
  },
});

const linkedIn = oncePer((table: Table) => figuresOfTable(table).filter(({ formula }) => formula !== undefined && readsOtherWorkbook(formula)));

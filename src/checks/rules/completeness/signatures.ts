import { defineRule } from '../../rule';

/** Lines below a table that are to be signed or dated, and are blank. */
export const signatures = defineRule({
  meta: {
    id: 'signatures',
    name: { 'zh-CN': '签名和日期', 'en-US': 'Signatures and date' },
    group: 'completeness',
    severity: 'info',
    basis: {
      'zh-CN': '部门整体支出绩效评价基础数据表、自评表的填表人、负责人、联系电话、填报日期应当填列（表式要求；打印后手签的除外）',
      'en-US': 'The annexes ask who filled them in, who answers for them, a telephone number and a date (by their form, unless they are signed on paper)',
    },
    messages: {
      blank: {
        'zh-CN': '工作表“{{sheet}}”的{{asked}}还没有填写，打印后手签的请忽略。',
        'en-US': 'On the sheet "{{sheet}}" nobody has filled in {{asked}}; never mind if it is signed on paper.',
      },
      several: {
        'zh-CN': '工作表“{{sheet}}”等{{count}}张表的{{asked}}等还没有填写，打印后手签的请忽略。',
        'en-US': 'On {{count}} sheets, the first being "{{sheet}}", nobody has filled in {{asked}} and so on; never mind if they are signed on paper.',
      },
    },
  },

  observations({ book }) {
    const blank = book.signatures.filter(({ answer }) => answer.text === '');
    const [first] = blank;
    if (!first) return [];
    const { place } = first.answer;
    const asked = blank.filter(({ answer }) => answer.place.sheet === place.sheet).map((line) => line.asked).join('、');
    const count = new Set(blank.map(({ answer }) => answer.place.sheet)).size;
    const data = { sheet: place.sheet, asked };
    return [count === 1 ? { message: 'blank', figures: [], place, data } : { message: 'several', figures: [], place, data: { ...data, count: String(count) } }];
  },
});

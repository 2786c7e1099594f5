import { defineRule } from '../../rule';

/** A year is evaluated when it is over. */
export const reportDate = defineRule({
  meta: {
    id: 'report-date',
    name: { 'zh-CN': '报告日期', 'en-US': 'Date of the report' },
    group: 'completeness',
    severity: 'warning',
    basis: {
      'zh-CN': '绩效自评在预算年度终了后进行，报告日期应在评价年度之后（惯例）',
      'en-US': 'A year is evaluated when it is over: the report is dated after it (custom)',
    },
    messages: {
      early: {
        'zh-CN': '报告日期是“{{date}}”，评价年度{{year}}年还没有结束，请核对是不是沿用了上年的日期。',
        'en-US': 'The report is dated "{{date}}", before the end of {{year}}, the year it evaluates: is it last year\'s date?',
      },
    },
  },

  observations({ book }) {
    const date = book.facts.get('reportDate');
    const year = yearIn(book.facts.get('year')?.text);
    const dated = yearIn(date?.text);
    if (!date || year === undefined || dated === undefined || dated > year) return [];
    return [{ message: 'early', figures: [], place: date.place, data: { date: date.text, year: String(year) } }];
  },
});

function yearIn(text: string | undefined): number | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

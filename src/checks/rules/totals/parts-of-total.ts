import { sumOf } from '../../../model/expression';
import { isPresent } from '../../../model/figure';
import { allRows, isForm, rateMeasures, scoreMeasures } from '../../../model/statement';
import { ofEachStatement } from '../../of-each';
import { defineRule } from '../../rule';

/** A row is the sum of the rows below it, column by column; parts that may leave something out must only not exceed it. */
export const partsOfTotal = defineRule({
  meta: {
    id: 'parts-of-total',
    name: { 'zh-CN': '合计与分项', 'en-US': 'Totals and their parts' },
    group: 'totals',
    severity: 'error',
    basis: {
      'zh-CN': '表内审核公式：合计 = 各分项之和；“其中”项之和不大于总额（部门决算报表编审要求）',
      'en-US': 'Consistency rule within a form: a total is the sum of its items; items under "of which" do not exceed it (final-account review)',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}填的是{{stated}}，各分项相加是{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} says {{stated}}; its items add up to {{expected}}, a difference of {{difference}}.',
      },
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，其中各项相加却有{{expected}}，超出了总额。',
        'en-US': '{{label}} is {{stated}}, but the items listed under it add up to {{expected}}, more than the whole.',
      },
    },
  },

  relations: ofEachStatement((statement) =>
    // What is complete in a published form has rules of its own.
    allRows(statement).filter((row) => !(isForm(statement.role) && row.complete)).flatMap((row) =>
      statement.measures.filter((measure) => !rateMeasures.has(measure) && !scoreMeasures.has(measure)).flatMap((measure) => {
        const parts = row.children.map((child) => child.figures.get(measure)).filter(isPresent);
        const stated = row.figures.get(measure);
        if (!stated || parts.length === 0) return [];
        return [{
          kind: 'sum' as const,
          stated,
          comparator: 'equal' as const,
          expected: sumOf(parts),
          openList: !row.complete,
          message: row.complete ? ('mismatch' as const) : ('exceeds' as const),
        }];
      }),
    ),
  ),
});

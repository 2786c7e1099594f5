import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import type { Mention } from '../../../model/claims';
import { the } from '../../../model/expression';
import { isKnown } from '../../../model/figure';
import { defineRule, type RelationOf } from '../../rule';
import { asNothing } from '../../forms/equal';
import { figuresByName, figuresCalled, type NamedFigure } from '../../table-names';
import { yearOf } from '../../years';

/** A quantity that text and tables both name is the same in both. */
export const textTie = defineRule({
  meta: {
    id: 'text-tie',
    name: { 'zh-CN': '正文与报表一致', 'en-US': 'Agreement of texts and tables' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '正文与报表中的同一数据应当一致（部门决算公开说明的要求）',
      'en-US': 'One quantity is the same in the text and in the tables (what the published notes to the accounts must meet)',
    },
    messages: {
      mismatch: {
        'zh-CN': '正文里“{{label}}”写的是{{stated}}，表中{{source.label}}（{{where}}）是{{expected}}，相差{{difference}}。',
        'en-US': 'The text says {{stated}} for {{label}}; in the tables {{source.label}} ({{where}}) is {{expected}}, a difference of {{difference}}.',
      },
    },
  },

  relations({ book, claims }) {
    if (claims.mentions.length === 0) return [];
    const year = yearOf(book, claims);
    const named = figuresByName(book);
    const tied = new Map<string, NamedFigure>();
    return claims.mentions.flatMap((mention) => {
      const suitable = figuresCalled(named, mention.label).filter((candidate) => suits(mention, candidate, year));
      const filled = suitable.filter(({ figure }) => isKnown(figure));
      const candidates = filled.length > 0 || !isNought(mention) ? filled : suitable.filter(({ figure }) => figure.gap === 'blank');
      const ties = candidates.map((candidate) => ({ candidate, relation: tie(mention, candidate) }));
      const agreed = ties.find(({ relation }) => holds(judge({ ...relation, rule: '' })));
      if (agreed) {
        tied.set(mention.figure.key, agreed.candidate);
        return [agreed.relation];
      }
      const [first, ...others] = ties;
      const isAmbiguous = !first || (mention.measure === undefined && !isSure(mention, first.candidate, year)) || others.some(({ candidate }) => !isSame(candidate, first.candidate)) || !standsIn(mention, first.candidate, tied);
      return isAmbiguous ? [] : [first.relation];
    });
  },
});

function tie({ figure }: Mention, { figure: printed }: NamedFigure): RelationOf<'mismatch'> {
  const source = asNothing(printed);
  const { sheet, address } = source.place;
  return { kind: 'tie', stated: figure, comparator: 'equal', expected: the(source), message: 'mismatch', data: { source, where: `${sheet}!${address}` } };
}

/** Without a measure an amount is taken for what was carried out. */
function suits({ label, figure, measure = 'final', year }: Mention, candidate: NamedFigure, bookYear: number | undefined): boolean {
  const ofAnotherYear = year !== undefined && bookYear !== undefined && year !== bookYear;
  return !ofAnotherYear && candidate.measure === measure && candidate.figure.unit.dimension === figure.unit.dimension && !isIncomeOf(label, candidate);
}

/** A blank agrees with nought; any other amount may not have been filled in yet. */
function isNought({ figure }: Mention): boolean {
  return isKnown(figure) && figure.value.isZero;
}

/** 行政运行 in a text is what was spent on it; what came in for it stands under the same name. */
function isIncomeOf(label: string, { statement, isTotal }: NamedFigure): boolean {
  return statement.role === 'incomeBySubject' && !isTotal && !label.includes('收入');
}

/** 本年收入合计: of a table's total nothing but the accounts of its own year can be meant. */
function isSure({ label, year }: Mention, { isTotal }: NamedFigure, bookYear: number | undefined): boolean {
  return isTotal && (label.startsWith('本年') || (year !== undefined && year === bookYear));
}

function isSame(a: NamedFigure, b: NamedFigure): boolean {
  return holds(judge({ rule: '', kind: 'tie', stated: a.figure, comparator: 'equal', expected: the(b.figure) }));
}

/** A part is held against a table only where its whole stands in that very table: 基本支出 of one fund is not that of all. */
function standsIn({ whole }: Mention, { statement }: NamedFigure, tied: ReadonlyMap<string, NamedFigure>): boolean {
  return whole === undefined || tied.get(whole.key)?.statement === statement;
}

import { judge } from '../../../judging/judge';
import { holds } from '../../../judging/network';
import type { Zero } from '../../../model/claims';
import { the } from '../../../model/expression';
import { isKnown, type Figure } from '../../../model/figure';
import { allRows, type Statement } from '../../../model/statement';
import { asNothing } from '../../forms/equal';
import { defineRule, type RelationOf } from '../../rule';
import { figuresByName, figuresCalled, type NamedFigure } from '../../table-names';
import { yearOf } from '../../years';

/** What a text says there was nothing of is nothing in the tables, too. */
export const textZero = defineRule({
  meta: {
    id: 'text-zero',
    name: { 'zh-CN': '正文所说的“无”与报表', 'en-US': 'What a text says there was none of' },
    group: 'prose',
    severity: 'error',
    basis: {
      'zh-CN': '没有政府性基金预算、国有资本经营预算或“三公”经费收支的，对应的公开表为空表，正文说明与报表一致（部门决算公开说明的要求）',
      'en-US': 'Where there was no money of a kind, its published form is empty, and the notes say the same as the form (what the published notes to the accounts must meet)',
    },
    messages: {
      present: {
        'zh-CN': '正文写“{{quote}}”，表中{{source.label}}（{{where}}）却是{{expected}}。',
        'en-US': 'The text says “{{quote}}”, yet in the tables {{source.label}} ({{where}}) is {{expected}}.',
      },
    },
  },

  relations({ book, claims }) {
    if (claims.zeros.length === 0) return [];
    const year = yearOf(book, claims);
    const named = figuresByName(book);
    return claims.zeros.filter((zero) => zero.year === undefined || year === undefined || zero.year === year).flatMap((zero) => {
      const sources = heldAgainst(figuresCalled(named, zero.label));
      const [first, ...others] = sources.map((source) => tie(zero, source));
      if (!first) return [];
      const isSure = zero.isSure && (zero.year === undefined || zero.year === year);
      return [first, ...others].every(agrees) || (isSure && !others.some(agrees) && sources.every((source) => isSame(sources[0]!, source))) ? [first] : [];
    });
  },
});

/** What the tables print of it: in the accounts rather than in the budget, and of 公务接待费 all rather than what basic expenditure holds of it, which may be nothing where the whole is not. */
function heldAgainst(candidates: readonly NamedFigure[]): readonly Figure[] {
  const finals = candidates.filter(({ measure }) => measure === 'final');
  const accounts = finals.filter(({ statement: { set } }) => set !== 'budget');
  const of = accounts.length > 0 ? accounts : finals;
  const wholes = of.filter(({ statement: { role } }) => role !== 'generalBudgetBasic');
  const parts = of.filter(({ figure }) => isKnown(figure) && !figure.value.isZero);
  const held = wholes.length > 0 ? [...wholes.filter(isOwnForm), ...wholes.filter((each) => !isOwnForm(each))] : parts;
  return held.flatMap(({ figure, statement }) => (isUnsummed(figure, statement) ? [] : [asNothing(figure)]));
}

/** The form that tells of nothing else. */
function isOwnForm({ statement: { role } }: NamedFigure): boolean {
  return role === 'threePublic' || role === 'governmentFund' || role === 'stateCapital';
}

/** A blank above amounts was never worked out. */
function isUnsummed(figure: Figure, statement: Statement): boolean {
  if (figure.gap !== 'blank') return false;
  const row = allRows(statement).find(({ figures }) => [...figures.values()].includes(figure));
  const [measure] = [...(row?.figures ?? [])].find(([, each]) => each === figure) ?? [];
  const below = row?.role === 'total' ? allRows(statement) : row?.children ?? [];
  return measure !== undefined && below.some(({ figures }) => !(figures.get(measure)?.value?.isZero ?? true));
}

function tie({ figure }: Zero, source: Figure): RelationOf<'present'> {
  const { sheet, address } = source.place;
  return { kind: 'tie', stated: figure, comparator: 'equal', expected: the(source), message: 'present', data: { quote: figure.place.text!.quote, source, where: `${sheet}!${address}` } };
}

function agrees(relation: RelationOf<'present'>): boolean {
  return holds(judge({ ...relation, rule: '' }));
}

function isSame(a: Figure, b: Figure): boolean {
  return a === b || holds(judge({ rule: '', kind: 'tie', stated: a, comparator: 'equal', expected: the(b) }));
}

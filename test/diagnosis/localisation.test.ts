/** The pieces of the search for wrong figures, each by itself: what docs/diagnosis.md says of them. */
import fc from 'fast-check';
import { middleOf } from '../../src/diagnosis/localisation/choose';
import { components } from '../../src/diagnosis/localisation/components';
import { constraintOf, Constraints } from '../../src/diagnosis/localisation/constraint';
import { narrow } from '../../src/diagnosis/localisation/narrow';
import { structureOf } from '../../src/diagnosis/localisation/structure';
import { judge } from '../../src/judging/judge';
import { Network } from '../../src/judging/network';
import { Decimal } from '../../src/model/decimal';
import { quotient, sumOf, the } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import { contains, type Interval } from '../../src/model/interval';
import type { Relation } from '../../src/model/relation';
import { read } from '../model/notation';
import { printed } from '../judging/printed';
import { atMost, equal } from '../judging/relating';

const heads = (...counts: readonly number[]) => counts.map((count) => printed(`${count}人`));
const constraintsOf = (...relations: readonly Relation[]) => new Constraints(Network.of(relations.map(judge)));
const constraint = (relation: Relation) => constraintOf(judge(relation));
const anything: Interval = { lower: null, upper: null };

describe('violated relations are explained together', () => {
  const [a, b, c, d, e, f] = heads(1, 2, 3, 4, 5, 6) as [KnownFigure, KnownFigure, KnownFigure, KnownFigure, KnownFigure, KnownFigure];
  const tie = (one: KnownFigure, other: KnownFigure) => constraint(equal(one, the(other), { kind: 'tie' }));
  const [ab, cd, bc, ef, da, fa] = [tie(a, b), tie(c, d), tie(b, c), tie(e, f), tie(d, a), tie(f, a)];
  const grouped = (violated: readonly (typeof ab)[], questions: readonly (typeof ab)[] = []) =>
    components(violated, (one) => !questions.includes(one)).map((group) => group.map((one) => violated.indexOf(one)));

  test.each<[string, number[][], number[][]]>([
    ['where they share a figure', grouped([ab, bc, ef]), [[0, 1], [2]]],
    ['where others link them, in reading order', grouped([ab, cd, ef, bc]), [[0, 1, 3], [2]]],
    ['all of those that one links', grouped([ef, ab, cd, da, fa]), [[0, 1, 2, 3, 4]]],
    ['but a question stands by itself', grouped([ab, bc, cd], [bc]), [[0], [1], [2]]],
    ['and links nothing that comes behind it', grouped([bc, ab, cd], [bc]), [[0], [1], [2]]],
  ])('%s', (_, found, expected) => expect([...found].sort((one, other) => one[0]! - other[0]!)).toEqual(expected));
});

describe('what a set of wrong figures weighs', () => {
  const weight = (figures: readonly KnownFigure[], relations: readonly Relation[] = [], interchanged: readonly (readonly [string, string])[] = []) => {
    const { weight: found, following } = structureOf(figures, interchanged, constraintsOf(...relations));
    return [Number(found.toPrecision(6)), figures.filter(({ key }) => following.has(key)).map(({ printed: text }) => text).join(' ')];
  };
  const [total, part, rest] = heads(3, 1, 2) as [KnownFigure, KnownFigure, KnownFigure];
  const computed = printed('3人', { origin: 'formula' });
  const adds = equal(total, sumOf([part, rest]));
  const copy = printed('1人');
  const [share, base] = [printed('25%'), printed('4人')];

  test.each<[string, (number | string)[], (number | string)[]]>([
    ['a figure', weight([part]), [0.02, '']],
    ['a formula\'s result', weight([computed]), [0.004, '']],
    ['two figures', weight([part, copy]), [0.0004, '']],
    ['two that changed places: one slip', weight([part, rest], [], [[part.key, rest.key]]), [0.02, '']],
    ['a total typed after its part', weight([total, part], [adds]), [0.002, '3人']],
    ['a formula after what goes into it', weight([computed, part], [equal(computed, sumOf([part, rest]))]), [0.018, '3人']],
    ['two reports of a quantity, either from the other', weight([part, copy], [equal(part, the(copy), { kind: 'tie' })]), [0.006, '1人']],
    ['a rate after its base', weight([share, base], [equal(share, quotient(the(part), the(base)), { kind: 'quotient' })]), [0.004, '25%']],
    ['a copy of what was computed', weight([part, total, copy], [adds, equal(copy, the(part), { kind: 'tie' })]), [0.0006, '3人 1人']],
    ['a part is not computed from its total', weight([part, rest], [adds]), [0.0004, '']],
    ['nor a figure from its limit', weight([part, total], [atMost(part, the(total), { kind: 'bound' })]), [0.0004, '']],
    ['nor by a relation that does not hold', weight([part, base], [equal(part, the(base), { kind: 'tie' })]), [0.0004, '']],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});

describe('what a correction must respect', () => {
  const values = (...corrections: readonly (readonly [KnownFigure, string])[]) => new Map(corrections.map(([{ key }, value]) => [key, Decimal.parse(value)!]));
  const [total, part, rest] = heads(4, 1, 2) as [KnownFigure, KnownFigure, KnownFigure];
  const adds = constraint(equal(total, sumOf([part, rest])));

  test('a relation that is violated is to hold', () => {
    expect([adds.violated, adds.holdsWith(values([total, '3'])), adds.holdsWith(values([total, '5'])), adds.holdsWith(values([part, '2'], [total, '4']))]).toEqual([true, true, false, true]);
    expect(adds.holdsWith(values([printed('9人'), '3']))).toBe(false);
  });

  test('what a rule sets is not to be corrected', () => {
    const shares = constraint(equal(printed('100%', { origin: 'given' }), sumOf([printed('60%'), printed('30%')])));
    expect(shares.figures.map(({ printed: text }) => text)).toEqual(['60%', '30%']);
  });

  test('a rate that is to hold is not put right by one cut off, but may go on being one', () => {
    const [cut, wrong] = [printed('9.55%'), printed('9.99%')];
    const rate = () => quotient(the(printed('29.42万元')), the(printed('307.82万元')));
    const [violated, kept] = [constraint(equal(wrong, rate())), constraint(equal(cut, rate()))];
    expect([violated.violated, violated.holdsWith(values([wrong, '9.55'])), violated.holdsWith(values([wrong, '9.56']))]).toEqual([true, false, true]);
    expect([kept.violated, kept.holdsWith(values([cut, '9.55'])), kept.holdsWith(values([cut, '9.57']))]).toEqual([false, true, false]);
  });

  test('parts that may leave something out may go on falling short, unless they fit', () => {
    const [whole, some, exactly] = heads(9, 4, 9) as [KnownFigure, KnownFigure, KnownFigure];
    const short = constraint(equal(whole, sumOf([some]), { openList: true }));
    const full = constraint(equal(whole, sumOf([exactly]), { openList: true }));
    expect(['3', '9', '10'].map((value) => short.holdsWith(values([some, value])))).toEqual([true, true, false]);
    expect(['3', '9', '10'].map((value) => full.holdsWith(values([exactly, value])))).toEqual([false, true, false]);
  });

  test('around a figure stand what holds, what is violated and lists that may leave something out, in reading order', () => {
    const about = equal(part, the(printed('约1人')), { kind: 'tie' });
    const list = equal(part, sumOf([printed('0人')]), { openList: true });
    const found = constraintsOf(about, list, equal(total, sumOf([part, rest])), equal(part, the(printed('1人')), { kind: 'tie' })).around(part.key);
    expect(found.map(({ judgement }) => judgement.verdict.outcome)).toEqual(['undecided', 'inconsistent', 'consistent']);
  });
});

describe('what freed figures may be', () => {
  /** A true table of heads: parts with their total, which is told again, and a sum over two tables. */
  const truth = fc.array(fc.nat(999), { minLength: 2, maxLength: 5 }).chain((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return fc.tuple(fc.constant([...parts, total, total, total + parts[0]!]), fc.uniqueArray(fc.nat(parts.length + 2), { minLength: 1, maxLength: 3 }), fc.array(fc.nat(999), { minLength: 3, maxLength: 3 }));
  });

  test('has among it what is true, whichever figures are wrong', () => {
    fc.assert(fc.property(truth, ([right, wrong, instead]) => {
      const figures = right.map((value, at) => printed(`${wrong.includes(at) ? instead[wrong.indexOf(at)]! : value}人`));
      const parts = figures.slice(0, -3);
      const [total, again, both] = figures.slice(-3) as [KnownFigure, KnownFigure, KnownFigure];
      const relations = [equal(total, sumOf(parts)), equal(again, the(total), { kind: 'tie' }), equal(both, sumOf([total, parts[0]!]))].map(constraint);
      const narrowed = narrow(wrong.map((at) => ({ figure: figures[at]!, values: anything })), relations);
      if (!('values' in narrowed)) throw new Error('the truth was lost');
      for (const at of wrong) expect(contains(narrowed.values.get(figures[at]!.key)!, Decimal.of(right[at]!))).toBe(true);
    }), { numRuns: 200 });
  });

  test('is nothing where two relations want different values, and these are named', () => {
    const [total, part, rest] = heads(9, 1, 2) as [KnownFigure, KnownFigure, KnownFigure];
    const relations = [equal(total, sumOf([part, rest])), equal(printed('7人'), the(part), { kind: 'tie' }), equal(printed('8人'), the(part), { kind: 'tie' }), atMost(part, the(printed('99人')))].map(constraint);
    expect(narrow([{ figure: part, values: anything }], relations.slice(0, 2))).toEqual({ values: new Map([[part.key, read('[7, 7]')]]) });
    expect(narrow([{ figure: part, values: anything }], relations.slice(1))).toEqual({ conflict: [relations[2], relations[1]] });
  });
});

describe('the value that is proposed where no slip tells', () => {
  test.each<[string, string, string, string | undefined]>([
    ['in the middle', '9.00万元', '[1, 4]', '2.50'],
    ['not what stands there already', '2.50万元', '[1, 4]', '2.51'],
    ['at the end of a range without the other', '9.00万元', '(-∞, 4]', '2.00'],
    ['at the lower end', '1.00万元', '[4, ∞)', '4.00'],
    ['within, where rounding leads out', '9人', '[2.6, 3.4]', '3'],
    ['none between two that can be printed', '9人', '[2.4, 2.6]', undefined],
    ['nothing, where nothing is known', '9人', '(-∞, ∞)', '0'],
    ['nothing below nothing', '9人', '[-8, 2]', '1'],
    ['but for a lost sign', '9人', '[-9, -9]', '-9'],
    ['or of what is below nothing', '-9人', '[-8, 2]', '-3'],
    ['nobody less than nobody', '9人', '[-8, -2]', undefined],
  ])('%s: for %s of %s', (_, figure, range, expected) => expect(middleOf(printed(figure), read(range))?.toString()).toBe(expected));
});

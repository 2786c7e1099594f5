import { differenceClues } from '../../src/diagnosis/clues/differences/catalogue';
import { FiguresByValue } from '../../src/diagnosis/clues/differences/figures-by-value';
import { Surroundings } from '../../src/diagnosis/clues/surroundings';
import { judge } from '../../src/judging/judge';
import { Network } from '../../src/judging/network';
import { growth, minus, plus, sum as sumTerms, sumOf, the } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import type { Relation } from '../../src/model/relation';
import { printed } from '../judging/printed';
import { equal } from '../judging/relating';

function clues(relation: Relation, elsewhere: readonly Figure[] = [], others: readonly Relation[] = []): readonly string[] {
  const judgement = judge(relation);
  const network = Network.of([judgement, ...others.map(judge)]);
  const own = [relation.stated, ...[relation.expected].flatMap((side) => (side.kind === 'sum' ? side.terms.map((term) => term.of) : [side])).flatMap((side) => (side.kind === 'figure' ? [side.figure] : []))];
  return differenceClues(judgement, { figures: FiguresByValue.of({ figures: [...own, ...elsewhere] }), network, surroundings: new Surroundings({ find: () => [] }) }).map(({ kind, figures }) => `${kind}: ${figures.map((figure) => figure.printed).join(' ')}`);
}

const sum = (stated: string, ...parts: readonly string[]) => equal(printed(stated), sumOf(parts.map((part) => printed(part))));
const tie = (stated: string | Figure, other: string | Figure) => {
  const figure = (one: string | Figure) => (typeof one === 'string' ? printed(one) : one);
  return equal(figure(stated), the(figure(other)), { kind: 'tie' });
};

describe('the difference equals a figure', () => {
  test.each<[string, Relation, readonly string[], readonly string[]]>([
    ['that stands elsewhere', sum('9.99万元', '1.11万元', '1.47万元'), ['7.41万元'], ['equals-figure: 7.41万元']],
    ['in another unit', sum('9.99万元', '1.11万元', '1.47万元'), ['74100元'], ['equals-figure: 74100元']],
    ['counted twice', sum('8.52万元', '7.41万元', '1.11万元', '7.41万元'), [], ['equals-figure: 7.41万元 7.41万元']],
    ['of several, all of them', sum('9.99万元', '1.11万元', '1.47万元'), ['7.41万元', '7.41万元'], ['equals-figure: 7.41万元 7.41万元']],
    ['too many to mean anything', sum('9.99万元', '1.11万元', '1.47万元'), Array<string>(5).fill('7.41万元'), []],
    ['of too few digits to mean anything', sum('9.99万元', '1.11万元', '1.47万元', '6.41万元'), ['1.00万元', '1万元'], []],
    ['of another dimension', sum('9.99万元', '1.11万元', '1.47万元'), ['74100人'], []],
    ['never the stated one itself', sum('7.41万元', '1.00万元', '-1.00万元'), [], []],
  ])('%s', (_, relation, elsewhere, expected) => expect(clues(relation, elsewhere.map((text) => printed(text)))).toEqual(expected));
});

test('the difference is twice a figure: its sign is wrong', () => {
  expect(clues(sum('6.20万元', '4.10万元', '-2.10万元'))).toEqual(['twice-figure: -2.10万元']);
});

describe('one of two reports was copied', () => {
  test('from a figure of another scope', () => {
    expect(clues(tie('222.58万元', '229.99万元'), [printed('222.58万元')])).toEqual(['copied-figure: 222.58万元']);
  });

  test('but not from one that must equal it', () => {
    const stated = printed('373.92万元');
    const same = printed('373.92万元');
    expect(clues(tie(stated, '373.29万元'), [same], [tie(stated, same)])).toEqual(['divisible-by-nine: 373.92万元']);
    expect(clues(tie(stated, '373.29万元'), [same], [tie(same, stated)])).toEqual(['divisible-by-nine: 373.92万元']);
  });
});

test('rates have no such clues', () => {
  expect(clues(sum('100.00%', '96.78%', '0.35%'), [printed('2.87%')])).toEqual([]);
});

describe('the difference is divisible by nine', () => {
  test.each<[string, string, boolean]>([
    ['161人', '116人', true],
    ['74.10万元', '7.41万元', true],
    ['22人', '21人', false],
    ['14人', '5人', false],
    ['15人', '4人', false],
    ['0.32%', '3.20%', false],
  ])('%s, not %s: %s', (wrong, right, divisible) => expect(clues(tie(wrong, right))).toEqual(divisible ? [`divisible-by-nine: ${wrong}`] : []));

  test('says nothing of products', () => {
    expect(clues(equal(printed('161人'), the(printed('116人')), { kind: 'product' }))).toEqual([]);
  });
});

describe('a text says 增加 of what decreased', () => {
  const inText = (figure: string) => printed(figure, { origin: 'text' });
  const change = (stated: Figure) => equal(stated, less(printed('110.25万元'), printed('115.37万元')), { kind: 'difference' });
  const less = (current: Figure, previous: Figure) => sumTerms([plus(the(current)), minus(the(previous))]);

  test.each<[string, Relation, readonly string[]]>([
    ['a change', change(inText('5.12万元')), ['direction-word: 5.12万元']],
    ['a rate', equal(inText('4.44%'), growth(the(printed('110.25万元')), the(printed('115.37万元'))), { kind: 'quotient' }), ['direction-word: 4.44%']],
    ['not where the amount is wrong, too', change(inText('5.63万元')), []],
    ['not in a table, where signs are printed', change(printed('5.12万元', { origin: 'typed' })), []],
  ])('%s', (_, relation, expected) => expect(clues(relation)).toEqual(expected));
});

import { Decimal } from '../../src/model/decimal';
import { constant, growth, minus, plus, product, quotient, sum, sumOf, the } from '../../src/model/expression';
import { isKnown, type Figure } from '../../src/model/figure';
import { figuresOf, type Relation } from '../../src/model/relation';
import { expectationOf } from '../../src/judging/expect';
import { printEquation, printFigure, printValue } from '../../src/locales/print';
import { tenThousandYuan, unitOf } from '../../src/model/unit';
import { printed } from '../judging/printed';
import { atLeast, atMost, equal } from '../judging/relating';

const equation = (relation: Relation) => printEquation(relation, figuresOf(relation).every(isKnown) ? expectationOf(relation).expected : undefined);
const blank: Figure = { ...printed('0万元'), value: null, gap: 'blank', printed: '' };

test('a value stands with its unit', () => {
  expect(printValue(Decimal.parse('373.80')!, tenThousandYuan)).toBe('373.80万元');
});

describe('a figure is printed as the workbook shows it', () => {
  const shown = (shownAs: string, symbol: string, more: Partial<Figure> = {}) => printFigure({ ...printed('1'), printed: shownAs, unit: unitOf(symbol), ...more });

  test.each([
    ['2,015.65', '万元', '2,015.65万元'],
    [' 2,015.65 ', '万元', '2,015.65万元'],
    ['0.32%', '%', '0.32%'],
    ['0.32％', '%', '0.32％'],
    ['18720元', '元', '18720元'],
    ['100', '', '100'],
  ])('%s in %s → %s', (text, symbol, expected) => expect(shown(text, symbol)).toBe(expected));

  test('a hedge is not torn from its words', () => {
    expect(shown('0.5万元以上', '万元', { hedge: 'atLeast' })).toBe('0.5万元以上');
  });

  test('what is no number has no unit', () => {
    expect(printFigure(blank)).toBe('');
    expect(shown('#REF!', '万元', { value: null, gap: 'error' })).toBe('#REF!');
    expect(shown('详见附件', '万元', { value: null, gap: 'notANumber' })).toBe('详见附件');
  });
});

describe('an equation', () => {
  const parts = (...texts: readonly string[]) => sumOf(texts.map((text) => printed(text)));
  const hundred = printed('100%', { origin: 'given', decimals: 2 });

  test.each<[string, Relation, string]>([
    ['a sum', equal(printed('373.92万元'), parts('305.78万元', '65.80万元', '0.30万元', '1.99万元')), '305.78 + 65.80 + 0.30 + 1.99 = 373.87 ≠ 373.92'],
    ['a sum of two', equal(printed('22人'), parts('5人', '16人')), '5 + 16 = 21 ≠ 22'],
    ['a sum of one', equal(printed('22人'), parts('21人')), '21 ≠ 22'],
    ['eight parts', equal(printed('9人'), parts(...Array<string>(8).fill('1人'))), '1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 8 ≠ 9'],
    ['a long sum, its middle left out', equal(printed('99人'), parts('1人', '2人', '3人', '4人', '5人', '6人', '7人', '8人', '9人', '10人')), '1 + 2 + 3 + 4 + 5 + 6 + … + 10 = 55 ≠ 99'],
    ['a difference', equal(printed('9万元'), sum([plus(the(printed('7万元'))), minus(the(printed('3万元')))])), '7 − 3 = 4 ≠ 9'],
    ['a negative part', equal(printed('9万元'), parts('7万元', '-3万元')), '7 + (-3) = 4 ≠ 9'],
    ['a weight', equal(printed('9万元'), sum([{ weight: Decimal.of(12), of: the(printed('3万元')) }])), '12 × 3 = 36 ≠ 9'],
    ['a share', equal(printed('0.32%'), quotient(the(printed('7.41万元')), the(printed('229.99万元')))), '7.41 ÷ 229.99 = 3.22% ≠ 0.32%'],
    ['a sum over another', equal(printed('805.58%'), quotient(parts('1万元', '2万元'), the(printed('4万元')))), '(1 + 2) ÷ 4 = 75.00% ≠ 805.58%'],
    ['a growth rate', equal(printed('8.00%'), growth(the(printed('110.00万元')), the(printed('100.00万元')))), '110.00 ÷ 100.00 − 1 = 10.00% ≠ 8.00%'],
    ['over a product', equal(printed('3'), quotient(the(printed('8')), product(the(printed('2')), the(printed('2'))))), '8 ÷ (2 × 2) = 2 ≠ 3'],
    ['shares', equal(hundred, parts('96.78%', '0.32%')), '96.78% + 0.32% = 97.10% ≠ 100%'],
    ['products', equal(printed('34.2万元'), sum([plus(product(the(printed('1万元')), the(printed('14')))), plus(product(the(printed('0.6万元')), the(printed('24'))))])), '1 × 14 + 0.6 × 24 = 28.4 ≠ 34.2'],
    ['a product with a sum', equal(printed('9'), product(the(printed('2')), parts('1', '2'))), '2 × (1 + 2) = 6 ≠ 9'],
    ['a constant', equal(printed('9'), product(constant(12), the(printed('2')))), '12 × 2 = 24 ≠ 9'],
    ['a hedge', equal(printed('80.0万元'), product(the(printed('0.5万元以上')), the(printed('165')))), '0.5万元以上 × 165 = 82.5 ≠ 80.0'],
    ['元 and 万元 together', equal(printed('1.9万元'), product(the(printed('260元')), the(printed('72')))), '260元 × 72 = 1.87万元 ≠ 1.9万元'],
    ['a tie', equal(printed('222.58万元'), the(printed('229.99万元')), { kind: 'tie' }), '222.58 ≠ 229.99'],
    ['a tie of two units', equal(printed('222.58万元'), the(printed('2299900元')), { kind: 'tie' }), '222.58万元 ≠ 2299900元'],
    ['an upper bound', atMost(printed('24人'), the(printed('23人')), { kind: 'bound' }), '24 > 23'],
    ['a lower bound', atLeast(printed('24人'), the(printed('25人')), { kind: 'bound' }), '24 < 25'],
    ['parts beyond the whole', equal(printed('9万元'), parts('7万元', '5万元'), { openList: true }), '7 + 5 = 12 > 9'],
    ['a figure that is missing', equal(printed('9万元'), sumOf([printed('7万元'), blank])), '9 ≠ 7 + □'],
  ])('%s', (_, relation, expected) => expect(equation(relation)).toBe(expected));
});

import { readFileSync } from 'node:fs';
import { FormulaError, wordsOfFault } from '../../../src/checks/own-rules/faults';
import { parseFormula } from '../../../src/checks/own-rules/parse';
import { parserPath, parserSource } from './parser-source';

test('the parser is made of the grammar as it is (npm run grammar)', () => {
  expect(readFileSync(parserPath, 'utf8')).toBe(parserSource());
});

test('a formula of the trade', () => {
  expect(parseFormula('6行 = 01表(2+3至5)行1栏')).toEqual({
    left: { kind: 'reference', parts: [{ kind: 'lines', axis: 'row', lines: [{ sign: 1, from: 6, to: 6 }] }], start: 0, end: 3 },
    comparator: 'equal',
    right: {
      kind: 'reference',
      table: '01',
      parts: [
        { kind: 'lines', axis: 'row', lines: [{ sign: 1, from: 2, to: 2 }, { sign: 1, from: 3, to: 5 }] },
        { kind: 'lines', axis: 'column', lines: [{ sign: 1, from: 1, to: 1 }] },
      ],
      start: 5,
      end: 18,
    },
  });
});

test.each([
  ['６行＝０１表２行', '6行=01表2行'],
  ['1行＝（2＋3）行', '1行=(2+3)行'],
  ['1行＝（2+…+8）行', '1行=(2+...+8)行'],
  ['9行＜4行', '9行小于4行'],
  ['9行≤4行', '9行不大于4行'],
  ['9行>=4行', '9行≥4行'],
  ['本表2行=3行', '本表第2行=第3行'],
  ['［支出］．［合计］=5％', '[支出].[合计]=5%'],
  ['1行=2行−3行', '1行=2行-3行'],
  ['1列=2列×3列', '1栏=2栏*3栏'],
])('%s is %s', (one, other) => {
  const places = (key: string, value: unknown) => (key === 'start' || key === 'end' ? undefined : value);
  expect(JSON.stringify(parseFormula(one), places)).toBe(JSON.stringify(parseFormula(other), places));
});

test('× binds before +, and both from the left', () => {
  const told = (text: string): string => {
    const print = (term: ReturnType<typeof parseFormula>['left']): string => {
      if (term.kind === 'sum') return `(${term.terms.map(({ sign, of }) => (sign < 0 ? '-' : '+') + print(of)).join('')})`;
      if (term.kind === 'amount') return term.digits + (term.unit ?? '');
      return term.kind === 'reference' ? '·' : `(${print(term.left)}${term.kind === 'product' ? '*' : '/'}${print(term.right)})`;
    };
    return print(parseFormula(text).right);
  };
  expect(told('1行 = 2行 - 3行 × 4 + 1,000.50元')).toBe('(+·-(·*4)+1000.50元)');
  expect(told('1行 = 2行 ÷ 3行 × 4行')).toBe('((·/·)*·)');
  expect(told('1行 = -(2行 - 3行)')).toBe('(-(+·-·))');
});

test.each([
  ['', 'expectedFigure', 1],
  ['6行', 'expectedComparator', 3],
  ['6行 01行', 'expectedComparator', 7],
  ['6行 = ', 'expectedFigure', 6],
  ['= 6行', 'expectedFigure', 1],
  ['6行 = 01表2航', 'expectedAxis', 10],
  ['6行 = (2+3', 'expectedAxis', 10],
  ['6行 = (2行+3行', 'expectedClose', 12],
  ['6行 = 2行 3行 = 4行', 'expectedSign', 12],
  ['6行 = 2行)', 'expectedSign', 8],
  ['6行 = 2行 + × 3行', 'expectedFigure', 11],
  ['6行 = [合计', 'expectedFigure', 6],
  ['6行 ≠ 2行', 'expectedComparator', 4],
  ['6行 = 2行；', 'expectedSign', 8],
])('%s goes wrong in one sentence: %s at %s', (text, kind, position) => {
  let fault;
  try {
    parseFormula(text);
  } catch (error) {
    fault = (error as FormulaError).fault;
  }
  expect(fault).toMatchObject({ kind, data: { position: String(position) } });
  expect(Object.values(wordsOfFault(fault!)).join()).not.toContain('{{');
});

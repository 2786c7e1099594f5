import fc from 'fast-check';
import { Decimal } from '../../../src/model/decimal';
import { meansNothing, readNumber } from '../../../src/reading/cells/number';

/** `90%`, with the hedge in front: `atLeast 90%`. */
function told(text: string): string | undefined {
  const read = readNumber(text);
  return read && [read.hedge, read.value.toString() + (read.unit?.symbol ?? '')].filter(Boolean).join(' ');
}

describe('a number is read', () => {
  test.each([
    ['3518.85', '3518.85'],
    ['3,518.85', '3518.85'],
    ['3，518.85', '3518.85'],
    ['１２．５', '12.5'],
    ['1,234,567', '1234567'],
    ['1 234 567.8', '1234567.8'],
    [' 2.52\u3000万元 ', '2.52万元'],
    ["'0.30", '0.30'],
    ['‘0.30', '0.30'],
    ['＇0.30', '0.30'],
    ['9.00', '9.00'],
    ['007', '7'],
    ['+5', '5'],
    ['-5.5', '-5.5'],
    ['－5.5', '-5.5'],
    ['–5.5', '-5.5'],
    ['−5.5', '-5.5'],
    ['(5.5)', '-5.5'],
    ['（1,234.50）', '-1234.50'],
    ['(3.5%)', '-3.5%'],
    ['0', '0'],
    ['0.32%', '0.32%'],
    ['0.32％', '0.32%'],
    ['1.5‰', '1.5‰'],
    ['22人', '22人'],
    ['1697.3人·月', '1697.3人·月'],
    ['1 240 人·月', '1240人·月'],
    ['150元/人', '150元/人'],
    ['12个百分点', '12个百分点'],
    ['3.5万', '3.5万'],
    ['98.6分', '98.6分'],
    ['2023年', '2023年'],
    ['9'.repeat(40), '9'.repeat(40)],
  ])('%s → %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a hedge is read', () => {
  test.each([
    ['≥90%', 'atLeast 90%'],
    ['＞90%', 'atLeast 90%'],
    ['>= 90 %', 'atLeast 90%'],
    ['≧90', 'atLeast 90'],
    ['大于等于90%', 'atLeast 90%'],
    ['不低于90%', 'atLeast 90%'],
    ['不少于3次', 'atLeast 3次'],
    ['0.5以上', 'atLeast 0.5'],
    ['5000元以上', 'atLeast 5000元'],
    ['5000元及以上', 'atLeast 5000元'],
    ['20余人', 'atLeast 20人'],
    ['3万多元', 'atLeast 3万元'],
    ['100余', 'atLeast 100'],
    ['不低于90%以上', 'atLeast 90%'],
    ['≤18720', 'atMost 18720'],
    ['<=34.2万元', 'atMost 34.2万元'],
    ['小于等于5', 'atMost 5'],
    ['不超过85.65万元', 'atMost 85.65万元'],
    ['5000元以内', 'atMost 5000元'],
    ['30日内', 'atMost 30日'],
    ['10个工作日内', 'atMost 10个工作日'],
    ['5%以下', 'atMost 5%'],
    ['约20人', 'about 20人'],
    ['近20人', 'about 20人'],
    ['≈3.5', 'about 3.5'],
    ['20人左右', 'about 20人'],
    ['约20人左右', 'about 20人'],
    ['近20余人', 'about 20人'],
    ['不低于20人左右', 'about 20人'],
  ])('%s → %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('no number is read', () => {
  test.each([
    ['1.2.3'], ['12,34'], ['1,2345'], ['1234,567'], ['.5'], ['5.'], ['1e5'], ['2-3'], ['50%-60%'], ['90～95'], ['10/20'],
    ['2024年8月26日'], ['2024-08-26'], ['2024.8.26'], ['12月底前'], ['12月'], ['2023年末'], ['3号'],
    ['明显提高'], ['第1名'], ['共3个项目'], ['≥'], ['%'], ['不低于90%以内'], ['20人，其中女5人'], ['#REF!'], ['()'], ['(5'], ['--5'], ['A1'],
    ['（1）项目'], ["5'30"], ['9'.repeat(41)],
  ])('%s', (text) => expect(readNumber(text)).toBeUndefined());
});

test.each([[''], [' '], ['\u3000'], ['-'], ['－'], ['—'], ['——'], ['———'], ['--------'], ['−'], ['–'], ['/'], ['／'], ['无'], ['暂无'], ['不适用'], ['N/A'], ["'"]])('%j means nothing', (text) =>
  expect(meansNothing(text)).toBe(true),
);

test.each([['0'], ['无障碍'], ['-5'], ['——元'], ['—无']])('%j means something', (text) => expect(meansNothing(text)).toBe(false));

describe('any number', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(6)).map(([number, scale]) => Decimal.of(number, scale));

  test('is read as it is printed, with and without commas, and in full-width digits', () => {
    fc.assert(fc.property(decimal, (value) => {
      const plain = value.toString();
      const grouped = plain.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
      const wide = [...grouped].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)).join('');
      for (const text of [plain, grouped, wide, ` ${plain}\u3000`]) {
        const read = readNumber(text)!.value;
        expect([read.toString(), read.scale]).toEqual([plain, value.scale]);
      }
    }));
  });

  test('never throws, whatever the text', () => {
    const piece = fc.constantFrom('1', '0', '..', ',', '，', '-', '(', ')', '%', '约', '余', '以上', '万', '元', '≥', ' ', "'", '月', '·');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((pieces) => pieces.join(''))), (text) => {
      readNumber(text);
      meansNothing(text);
    }));
  });
});

/** Whatever the text: it is read, and every figure stands where it says it does. */
import fc from 'fast-check';
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';

const sentences = [
  '年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。',
  '公务接待费支出决算为 3.04 万元，比 2024 年度减少 19.66 万元，下降 86.61%，完成预算的26.46%。',
  '货物、工程、服务分别为3，000万元、4,000万元和1000万元，分别占37.5%、50%、12.5%。\n',
  '（一）任务数为155人（1240月/人），全年已完成201人（1697.3月/人），完成率137%。\n',
  '燃油补贴按照每人每年260元标准，为72名残疾人共发放18720元＝260元×72人；',
  '按财预〔2020〕10号，1-4月收入24627万元＝税收8103万元＋非税16524万元。',
];
const odd = fc.constantFrom('其中', '分别', '占', '合计', '（', '）', '＝', '＋', '、', '；', '%', '万元', '-', '2023年', '1.', '《', '\n', '　', '🙂', '\u0000', '，，', '增加');
const texts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, odd, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 }).map((pieces) => pieces.join(''));
const mutated = fc.tuple(texts, fc.nat(), fc.nat({ max: 5 }), odd).map(([text, at, length, inserted]) => {
  const start = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, start) + inserted + text.slice(start + length);
});

function check(text: string): void {
  const { figures, claims } = readProse([sourceOfFile(text)]);
  for (const { place, printed } of figures) {
    const { start, end, quote } = place.text!;
    expect(text.slice(start, end)).toBe(quote);
    expect(printed).toBe(quote);
    expect(end).toBeGreaterThan(start);
  }
  const keys = figures.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { stated } of claims) if (stated.origin === 'text') expect(keys).toContain(stated.key);
}

test('mutated prose', () => {
  fc.assert(fc.property(mutated, check), { numRuns: 400 });
});

test('random characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 200 });
});

test.each([
  ['brackets a thousand deep', `${'（5万元其中'.repeat(1000)}${'）'.repeat(1000)}`],
  ['brackets that never close', '（'.repeat(20_000)],
  ['no mark at all', '其中基本支出3万元合计比上年增加5万元减少'.repeat(200)],
  ['one sentence without end', '基本支出305.78万元，占3%；'.repeat(500)],
  ['a series without end', '分别为1、2、3、4、'.repeat(500)],
  ['digits without end', '1'.repeat(50_000)],
  ['an equation without end', '1万元＝2万元＋'.repeat(500)],
])('%s', (_, text) => {
  check(text);
});

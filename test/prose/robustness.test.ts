/** Whatever the text: it is read, and every figure stands where it says it does. */
import fc from 'fast-check';
import { tellClue, tellEquation, tellMessage } from '../../src/diagnosis/tell';
import { figuresOf } from '../../src/model/relation';
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';
import { examineText } from '../../src/session/examine';

const sentences = [
  '年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占0.32%。',
  '公务接待费支出决算为 3.04 万元，比 2024 年度减少 19.66 万元，下降 86.61%，完成预算的26.46%。',
  '货物、工程、服务分别为3，000万元、4,000万元和1000万元，分别占37.5%、50%、12.5%。\n',
  '（一）任务数为155人（1240月/人），全年已完成201人（1697.3月/人），完成率137%。\n',
  '燃油补贴按照每人每年260元标准，为72名残疾人共发放18720元＝260元×72人；',
  '按财预〔2020〕10号，1-4月收入24627万元＝税收8103万元＋非税16524万元。',
  '内设机构3个，即办公室、财务科、业务科。本年度无政府性基金预算支出。\n',
  '预算金额42875.34万元，实际采购金额42642.41万元，节约232.93万元，资金节约率为0.54%。',
];
const oddWords = fc.constantFrom('其中', '分别', '占', '合计', '（', '）', '＝', '＋', '、', '；', '%', '万元', '-', '2023年', '1.', '《', '\n', '　', '，，', '增加', 'http://', '第', '约', '以上', '每人', '无');
/** Half surrogates, marks that join or turn round, letters from the right, full-width forms, signs that are two units long. */
const oddLetters = fc.constantFrom('\ud83d', '\ude42', '🙂', '𠮷', '\u0301', '\u202e', '\u2066', '\u200f', '\u200d', '\ufeff', '\u0000', '\u2028', '\r', 'ﷺ', 'مبلغ ٥٠٠', '١٢٣', '１２３．４５万元', '％', 'ｶﾞ', '①', '㎡', '½', 'Ⅷ', '￥', '−5');
const odd = fc.oneof(oddWords, oddLetters);
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
const texts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, odd, units), { maxLength: 12 }).map((pieces) => pieces.join(''));
const mutated = fc.tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), odd), { minLength: 1, maxLength: 6 })).map(([text, edits]) =>
  edits.reduce((edited, [at, length, inserted]) => {
    const start = edited.length === 0 ? 0 : at % edited.length;
    return edited.slice(0, start) + inserted + edited.slice(start + length);
  }, text),
);

function check(text: string): void {
  const { figures, claims, mentions, zeros, listings, wordings } = readProse([sourceOfFile(text)]);
  const stands = ({ text: span }: (typeof figures)[number]['place']) => span !== undefined && span.start < span.end && span.end <= text.length && text.slice(span.start, span.end) === span.quote;
  const keys = new Set(figures.map(({ key }) => key));
  expect(keys.size).toBe(figures.length);
  expect(figures.filter(({ place, printed }) => !stands(place) || printed !== place.text!.quote)).toEqual([]);
  expect(claims.flatMap((claim) => figuresOf({ ...claim, rule: '', kind: claim.relation })).filter(({ origin, key, place }) => (origin === 'text' && !keys.has(key)) || !stands(place))).toEqual([]);
  expect([...[...mentions, ...zeros].map(({ figure }) => figure), ...listings, ...wordings].filter(({ place }) => !stands(place))).toEqual([]);
}

test('mutated prose', () => {
  fc.assert(fc.property(mutated, check), { numRuns: 400 });
});

test('random characters', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), units, fc.array(odd, { maxLength: 60 }).map((pieces) => pieces.join(''))), check), { numRuns: 300 });
});

test('what is found in mutated prose can be told', () => {
  fc.assert(fc.property(mutated, (text) => {
    for (const finding of examineText(text).findings.flatMap((one) => [one, ...one.consequences])) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        const told = [tellMessage(finding, language), tellEquation(finding) ?? '', ...finding.clues.map((clue) => tellClue(clue, finding, language))];
        expect(told.join('')).not.toContain('{{');
      }
    }
  }), { numRuns: 100 });
});

const narrative = '贯彻落实上级各项工作部署，健全内部控制，严格执行财经纪律，推动单位事业高质量发展，群众获得感不断增强。';
const report = `${sentences.join('')}${narrative.repeat(32)}\n`;
const prose = (length: number) => report.repeat(Math.ceil(length / report.length)).slice(0, length);
/** In UTF-8 nearly each of these characters takes three bytes. */
const million = 350_000;

test.each([
  ['brackets a thousand deep', () => `${'（5万元其中'.repeat(1000)}${'）'.repeat(1000)}`],
  ['brackets that never close', () => '（'.repeat(20_000)],
  ['brackets that never open', () => '5万元）'.repeat(5000)],
  ['no mark at all', () => '其中基本支出3万元合计比上年增加5万元减少'.repeat(200)],
  ['prose without its marks', () => prose(60_000).replace(/[\p{P}\s]/gu, '')],
  ['one sentence without end', () => '基本支出305.78万元，占3%；'.repeat(500)],
  ['a paragraph of a megabyte', () => prose(million).replaceAll('\n', '')],
  ['ten megabytes', () => prose(10 * million)],
  ['a series of shares whose first is a base', () => '分别占3万元7.5%、50%、12.5%。'],
  ['an equation with nothing before it', () => '补贴按照每人每年2＝60元标准。'],
  ['a series without end', () => '分别为1、2、3、4、'.repeat(500)],
  ['digits without end', () => '1'.repeat(50_000)],
  ['an equation without end', () => '1万元＝2万元＋'.repeat(500)],
  ['a list of ten thousand parts', () => `全年支出5000万元，其中：${Array.from({ length: 10_000 }, (_, index) => `第${index}项支出${(index % 97) + 1}.5万元`).join('，')}。`],
  ['one name ten thousand times', () => Array.from({ length: 10_000 }, (_, index) => `2023年公务接待费支出决算${(index % 97) + 1}.50万元。`).join('')],
])('%s', (_, text) => {
  check(text());
});

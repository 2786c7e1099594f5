import { correctedSample } from '../../src/template/sample/corrected';
import { indicators } from '../../src/template/sample/indicators';
import { texts } from '../../src/template/sample/texts';

const text = (label: string): string => texts[label]![0] as string;

test('the duties are numbered from 1', () => {
  const duties = text('职能职责').split('\n');
  expect(duties.length).toBeGreaterThanOrEqual(8);
  duties.forEach((duty, index) => expect(duty).toMatch(new RegExp(`^${index + 1}\\.`)));
});

describe('数量指标说明', () => {
  const quantities = indicators.rows.filter(({ second }) => second === '数量指标');
  const numbers = new Set(text('数量指标说明').match(/\d+(?:\.\d+)?/g));

  test('is one paragraph long enough to try the layout', () => {
    expect(text('数量指标说明')).not.toContain('\n');
    expect(text('数量指标说明').length).toBeGreaterThanOrEqual(1600);
  });

  test.each(quantities.flatMap((row) => [row, ...(row.parts ?? [])]).map((row) => [row.name, row] as const))('tells the figures of %s', (_name, { target, actual }) => {
    for (const figure of [target, actual]) if (figure !== undefined) expect(numbers).toContain(String(figure));
  });

  test('tells no figure that the table lacks', () => {
    const known = new Set(quantities.flatMap((row) => [row, ...(row.parts ?? [])]).flatMap(({ target, actual }) => [target, actual].map(String)));
    const bracketed = [1, 2, 3, 4, 5, 6, 7, 8].map(String);
    const rates = ['107.89', '137'];
    expect([...numbers].filter((number) => !known.has(number) && !bracketed.includes(number) && !rates.includes(number))).toEqual([]);
  });
});

test('the reason for the adjustment is left out of the sample and given in the corrected one', () => {
  expect(texts).not.toHaveProperty('预算调整原因');
  const reason = correctedSample.texts.预算调整原因![0] as string;
  const { 合计: total, 基本支出: basic, 项目支出: project } = correctedSample.adjustment;
  for (const figure of [total![1], basic![1], project![1]]) expect(reason).toContain(`${figure as number}万元`);
});

test('the self-evaluation score is that of the indicator table', () => {
  expect(text('总体绩效情况')).toContain(`${indicators.total.score}分`);
});

import { arrange, count, type Filter } from '../../src/taskpane/findings/arrange';
import { resultsOf } from '../../src/taskpane/findings/finding-results';
import { holdingEquation } from '../../src/taskpane/findings/holding-equation';
import { digitsOf, ledgerLines, sharedMeasure, sharedUnit } from '../../src/taskpane/findings/ledger-lines';
import { Decimal } from '../../src/model/decimal';
import { constant, minus, plus, product, quotient, sum, sumOf, the, type Expression } from '../../src/model/expression';
import type { Figure } from '../../src/model/figure';
import { percent, tenThousandYuan, type Unit } from '../../src/model/unit';
import { headingOf, placeInReport, placeOfText } from '../../src/session/section-places';
import { sectionStatuses } from '../../src/report/section-status';
import { hunan } from '../../src/report/outlines/hunan';
import { generateReport } from '../../src/actions/generate-report';
import { openSample } from '../actions/open-session';

function figure(label: string, value: string, unit: Unit = tenThousandYuan): Figure {
  const number = Decimal.parse(value);
  return { key: label, label, unit, value: number ?? null, decimals: number?.scale ?? 0, exact: false, printed: value, place: { sheet: '支出', address: 'B4' }, origin: 'typed', ...(number ? {} : { gap: 'notANumber' }) };
}

const [a, b, c] = [figure('工资福利支出 决算数', '305.78'), figure('资本性支出 决算数', '1.99'), figure('基本支出合计 决算数', '373.92')] as const;

describe('an equation as a ledger', () => {
  const told = (expression: Expression) => ledgerLines(expression).map(({ operator, opens, closes, times, figure: of, constant: value }) => `${operator}${opens ? '(' : ''}${times ? `${times}×` : ''}${of?.printed ?? value}${closes ? ')' : ''}`);

  it.each<[string, Expression, readonly string[]]>([
    ['a sum', sumOf([a, b]), ['305.78', '+1.99']],
    ['a difference', sum([plus(the(a)), minus(the(b))]), ['305.78', '−1.99']],
    ['a sum that begins with less', sum([minus(the(a)), plus(the(b))]), ['−305.78', '+1.99']],
    ['a quotient of sums', quotient(sumOf([a, b]), the(c)), ['(305.78', '+1.99)', '÷373.92']],
    ['a sum of products', sum([plus(product(the(a), the(b))), plus(product(the(b), constant(12)))]), ['305.78', '×1.99', '+1.99', '×12']],
    ['a term that counts twelve times', sum([plus(the(a)), { weight: Decimal.of(12), of: the(b) }]), ['305.78', '+12×1.99']],
  ])('sets %s', (_, expression, lines) => {
    expect(told(expression)).toEqual(lines);
  });

  it('says unit and column once where all figures share them', () => {
    expect(sharedUnit([a, b, c])).toBe('万元');
    expect(sharedMeasure([a, b, c])).toBe('决算数');
    expect(sharedUnit([a, figure('占比', '0.32', percent)])).toBeUndefined();
    expect(sharedMeasure([a, figure('其他收入 年初预算数', '1')])).toBeUndefined();
    expect(sharedMeasure([figure('合计', '1'), figure('合计', '2')])).toBeUndefined();
  });

  it('shows what stands there where that is no number', () => {
    expect([figure('x', '0.3'), figure('x', '待定'), figure('x', '')].map(digitsOf)).toEqual(['0.3', '待定', '—']);
  });
});

describe('findings in order', () => {
  const all: Filter = { severities: new Set(), words: '', grouping: 'severity' };

  it('go by gravity, or by the order of the sheets', async () => {
    const { session } = await openSample();
    const { open } = session.state.findings;
    const sheets = session.state.snapshot!.sheets.map(({ name }) => name);
    expect(arrange(open, all, sheets, 'zh-CN').map(({ name, findings }) => [name, findings.length])).toEqual([['error', count(open, 'error')], ['warning', count(open, 'warning')]]);
    const bySheet = arrange(open, { ...all, grouping: 'sheet' }, sheets, 'zh-CN').map(({ name }) => name);
    expect(bySheet).toEqual(sheets.filter((sheet) => bySheet.includes(sheet)));
    expect(arrange(open, { ...all, severities: new Set(['warning']) }, sheets, 'zh-CN').flatMap(({ findings }) => findings).every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('are found by what is said of them, and of what follows from them', async () => {
    const { session } = await openSample();
    const found = (words: string) => arrange(session.state.findings.open, { ...all, words }, [], 'zh-CN').flatMap(({ findings }) => findings.map(({ place }) => place.address));
    expect(found('97.10%')).toEqual(['C10']);
    expect(found('收入!c10')).toContain('C10');
    expect(found('没有这个词')).toEqual([]);
  });
});

describe('what an equation comes to', () => {
  it('tells percentages apart in points', async () => {
    const { session } = await openSample();
    const finding = session.state.findings.open.find(({ place }) => place.address === 'C10')!;
    expect(resultsOf(finding, (text) => text['zh-CN']).map(({ label, value, unit }) => [label, value, unit])).toEqual([['算得', '3.22', '%'], ['填报', '0.32', '%'], ['相差', '−2.90', '个百分点']]);
  });

  it('reads as an equation where it holds', async () => {
    const { session } = await openSample();
    const holding = session.state.examination!.judgements.filter(({ verdict }) => verdict.outcome === 'consistent');
    expect(holding.length).toBeGreaterThan(100);
    expect(holding.map(({ relation }) => holdingEquation(relation)).filter((equation) => /≠/.test(equation))).toEqual([]);
  });
});

describe('places of a section', () => {
  it('are its heading on the report sheet, and the cell of the text it lacks', async () => {
    const { session } = await openSample();
    const before = session.state;
    const lacking = before.preview!.report.sections.find(({ state }) => state === 'incomplete')!;
    expect(placeInReport(before.snapshot!, lacking)).toBeUndefined();
    expect(sectionStatuses(before.preview!).find(({ section }) => section === lacking)!.gaps).toEqual(['预算调整原因']);
    expect(placeOfText(before.examination!.book, hunan, lacking)?.sheet).toBe('文字材料');
    await generateReport.perform(session);
    const { snapshot, preview } = session.state;
    for (const section of preview!.report.sections) expect([headingOf(section), placeInReport(snapshot!, section)?.sheet]).toEqual([headingOf(section), '绩效自评报告']);
  });
});

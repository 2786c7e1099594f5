import { defaultScoring, type ScoringSettings } from '../../src/scoring/scoring-settings';
import { scoreSheets, type ScoreSheet } from '../../src/scoring/score-sheet';
import { readBook } from '../../src/reading/read-book';
import { workbookOf } from '../checks/sheet-text';
import { shipped } from '../reading/workbooks';

const wellAbove = 130;
const sheetsOf = (rows: string, settings: Partial<ScoringSettings> = {}): readonly ScoreSheet[] =>
  scoreSheets(readBook(workbookOf([`绩效指标\n一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n${rows}`])), { ...defaultScoring, ...settings }, wellAbove);
const line = (row: string, settings?: Partial<ScoringSettings>) => {
  const { basis, points, agrees } = sheetsOf(`产出指标,${row}`, settings)[0]!.lines[0]!;
  return [basis, points && `${points.low.trimmed}–${points.high.trimmed}`, agrees];
};

test.each([
  ['数量指标,培训人数,38,41,4,4', ['met', '4–4', true]],
  ['数量指标,培训人数,40,30,4,3', ['proportion', '3–3', true]],
  ['数量指标,培训人数,40,30,4,4', ['proportion', '3–3', false]],
  ['数量指标,培训人数,30,29,10,9.7', ['proportion', '9.66666667–9.66666667', true]],
  ['质量指标,合格率,≥98%,约97%,10,9.9', ['open', undefined, undefined]],
  ['质量指标,合格率,≥98%,97%,10,9.9', ['proportion', '9.89795918–9.89795918', true]],
  ['质量指标,合格率,≥50%,99%,10,10', ['met', '10–10', true]],
  ['成本指标,补助总额,≤50万元,40万元,5,5', ['met', '5–5', true]],
  ['成本指标,补助总额,≤50万元,500000元,5,5', ['met', '5–5', true]],
  ['成本指标,补助总额,≤50万元,62.5万元,5,5', ['inverse', '4–4', false]],
  ['数量指标,救助人数,100,140,10,10', ['overshot', '10–10', true]],
  ['数量指标,新增人数,40,-5,4,0', ['proportion', '0–0', true]],
  ['社会效益指标,出行便利程度,明显提高,明显提高,8,8', ['band', '6.4–8', true]],
  ['社会效益指标,出行便利程度,明显提高,部分达成,8,8', ['band', '4.8–6.4', false]],
  ['社会效益指标,长效机制,健全,基本健全,6,5', ['band', '3.6–6', true]],
  ['社会效益指标,出行便利程度,明显提高,未达成,8,6', ['band', '0–4.8', false]],
  ['社会效益指标,出行便利程度,明显提高,见附件,8,8', ['open', undefined, undefined]],
  ['数量指标,培训人数,38,,4,4', ['open', undefined, undefined]],
  ['数量指标,培训人数,100人,97%,4,4', ['open', undefined, undefined]],
  ['数量指标,培训人数,38,41,4,', ['met', '4–4', undefined]],
])('%s', (row, expected) => {
  expect(line(row)).toEqual(expected);
});

test('places settle bands, and what becomes of a result well above its target', () => {
  expect(line('社会效益指标,出行便利程度,提高,部分达成,10,6', { bands: [80, 50] })).toEqual(['band', '5–8', true]);
  expect(line('数量指标,救助人数,100,140,10,6.5', { overshoot: 'deduct' })).toEqual(['overshot', '6–10', true]);
  expect(line('数量指标,救助人数,100,250,10,0', { overshoot: 'deduct' })).toEqual(['overshot', '0–10', true]);
});

test('total and grade, given and computed; what cannot be computed counts as it was scored', () => {
  const [sheet] = sheetsOf(['产出指标,数量指标,甲,10,9,50,50', '效益指标,社会效益指标,乙,好,见附件,50,42', '合计,,,,,100,92'].join('\n'));
  expect([sheet!.statedTotal!.printed, sheet!.statedGrade]).toEqual(['92', 'excellent']);
  expect([sheet!.total!.low.trimmed.toString(), sheet!.total!.high.trimmed.toString(), sheet!.grade]).toEqual(['87', '87', 'good']);
  expect(sheetsOf('产出指标,数量指标,甲,10,9,100,\n合计,,,,,100,', { grades: [95, 92, 91] })[0]).toMatchObject({ statedTotal: undefined, grade: 'poor' });
  expect(sheetsOf('效益指标,社会效益指标,乙,好,见附件,100,\n合计,,,,,100,')[0]).toMatchObject({ total: undefined, grade: undefined });
});

test('the sample: every score agrees with what is computed', () => {
  const [sheet] = scoreSheets(readBook(shipped('sample.xlsx')), defaultScoring, wellAbove);
  expect(sheet!.lines.filter(({ agrees }) => agrees === false)).toEqual([]);
  expect(sheet!.lines.filter(({ basis }) => basis === 'open')).toEqual([]);
  expect(sheet!.lines[0]).toMatchObject({ basis: 'execution', agrees: true });
  expect([sheet!.statedTotal!.printed, sheet!.statedGrade, sheet!.grade]).toEqual(['98.6', 'excellent', 'excellent']);
});

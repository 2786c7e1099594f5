import type { Finding } from '../../src/model/finding';
import { figureOf } from '../../src/model/book';
import { composeReport } from '../../src/report/compose-report';
import { blocksOf, type ReportDocument, textOf } from '../../src/report/document';
import type { Outline } from '../../src/report/outline';
import { hunan } from '../../src/report/outlines/hunan';
import { bookOf } from './book';
import { sample } from './sample';

const report = composeReport(bookOf(sample), [], hunan);

const headings = (of: ReportDocument, level: number) => blocksOf(of).flatMap((block) => (block.kind === 'heading' && block.level === level ? [textOf(block.runs)] : []));
const paragraphs = (of: ReportDocument, id: string) => of.sections.find((section) => section.id === id)!.blocks.slice(1).map((block) => textOf(block.runs));

test('the ten sections of the mandated layout come in their order', () => {
  expect(headings(report, 1)).toEqual([
    '一、部门（单位）基本情况',
    '二、一般公共预算支出情况',
    '三、政府性基金预算支出情况',
    '四、国有资本经营预算支出情况',
    '五、社会保险基金预算支出情况',
    '六、部门整体支出绩效情况',
    '七、存在的问题及原因分析',
    '八、下一步改进措施',
    '九、部门整体支出绩效自评结果拟应用和公开情况',
    '十、其他需要说明的情况',
  ]);
  expect(headings(report, 2)).toEqual(['（一）机构设置及人员编制', '（二）职能职责', '（三）财务情况及绩效目标', '（一）基本支出情况', '（二）项目支出情况']);
  expect(headings(report, 3)).toEqual(['1.财务情况', '2.绩效目标', '1.数量指标', '2.质量指标', '3.时效指标', '4.成本指标', '5.效益指标', '6.满意度指标']);
});

test('title, signature and date are the department’s', () => {
  expect(textOf(report.title.runs)).toBe('2023年度示例区残疾人联合会部门整体支出绩效自评报告');
  expect(report.closing.filter(({ kind }) => kind !== 'annexes').map((block) => [block.kind, textOf(block.runs)])).toEqual([['signature', '示例区残疾人联合会'], ['date', '2024年8月26日']]);
});

test.each([
  ['2024-08-26', '2024年8月26日'],
  ['2024/8/6', '2024年8月6日'],
  ['2024年08月26日', '2024年8月26日'],
  ['二〇二四年八月二十六日', '二〇二四年八月二十六日'],
  ['', '【请补充：报告日期】'],
])('a report date of “%s” reads “%s”', (written, reads) => {
  const dated = composeReport(bookOf({ facts: { reportDate: written } }), [], hunan);
  expect(textOf(dated.closing.at(-1)!.runs)).toBe(reads);
});

test('sections without content carry the set sentence and are ready', () => {
  expect(paragraphs(report, 'stateCapital')).toEqual(['本年度无国有资本经营预算支出。']);
  expect(paragraphs(report, 'socialInsurance')).toEqual(['本年度无社会保险基金预算支出。']);
  expect(paragraphs(report, 'other')).toEqual(['无其他需要说明的情况。']);
  expect(report.state).toBe('ready');
});

test('an empty workbook yields marked gaps and no claims', () => {
  const empty = composeReport(bookOf({}), [], hunan);
  expect(textOf(empty.title.runs)).toBe('【请补充：年度】【请补充：单位名称】部门整体支出绩效自评报告');
  expect(paragraphs(empty, 'stateCapital')).toEqual(['【请补充：国有资本经营预算支出情况】']);
  expect(empty.sections.filter((section) => section.state === 'ready').map((section) => section.id)).toEqual(['department', 'financesAndGoals', 'other']);
  expect(empty.state).toBe('incomplete');
});

test('a missing text makes its section, and so the report, incomplete', () => {
  const without = composeReport(bookOf({ ...sample, texts: { ...sample.texts, application: '' } }), [], hunan);
  expect(without.sections.filter((section) => section.state === 'incomplete').map((section) => section.id)).toEqual(['application']);
  expect(without.state).toBe('incomplete');
});

test('runs carry the figures they print, and the figures they print something else for', () => {
  const book = bookOf(sample);
  const { blocks } = composeReport(book, [], hunan).sections.find((section) => section.id === 'finances')!;
  expect(blocks[1]!.runs).toContainEqual({ kind: 'stated', text: '229.99万元', figure: figureOf(book, 'income', 'total', 'opening') });
  expect(blocks[1]!.runs).toContainEqual({
    kind: 'computed', text: '3.22%', figure: figureOf(book, 'income', 'otherFunds', 'openingShare'),
    from: [figureOf(book, 'income', 'otherFunds', 'opening'), figureOf(book, 'income', 'total', 'opening')],
  });
});

test('a finding stands beside the sections that print its figures', () => {
  const book = bookOf(sample);
  const share = figureOf(book, 'income', 'otherFunds', 'openingShare')!;
  const finding: Finding = {
    rule: 'share-of-total', message: 'wrong', data: {}, severity: 'error', verdict: { outcome: 'inconsistent' },
    figures: [share], place: share.place, suspects: [], tied: 0, clues: [], fingerprint: 'f', consequences: [],
  };
  const { sections } = composeReport(book, [finding], hunan);
  expect(sections.filter((section) => section.findings.includes(finding)).map((section) => section.id)).toEqual(['finances']);
});

test('another county’s outline is other data', () => {
  const county: Outline = {
    id: 'county',
    title: ['{department}', '{year}年度自评报告'],
    sections: [
      { id: 'work', level: 1, heading: '工作情况' },
      { id: 'duties', level: 2, heading: '主要职责', content: { composer: 'words', text: 'duties' } },
      { id: 'detail', level: 4, heading: '职责之外', content: { composer: 'words', text: 'other' }, empty: '无。' },
    ],
  };
  const written = composeReport(bookOf(sample), [], county);
  expect(textOf(written.title.runs)).toBe('示例区残疾人联合会2023年度自评报告');
  expect(written.sections.flatMap((section) => section.blocks).map((block) => textOf(block.runs))).toEqual([
    '一、工作情况', '（一）主要职责', '1.宣传贯彻残疾人保障法律法规。', '2.办理残疾人来信来访。', '（1）职责之外', '无。',
  ]);
});

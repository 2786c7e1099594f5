import { composeReport } from '../../../src/report/compose-report';
import { textOf } from '../../../src/report/document';
import { noHistory, type ReportHistory } from '../../../src/report/merge/version';
import { hunan } from '../../../src/report/outlines/hunan';
import type { Outline } from '../../../src/report/outline';
import { revise, type Revision, written } from '../../../src/report/revise';
import { bookOf, type BookText } from '../book';
import { sample as department } from '../sample';
import { type Column, columnOf, edited, workbookWith } from './simulated-sheet';

/** The department's year with fewer classes of basic expenditure: the paragraph that tells of them stands in a single row. */
const sample: BookText = { ...department, statements: JSON.parse(JSON.stringify(department.statements).replace('"1.99"', '""')) as BookText['statements'] };

/** The sample with another 决算数 of 对个人和家庭的补助, and what the report says of it. */
const corrected = withSubsidy('0.35');

function withSubsidy(amount: string): BookText {
  const statements = JSON.parse(JSON.stringify(sample.statements).replace('"0.30"', `"${amount}"`)) as BookText['statements'];
  return { ...sample, statements };
}

const reportOf = (book: BookText, outline: Outline = hunan) => composeReport(bookOf(book), [], outline);

/** A workbook whose report is written, edited and written again. */
class Workbook {
  column: Column | undefined;
  history: ReportHistory = noHistory;

  generate(book: BookText, options: { readonly outline?: Outline; readonly taken?: string } = {}): Revision {
    const revision = this.preview(book, options);
    const result = written(revision, this.history);
    this.column = columnOf(result.document);
    this.history = result.history;
    return revision;
  }

  preview(book: BookText, { outline, taken }: { readonly outline?: Outline; readonly taken?: string } = {}): Revision {
    return revise(reportOf(book, outline), workbookWith(this.column), this.history, taken === undefined ? undefined : new Set([taken]));
  }

  rowOf(beginning: string): number {
    const filled = this.column!.filter((text) => text !== '');
    return filled.findIndex((text) => text.includes(beginning));
  }

  type(beginning: string, text: string): void {
    this.column = edited(this.column!, { kind: 'type', row: this.rowOf(beginning), at: 4, text });
  }

  get text(): string {
    return this.column!.filter((text) => text !== '').join('').replaceAll('　', '');
  }
}

function opened(): Workbook {
  const workbook = new Workbook();
  workbook.generate(sample);
  return workbook;
}

const classes = '2023年一般公共预算基本支出决算';
const conflicts = (revision: Revision) => revision.paragraphs.flatMap(({ conflict }) => conflict ?? []);

test('untouched paragraphs are renewed, and say what they were', () => {
  const workbook = opened();
  const revision = workbook.generate(corrected);
  expect(workbook.text).toContain('对个人和家庭的补助0.35万元');
  expect(workbook.text).not.toContain('0.30万元');
  expect(revision.paragraphs.filter(({ before }) => before).map(({ before }) => before!.slice(0, 16))).toEqual(['2023年一般公共预算基本支出决']);
});

test('an edited paragraph is kept, and no conflict while nothing it rests on has changed', () => {
  const workbook = opened();
  workbook.type(classes, '（经核实）');
  const revision = workbook.generate(sample);
  expect(workbook.text).toContain('（经核实）');
  expect(conflicts(revision)).toEqual([]);
  expect(revision.paragraphs.filter(({ by }) => by === 'edited')).toHaveLength(1);
});

test('a conflict keeps the user’s text until it is decided: keep mine', () => {
  const workbook = opened();
  workbook.type(classes, '（经核实）');
  const [conflict] = conflicts(workbook.generate(corrected));
  expect(conflict).toMatchObject({ mine: expect.stringContaining('0.30万元'), theirs: expect.stringContaining('0.35万元') });
  expect(conflicts(workbook.generate(corrected))).toEqual([conflict]);
  workbook.history = { ...workbook.history, settled: [{ mine: conflict!.mine, theirs: conflict!.theirs! }] };
  expect(conflicts(workbook.generate(corrected))).toEqual([]);
  expect(workbook.text).toContain('（经核实）');
  expect(conflicts(workbook.generate(withSubsidy('0.36')))).toHaveLength(1);
});

test('a conflict can be decided for the new text', () => {
  const workbook = opened();
  workbook.type(classes, '（经核实）');
  workbook.generate(corrected, { taken: 'basicExpenditure/amounts' });
  expect(workbook.text).not.toContain('（经核实）');
  expect(workbook.text).toContain('对个人和家庭的补助0.35万元');
});

test('what the user deleted stays away, though its figures change', () => {
  const workbook = opened();
  workbook.column = edited(workbook.column!, { kind: 'delete', row: workbook.rowOf(classes) });
  const revision = workbook.generate(corrected);
  expect(workbook.text).not.toContain(classes);
  expect(revision.deleted.map(({ key }) => key)).toEqual(['basicExpenditure/amounts']);
  workbook.generate(sample);
  expect(workbook.text).not.toContain(classes);
});

test('what the user added and moved stays behind the paragraph it stands behind', () => {
  const workbook = opened();
  workbook.column = edited(workbook.column!, { kind: 'insert', row: workbook.rowOf('（二）项目支出情况') - 1, text: '　　全年未购置公务用车。' });
  workbook.column = edited(workbook.column!, { kind: 'move', row: workbook.rowOf('（二）定性指标偏多'), to: 3 });
  const revision = workbook.generate(corrected);
  expect(workbook.text).toMatch(/公务接待费0\.86万元。全年未购置公务用车。/);
  expect(workbook.text).toMatch(/自评报告（二）定性指标偏多。一、部门/);
  expect(revision.paragraphs.filter(({ by }) => by === 'added').map(({ block }) => textOf(block.runs))).toEqual(['全年未购置公务用车。']);
});

test('a copied sentence that is no longer true is marked, wherever it stands', () => {
  const workbook = opened();
  workbook.column = edited(workbook.column!, { kind: 'copy', row: workbook.rowOf(classes), to: 5 });
  const [conflict] = conflicts(workbook.generate(corrected));
  expect(conflict!.stale).toEqual([expect.stringContaining('对个人和家庭的补助0.30万元')]);
  expect(conflict!.theirs).toBeUndefined();
});

test('so is half a sentence that was copied with its row', () => {
  const workbook = opened();
  workbook.column = [...workbook.column!, `　　${'按支出经济分类科目划分，其中：工资福利支出305.78万元，商品和服务支出65.80万元，对个人和家庭的补助0.30万元，'}`];
  const [conflict] = conflicts(workbook.generate(corrected));
  expect(conflict!.stale).toEqual(['对个人和家庭的补助0.30万元']);
});

test('a sheet taken back by undo is merged with the version it came from', () => {
  const workbook = opened();
  workbook.type('全年“三公”经费', '（含下属单位）');
  const before = workbook.column;
  workbook.generate(corrected);
  workbook.column = before;
  const revision = workbook.generate(corrected);
  expect(conflicts(revision)).toEqual([]);
  expect(workbook.text).toContain('（含下属单位）');
  expect(workbook.text).toContain('对个人和家庭的补助0.35万元');
});

test('a sheet of which nothing is kept keeps what is not generated, as a conflict', () => {
  const workbook = opened();
  workbook.type(classes, '（经核实）');
  workbook.history = noHistory;
  const revision = workbook.generate(sample);
  expect(conflicts(revision)).toHaveLength(1);
  expect(workbook.text).toContain('（经核实）');
});

test('edits survive another outline, and untouched paragraphs follow its order', () => {
  const workbook = opened();
  workbook.type('（一）预算编制', '（据实）');
  const reordered: Outline = { ...hunan, sections: [...hunan.sections.slice(-4), ...hunan.sections.slice(0, -4)] };
  workbook.generate(sample, { outline: reordered });
  expect(workbook.text.indexOf('存在的问题及原因分析')).toBeLessThan(workbook.text.indexOf('部门（单位）基本情况'));
  expect(workbook.text).toContain('（据实）');
});

test('a paragraph of several rows that is edited in one of them is one paragraph still', () => {
  const workbook = opened();
  const rows = workbook.column!.flatMap((text, row) => (text.includes('全区各镇街道残联') ? [row] : []));
  expect(rows.length).toBeGreaterThan(3);
  workbook.column = workbook.column!.map((text, row) => (row === rows[2] ? `${text}另有说明` : text));
  const revision = workbook.generate(corrected);
  const own = revision.paragraphs.filter(({ by }) => by !== 'generated');
  expect(own.map(({ by }) => by)).toEqual(['edited']);
  expect(textOf(own[0]!.block.runs)).toHaveLength(1604);
});

test('what is written beside the text goes with its paragraph', () => {
  const workbook = opened();
  const at = workbook.column!.findIndex((text) => text.includes('全年“三公”经费'));
  const snapshot = workbookWith(workbook.column, [{ row: at, column: 3, text: '请复核' }]);
  const { document } = written(revise(reportOf(corrected), snapshot, workbook.history), workbook.history);
  const aside = document.cells.find(({ column }) => column === 3)!;
  const beside = document.cells.find(({ row, column }) => row === aside.row && column === 0)!;
  expect(aside.value).toEqual({ kind: 'text', text: '请复核' });
  expect(beside.value).toMatchObject({ text: expect.stringContaining('全年“三公”经费') });
});

test('figures that stand in an edited paragraph still know their cells', () => {
  const workbook = opened();
  workbook.type(classes, '（经核实）');
  const { block } = workbook.preview(sample).paragraphs.find(({ by }) => by === 'edited')!;
  expect(block.runs.flatMap((run) => (run.kind === 'stated' ? [run.text] : []))).toContain('305.78万元');
});

/** A report over its life in one workbook: written, edited by hand, overtaken by its figures, decided. */
import { readFileSync } from 'node:fs';
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import { parseAddress } from '../../src/model/address';
import { textOf } from '../../src/report/document';
import { paragraphAt, placeOf, tracesOf, usesOf } from '../../src/report/provenance';
import { sectionStatuses } from '../../src/report/section-status';
import { Session } from '../../src/session/session';

jest.setTimeout(60_000);

const reportName = '绩效自评报告';

async function opened(book = 'sample-corrected.xlsx') {
  const file = WorkbookFile.open(book, readFileSync(`assets/workbooks/${book}`));
  const session = new Session(file);
  await session.start();
  const sheetOf = (name: string) => file.snapshot.sheets.find((sheet) => sheet.name === name)!;
  const cellOf = (sheet: string, at: string) => {
    const { row, column } = parseAddress(at)!;
    return { sheet: sheetOf(sheet).id, row, column };
  };
  return {
    file,
    session,
    type: async (sheet: string, at: string, text: string) => {
      file.type([{ at: cellOf(sheet, at), text }]);
      await session.check();
    },
    rowWith: (text: string) => [...sheetOf(reportName).rows].find(([, cells]) => cells.get(0)?.printed.includes(text))!,
    text: () => [...sheetOf(reportName).rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.get(0)?.printed ?? '').join('').replaceAll('　', ''),
    status: (id: string) => sectionStatuses(session.state.preview!).find(({ section }) => section.id === id)!,
  };
}

async function writtenAndEdited() {
  const workbook = await opened();
  await workbook.session.generate();
  const [row, cells] = workbook.rowWith('全年收入决算');
  await workbook.type(reportName, `A${row + 1}`, cells.get(0)!.printed.replace('全年收入决算', '全年（含上年结转）收入决算'));
  return workbook;
}

test('a section says what was edited, then which figures have overtaken it, and the decision is kept with the workbook', async () => {
  const { session, file, type, status, text } = await writtenAndEdited();
  expect(status('finances')).toMatchObject({ own: 1, conflicts: [], outdated: false });
  await type('收入', 'E10', '19.96');
  expect(status('finances').conflicts).toHaveLength(1);
  expect(status('finances').changed.join()).toMatch(/其他收入/);
  await session.generate();
  expect(text()).toContain('含上年结转');
  const conflict = status('finances').conflicts[0]!.conflict!;
  expect(conflict.theirs).toContain('19.96万元');
  await session.keepMine(conflict);
  expect(status('finances').conflicts).toEqual([]);
  const again = new Session(WorkbookFile.open('again.xlsx', file.bytes()));
  await again.start();
  expect(sectionStatuses(again.state.preview!).flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test('the new text is taken where the user says so', async () => {
  const { session, type, status, text } = await writtenAndEdited();
  await type('收入', 'E10', '19.96');
  await session.generate(status('finances').conflicts[0]!.block.key);
  expect(text()).not.toContain('含上年结转');
  expect(text()).toContain('19.96万元');
});

test('a paragraph nobody touched is out of date by the name of its figure until the report is written again', async () => {
  const { session, type, status } = await opened();
  await session.generate();
  expect(status('finances').outdated).toBe(false);
  await type('三公经费', 'C9', '0.96');
  const basic = status('basicExpenditure');
  expect([basic.outdated, basic.changed.some((label) => label.includes('公务接待费'))]).toEqual([true, true]);
  await session.generate();
  expect(status('basicExpenditure').outdated).toBe(false);
});

test('undoing the last generation brings back the sheet, and the next one merges as if nothing had happened', async () => {
  const { session, file, type, text } = await writtenAndEdited();
  await type('三公经费', 'C9', '0.96');
  await session.generate();
  file.undo();
  await session.generate();
  expect(text()).toContain('含上年结转');
  expect(text()).toContain('0.96万元');
});

test('a draft that is accepted stands in the report with its figures, and goes when it is taken back', async () => {
  const { session, text } = await opened();
  const draft = session.state.preview!.drafts.find(({ id }) => id === 'problem-missed-targets')!;
  expect(textOf(draft.runs)).toContain('受扶持创业家庭人均年增收年度指标值2000元，实际完成1900元，完成率95%');
  await session.acceptDraft(draft.id, true);
  await session.generate();
  expect(text()).toContain('未达到年度指标值');
  await session.acceptDraft(draft.id, false);
  await session.generate();
  expect(text()).not.toContain('未达到年度指标值');
});

test('no draft rests on a figure in question', async () => {
  const { session } = await opened('sample.xlsx');
  expect(session.state.preview!.drafts.map(({ id }) => id)).not.toContain('problem-adjustment');
});

test('an outline can be chosen, put into the workbook, and edited there', async () => {
  const { session, type, text, file } = await opened();
  await session.chooseOutline('national');
  await session.generate();
  expect(text()).toContain('项目支出绩效自评报告');
  await session.editOutline(session.state.preview!.outline);
  expect(session.state.kept.report.outline).toBe('own');
  const sheet = file.snapshot.sheets.find(({ name }) => name === '报告提纲')!;
  const [row] = [...sheet.rows].find(([, cells]) => cells.get(1)?.printed === '绩效目标分解下达情况')!;
  await type('报告提纲', `B${row + 1}`, '目标与资金下达情况');
  await type('报告提纲', `A${row + 2}`, '五级');
  expect(session.state.preview!.outlines[0]!.faults).toEqual([{ kind: 'unknownLevel', address: `A${row + 2}`, text: '五级' }]);
  await session.generate();
  expect(text()).toContain('一、目标与资金下达情况');
});

test('an annex that has another number takes its entries along, and the sheet it leaves is told of', async () => {
  const { session, file, type } = await opened();
  await session.includeCharts(true);
  await session.generate();
  const [row] = [...file.snapshot.sheets.find(({ name }) => name === '附件3 项目支出绩效自评表')!.rows].find(([, cells]) => cells.get(0)?.printed === '主管部门')!;
  await type('附件3 项目支出绩效自评表', `C${row + 1}`, '示例区人民政府');
  expect(session.state.preview!.formerAnnexes).toEqual([]);
  await session.chooseOutline('national');
  expect(session.state.preview!.formerAnnexes).toEqual(['附件1 基础数据表', '附件2 整体支出绩效自评表', '附件3 项目支出绩效自评表', '附件4 图表']);
  await session.generate();
  const cells = file.snapshot.sheets.find(({ name }) => name === '附件1 项目支出绩效自评表')!.rows.get(row)!;
  expect(cells.get(2)?.printed).toBe('示例区人民政府');
});

test('a paragraph leads to its cells, a cell to the paragraphs that print it', async () => {
  const { session, file } = await opened();
  await session.generate();
  const preview = session.state.preview!;
  const [paragraph] = usesOf(preview, { sheet: '收入', address: 'E10' });
  const place = placeOf(preview, paragraph!)!;
  expect(place.sheet).toBe(reportName);
  expect(paragraphAt(preview, place)).toBe(paragraph);
  expect(tracesOf(paragraph!).flatMap(({ figures }) => figures.map((figure) => `${figure.place.sheet}!${figure.place.address}`))).toContain('收入!E10');
  await file.goTo({ sheet: '收入', address: 'E10' });
  await session.lookAtSelection();
  expect(session.state.looked).toEqual({ sheet: '收入', address: 'E10' });
});

test('a figure in the report always knows its cell', async () => {
  const { session } = await opened();
  const { revision } = session.state.preview!;
  for (const run of revision.paragraphs.flatMap(({ block }) => block.runs)) {
    if (run.kind === 'computed') expect(run.from.length).toBeGreaterThan(0);
    if (run.kind === 'stated') expect(run.figure.place.address).not.toBe('');
  }
});

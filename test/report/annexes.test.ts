/** The annexes of the sample, recomputed by a script of its own. */
import { readFileSync } from 'node:fs';
import { defaultProfile, type Profile } from '../../src/checks/profile/profile';
import { readFile } from '../../src/hosts/files/read-file';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { isGenerated } from '../../src/model/generated-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot';
import { annexesOf } from '../../src/report/annexes/annexes';
import { noOwnEntries, ownEntries } from '../../src/report/annexes/own-entries';
import { layOutAnnex } from '../../src/report/layout/annex-sheet';
import { hunan } from '../../src/report/outlines/hunan';
import { examine } from '../../src/session/examine';
import { indicators } from '../../src/template/sample/indicators';
import { expenditure } from '../../src/template/sample/money';
import { convert, describeWithLibreOffice } from '../tools/libreoffice';

const bytes = readFileSync('assets/workbooks/sample.xlsx');
const { book } = examine(readFile('sample.xlsx', bytes));
const annexes = annexesOf(book, hunan);
const laid = annexes.map((annex) => layOutAnnex(annex));
const written = writeSheets(bytes, laid.map(({ document }) => document));

const sheetOf = (workbook: WorkbookSnapshot, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const textsOf = (sheet: SheetSnapshot) => [...sheet.rows.values()].map((row) => [...row.values()].map(({ printed }) => printed));

/** Points by the rule of 财预〔2020〕10号, in plain floating point and from the sample's own data. */
function pointsOf(target: unknown, actual: unknown, weight: number): number | undefined {
  const plain = (value: unknown) => (typeof value === 'number' ? value : typeof value === 'object' && value !== null ? (value as { number: number }).number : undefined);
  const [limit] = typeof target === 'string' ? [/^[≥≤]([\d.]+)(%?)$/.exec(target)] : [null];
  const aim = limit ? Number(limit[1]) / (limit[2] ? 100 : 1) : plain(target);
  const reached = plain(actual);
  if (aim === undefined || reached === undefined) return undefined;
  if (String(target).startsWith('≤')) return reached <= aim ? weight : undefined;
  return reached >= aim ? weight : Math.round((weight * reached * 100) / aim) / 100;
}

test('the outline’s three annexes are there, under their official names', () => {
  expect(annexes.map(({ mark, sheetName }) => [mark, sheetName])).toEqual([
    ['附件1', '附件1 基础数据表'],
    ['附件2', '附件2 整体支出绩效自评表'],
    ['附件3', '附件3 项目支出绩效自评表'],
  ]);
  expect(annexes[2]!.forms.map(({ rows }) => rows[0]!.at(-1)!.content)).toEqual(
    ['残疾人康复支出', '残疾人就业与扶贫支出', '其他残疾人事业支出', '用于社会福利的彩票公益金支出', '用于残疾人事业的彩票公益金支出', '其他项目支出'].map((text) => ({ kind: 'text', text })),
  );
});

test('every score that follows from target and result is what it should be, and they add up', () => {
  const rows = textsOf(sheetOf(readFile('a.xlsx', written), '附件2 整体支出绩效自评表'));
  let total = 0;
  for (const { name, target, actual, weight, score, first } of indicators.rows) {
    if (first === '预算执行') {
      const [, adjusted, final] = expenditure['本年支出合计'] as [number, number, number];
      total += Math.min(1, final / adjusted) * weight!;
      continue;
    }
    const row = rows.find((texts) => texts.includes(name))!;
    const points = pointsOf(target, actual, weight!) ?? score!;
    expect(row.slice(row.indexOf(name) + 3, row.indexOf(name) + 5).map(Number)).toEqual([weight, points]);
    total += points;
  }
  expect(rows.find((texts) => texts[0] === '总分')!.slice(1, 3).map(Number)).toEqual([100, Math.round(total * 100) / 100]);
});

describe('a score that no one stated', () => {
  const [department] = book.evaluations;
  const unscored = { ...book, evaluations: [{ ...department!, indicators: department!.indicators.map((each) => ({ ...each, reason: undefined, figures: new Map([...each.figures].filter(([measure]) => measure !== 'score')) })) }] };
  const rowsBy = (profile?: Profile) => textsOf(sheetOf(readFile('a.xlsx', writeSheets(null, [layOutAnnex(annexesOf(unscored, hunan, profile)[1]!).document])), '附件2 整体支出绩效自评表'));
  const endOf = (rows: readonly (readonly string[])[], name: string) => rows.find((texts) => texts.includes(name))!.slice(-3);

  test('is computed, and one below its weight asks for the reason', () => {
    expect(endOf(rowsBy(), '受扶持创业家庭人均年增收')).toEqual(['8', '7.6', '【请补充：偏差原因分析及改进措施】']);
  });

  test('is computed by the scoring that is settled for the workbook', () => {
    const strict: Profile = { ...defaultProfile, scoring: { ...defaultProfile.scoring, overshoot: 'deduct' }, thresholds: { ...defaultProfile.thresholds, completionRate: 100 } };
    expect(endOf(rowsBy(), '创业扶持人数')).toEqual(['41人', '4', '4']);
    // 38 planned, 41 reached: where points may be taken off, how many is for the evaluators to say.
    expect(endOf(rowsBy(strict), '创业扶持人数')).toEqual(['38人', '41人', '4']);
  });
});

test('generated sheets are not read as tables: the workbook says what it said', () => {
  const again = examine(readFile('a.xlsx', written));
  expect(again.book.statements).toHaveLength(book.statements.length);
  expect(again.book.evaluations).toHaveLength(1);
  expect(readFile('a.xlsx', written).sheets.filter(isGenerated)).toHaveLength(3);
});

describe('what the user enters', () => {
  const overall = laid[1]!;
  const sheet = () => sheetOf(readFile('a.xlsx', written), overall.document.name);
  const placeOf = (key: string) => {
    const row = overall.kept.findIndex(({ entries }) => entries.some(([, known]) => known === key));
    return { row, column: overall.kept[row]!.entries.find(([, known]) => known === key)![0] };
  };
  const typed = (at: { row: number; column: number }, printed: string): SheetSnapshot => {
    const rows = new Map(sheet().rows);
    rows.set(at.row, new Map([...rows.get(at.row)!, [at.column, { value: { kind: 'text', text: printed }, format: 'General', printed }]]));
    return { ...sheet(), rows };
  };
  const inserted = (source: SheetSnapshot, before: number, text: string): SheetSnapshot => {
    const rows = new Map([...source.rows].map(([row, cells]) => [row >= before ? row + 1 : row, cells] as const));
    rows.set(before, new Map([[2, { value: { kind: 'text', text }, format: 'General', printed: text }]]));
    return { ...source, rows };
  };

  test('nothing, on a sheet as it was written', () => {
    expect(ownEntries(sheet(), overall.kept)).toEqual(noOwnEntries);
  });

  test('nothing, where less was kept of it than would be now', () => {
    const kept = overall.kept.map(({ text, entries }) => ({ text, entries: entries.filter(([, key]) => !/^(?:words|title|mark)\//.test(key)) }));
    expect(ownEntries(sheet(), kept)).toEqual(noOwnEntries);
  });

  test('is kept in its cell, though rows were inserted above it', () => {
    const key = 'overall/quantity/创业扶持人数/reason';
    const edited = inserted(typed(placeOf(key), '新增3名创业户'), placeOf(key).row - 2, '另加的一行');
    const own = ownEntries(edited, overall.kept);
    expect([...own.values]).toEqual([[key, { kind: 'text', text: '新增3名创业户' }]]);
    expect(own.rows.map((cells) => [...cells.values()])).toEqual([[{ kind: 'text', text: '另加的一行' }]]);
    const { document } = layOutAnnex(annexes[1]!, own);
    expect(document.cells.filter(({ value }) => value?.kind === 'text' && ['新增3名创业户', '另加的一行'].includes(value.text))).toHaveLength(2);
  });

  test('is kept where nobody expects it: in a label, in the title, beside a row', () => {
    const rowOf = (text: string) => [...sheet().rows].find(([, cells]) => [...cells.values()].some(({ printed }) => printed.includes(text)))![0];
    const edits = [[rowOf('年度资金总额'), 1, '年度资金合计'], [2, 0, '另一个标题'], [rowOf('总分'), 14, '旁注']] as const;
    const edited = edits.reduce((source, [row, column, text]): SheetSnapshot => {
      const rows = new Map(source.rows);
      rows.set(row, new Map([...rows.get(row)!, [column, { value: { kind: 'text', text }, format: 'General', printed: text }]]));
      return { ...source, rows };
    }, sheet());
    const { document } = layOutAnnex(annexes[1]!, ownEntries(edited, overall.kept));
    expect(document.cells.flatMap(({ row, column, value }) => edits.filter(([, , text]) => value?.kind === 'text' && value.text === text).map(() => [row, column]))).toEqual([[2, 0], [rowOf('年度资金总额'), 1], [rowOf('总分'), 14]]);
  });

  test('is not lost where its row is no more', () => {
    const own = { ...noOwnEntries, values: new Map([['overall/quantity/撤销的指标/reason', { kind: 'text', text: '写过的原因' } as const]]) };
    expect(layOutAnnex(annexes[1]!, own).document.cells.some(({ value }) => value?.kind === 'text' && value.text === '写过的原因')).toBe(true);
  });
});

describeWithLibreOffice('the annexes in LibreOffice', () => {
  test('formulas come to what stands beside them in print', () => {
    const calculated = readFile('a.xlsx', convert(written, 'xlsx:Calc MS Excel 2007 XML', 'xlsx', 'zh_CN.UTF-8'));
    let formulas = 0;
    for (const { document } of laid) {
      const sheet = sheetOf(calculated, document.name);
      for (const { row, column, value } of document.cells) {
        if (value?.kind !== 'formula') continue;
        formulas += 1;
        const cell = sheet.rows.get(row)?.get(column);
        expect(cell?.value.kind === 'number' ? Math.round(cell.value.number * 1e6) / 1e6 : (cell?.printed ?? '')).toEqual(typeof value.cached === 'number' ? Math.round(value.cached * 1e6) / 1e6 : value.cached);
      }
    }
    expect(formulas).toBeGreaterThan(20);
  });
});

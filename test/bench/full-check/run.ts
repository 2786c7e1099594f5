/** The full check of large workbooks, and the same relations as formulas of the same workbook, recalculated by LibreOffice in the same run. */
import { readFile } from '../../../src/hosts/files/read-file';
import { writeSheets } from '../../../src/hosts/files/write-sheets';
import type { WorkbookSnapshot } from '../../../src/model/snapshot';
import { Examiner, type Examination } from '../../../src/session/examiner';
import { freshState } from '../../../src/session/kept-state';
import { convert, findLibreOffice } from '../../tools/libreoffice';
import { milliseconds, spreadOf, timed } from '../timing';
import { withChecks } from './as-formulas';
import { evaluations, richTables } from './workbooks';

interface Checked {
  readonly perFigure: number;
  readonly time: number;
  readonly examination: Examination;
}

/** From the snapshot to the findings, nothing remembered. */
function fullCheck(what: string, { workbook, figures }: { readonly workbook: WorkbookSnapshot; readonly figures: number }, print: (line: string) => void): Checked {
  const look = () => new Examiner().examine({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) }, freshState);
  const time = milliseconds(() => void look(), 3);
  const examination = look();
  const relations = examination.judgements.length;
  const perFigure = time / figures;
  print(`${String(figures).padStart(7)} figures in ${what}: read, checked, diagnosed in ${time.toFixed(0)} ms · ${(perFigure * 1000).toFixed(1)} µs a figure · ${relations} relations judged, ${((time / relations) * 1000).toFixed(1)} µs each · ${examination.findings.length} findings`);
  return { perFigure, time, examination };
}

/** How much longer LibreOffice takes to convert the workbook when it must calculate the relations as well: opening and saving are in both. */
function recalculated(workbook: WorkbookSnapshot, { examination, time }: Checked, print: (line: string) => void): void {
  if (!findLibreOffice()) return print('        not compared with formulas: no LibreOffice here');
  const relations = examination.judgements.map(({ relation }) => relation);
  const [formulas, plain] = [true, false].map((calculated) => writeSheets(null, withChecks(workbook, relations, calculated)));
  const runs = [1, 2, 3].map(() => ({ plain: timed(() => void convert(plain!, 'xlsx')), formulas: timed(() => void convert(formulas!, 'xlsx')) }));
  const results = readFile('checked.xlsx', convert(formulas!, 'xlsx')).sheets.find(({ name }) => name === '校验')!;
  const values = [...results.rows.values()].flatMap((row) => [...row.values()]).map(({ value }) => (value.kind === 'number' ? value.number : Number.NaN));
  const [withThem, without] = [spreadOf(runs.map((run) => run.formulas)).median, spreadOf(runs.map((run) => run.plain)).median];
  const calculating = withThem - without;
  print(`        the same ${relations.length} relations as formulas in LibreOffice: converted in ${withThem.toFixed(0)} ms, without the formulas ${without.toFixed(0)} ms, the difference ${calculating.toFixed(0)} ms for reading, calculating and saving them · ${values.filter((value) => value === 0).length} hold · the full check takes ${(time / calculating).toFixed(2)} of it`);
}

export function fullChecks(print: (line: string) => void): void {
  const small = fullCheck('200 tables rich in relations', richTables(200), print);
  const rich = richTables(2000);
  const large = fullCheck('2,000 tables rich in relations', rich, print);
  print(`        time a figure at ten times the size: ${(large.perFigure / small.perFigure).toFixed(2)} of what it was`);
  recalculated(rich.workbook, large, print);
  const few = fullCheck('20 sheets of self-evaluation', evaluations(20), print);
  const many = fullCheck('200 sheets of self-evaluation', evaluations(200), print);
  print(`        time a figure at ten times the size: ${(many.perFigure / few.perFigure).toFixed(2)} of what it was`);
}

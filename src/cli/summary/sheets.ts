/** The reviewer's summary as sheets: one row a department, the ratios side by side, and a sheet for each department's findings. */
import { fill } from '../../locales/fill';
import type { Language, Localized } from '../../locales/language';
import { severityWords } from '../../locales/words';
import type { CellStyle, DocumentValue, SheetDocument } from '../../model/sheet-document';
import { breakLines } from '../../report/layout/line-breaking';
import { fixedStyle, font, headerStyle, lineStyle, pageSetup, titleStyle, type Kind } from '../../template/style';
import { failed, type Failure } from '../check-file';
import type { DepartmentEntry, SummaryEntry } from './entry';
import { ratioSheet } from './ratio-sheet';
import { summaryWords } from './words';

export interface Column {
  readonly header: Localized;
  readonly kind: Kind;
  /** Points. */
  readonly width: number;
}

const overviewColumns: readonly Column[] = [
  { header: summaryWords.number, kind: 'number', width: 36 },
  { header: summaryWords.department, kind: 'text', width: 170 },
  { header: summaryWords.year, kind: 'number', width: 40 },
  { header: severityWords.error, kind: 'heads', width: 40 },
  { header: severityWords.warning, kind: 'heads', width: 40 },
  { header: severityWords.info, kind: 'heads', width: 40 },
  { header: summaryWords.stated, kind: 'number', width: 60 },
  { header: summaryWords.computed, kind: 'number', width: 60 },
  { header: summaryWords.topFaults, kind: 'prose', width: 420 },
  { header: summaryWords.details, kind: 'word', width: 50 },
  { header: summaryWords.file, kind: 'note', width: 160 },
];

const detailColumns: readonly Column[] = [
  { header: summaryWords.severity, kind: 'word', width: 46 },
  { header: summaryWords.place, kind: 'text', width: 120 },
  { header: summaryWords.message, kind: 'prose', width: 380 },
  { header: summaryWords.written, kind: 'number', width: 80 },
  { header: summaryWords.expected, kind: 'number', width: 80 },
  { header: summaryWords.suspect, kind: 'text', width: 170 },
];

/** Rows above a table: title, a line of its own, headers. */
const firstRow = 3;
const topFaults = 3;
const alarm: Partial<CellStyle> = { font: font(10, { bold: true, color: '#B42318' }) };
const linkFont = font(10, { color: '#0B57D0' });

/** The overview first, then the ratios, then a sheet for each department that could be read. */
export function summarySheets(entries: readonly SummaryEntry[], language: Language): readonly SheetDocument[] {
  const departments = entries.flatMap((entry) => (failed(entry) ? [] : [entry]));
  const tabs = new Map(departments.map((entry, index) => [entry, tabName(index + 1, entry.name)]));
  return [overview(entries, tabs, language), ratioSheet(departments, language), ...departments.map((entry) => details(entry, tabs.get(entry)!, language))];
}

function overview(entries: readonly SummaryEntry[], tabs: ReadonlyMap<DepartmentEntry, string>, language: Language): SheetDocument {
  const withErrors = [...tabs.keys()].filter(({ counts }) => counts.error > 0).length;
  const line = fill(summaryWords.totals[language], { departments: String(tabs.size), errors: String(withErrors), failures: String(entries.length - tabs.size) });
  const rows = entries.map((entry, index) => [number(index + 1), ...(failed(entry) ? unread(entry, language) : overviewRow(entry, tabs.get(entry)!, language))]);
  const look = (row: number, column: number) => overviewLook(entries[row]!, overviewColumns[column]!.header);
  return table({ name: summaryWords.overview[language], title: summaryWords.title[language], line, columns: overviewColumns, rows, look }, language);
}

/** Errors and what could not be read stand out, and so do scores that are not the sum of their indicators. */
function overviewLook(entry: SummaryEntry, header: Localized): Partial<CellStyle> | undefined {
  if (header === summaryWords.details) return { font: linkFont };
  if (failed(entry)) return header === summaryWords.topFaults ? alarm : undefined;
  const { counts, score } = entry;
  if (header === severityWords.error) return counts.error > 0 ? alarm : undefined;
  return header === summaryWords.computed && score.stated !== null && score.computed !== null && score.stated !== score.computed ? alarm : undefined;
}

function overviewRow({ file, name, year, counts, score, faults }: DepartmentEntry, tab: string, language: Language): readonly (DocumentValue | undefined)[] {
  const top = faults.slice(0, topFaults).map(({ message }, index) => `${index + 1}. ${message}`).join('\n');
  const figures = [year, counts.error, counts.warning, counts.info, score.stated, score.computed].map((figure) => (figure === null ? undefined : number(figure)));
  return [text(name), ...figures, text(top === '' ? summaryWords.nothing[language] : top), link(tab, summaryWords.show[language]), text(file)];
}

function unread({ file, error }: Failure, language: Language): readonly (DocumentValue | undefined)[] {
  return [undefined, undefined, undefined, undefined, undefined, undefined, undefined, text(fill(summaryWords.unread[language], { error })), undefined, text(file)];
}

function details({ name, file, faults }: DepartmentEntry, tab: string, language: Language): SheetDocument {
  const rows = faults.map((fault) => [severityWords[fault.severity][language], fault.place, fault.message, fault.stated, fault.expected, fault.suspect].map(text));
  const nothing = [undefined, undefined, text(summaryWords.nothing[language])];
  const back = link(summaryWords.overview[language], summaryWords.back[language]);
  return table({ name: tab, title: name, line: file, back, columns: detailColumns, rows: rows.length > 0 ? rows : [nothing] }, language);
}

export interface TableContent {
  readonly name: string;
  readonly title: string;
  readonly line: string;
  /** Stands before the line. */
  readonly back?: DocumentValue;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (DocumentValue | undefined)[])[];
  /** What a cell looks like beside its column's kind. */
  readonly look?: (row: number, column: number) => Partial<CellStyle> | undefined;
}

/** Points of a line of the table's texts, and of the rows above them. */
const linePoints = 15;
const textPoints = 10;
/** What a cell keeps free at its sides and for its indentation, in widths of a letter. */
const cellPadding = 2;
const headRows = [30, 18, 24] as const;
const highestRow = 409;

/** As high as the longest wrapped text of the row asks for. */
function rowPoints(row: readonly (DocumentValue | undefined)[], columns: readonly Column[]): number {
  const lines = row.map((value, column) =>
    value?.kind === 'text' ? value.text.split('\n').reduce((sum, line) => sum + breakLines(line, columns[column]!.width / textPoints - cellPadding).length, 0) : 1,
  );
  return Math.min(highestRow, Math.max(...lines) * linePoints + linePoints / 3);
}

/** A titled table with its headers in view. Texts are written as texts, whatever they begin with. */
export function table({ name, title, line, back, columns, rows, look }: TableContent, language: Language): SheetDocument {
  const last = columns.length - 1;
  const lineFrom = back ? 1 : 0;
  return {
    name,
    cells: [
      { row: 0, column: 0, value: text(title), style: titleStyle },
      ...(back ? [{ row: 1, column: 0, value: back, style: { ...lineStyle, font: linkFont, horizontal: 'left' } } as const] : []),
      { row: 1, column: lineFrom, value: text(line), style: { ...lineStyle, horizontal: 'left' } },
      ...columns.map(({ header }, column) => ({ row: 2, column, value: text(header[language]), style: headerStyle })),
      ...rows.flatMap((row, index) => columns.map(({ kind }, column) => ({ row: firstRow + index, column, value: row[column], style: { ...fixedStyle(kind, false), ...look?.(index, column) } }))),
    ],
    merges: [{ top: 0, bottom: 0, left: 0, right: last }, { top: 1, bottom: 1, left: lineFrom, right: last }],
    columnWidths: new Map(columns.map(({ width }, column) => [column, width])),
    rowHeights: new Map([...headRows.entries(), ...rows.map((row, index) => [firstRow + index, rowPoints(row, columns)] as const)]),
    frozen: { rows: firstRow, columns: 2 },
    page: { ...pageSetup('landscape'), titleRows: { first: 2, last: 2 } },
    gridlines: false,
  };
}

export function text(content: string): DocumentValue {
  return { kind: 'text', text: content };
}

export function number(figure: number): DocumentValue {
  return { kind: 'number', number: figure };
}

/** Leads to another sheet of the workbook. Names of sheets here hold no quotes: `tabName`. */
function link(sheet: string, label: string): DocumentValue {
  return { kind: 'formula', formula: `HYPERLINK("#'${sheet}'!A1","${label}")`, cached: label };
}

/** `003 某某局`: what Excel lets a sheet be called, and a formula quote. */
function tabName(count: number, department: string): string {
  const plain = department.replace(/[^\p{L}\p{N} ()（）._-]/gu, '').trim();
  return `${String(count).padStart(3, '0')} ${plain}`.slice(0, 31).trim();
}

export const outlier: Partial<CellStyle> = { ...alarm, fill: '#FCE3C5' };

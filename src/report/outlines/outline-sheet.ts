/** An outline as a sheet of the workbook, for the user to rename, reorder and add sections. */
import { address } from '../../model/address';
import { generatedRemark } from '../../model/generated-sheet';
import type { CellStyle, DocumentCell, SheetDocument } from '../../model/sheet-document';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { type AnnexId, annexTitles } from '../annexes/titles';
import type { Level } from '../document';
import type { Outline, OutlineSection } from '../outline';
import { type OfferedOutline, type OutlineFault, ownOutline } from './choice';
import { contents, nameOf, sectionId } from './contents';

export const outlineSheetName = '报告提纲';

const headers = ['级别', '标题', '写入的内容', '没有内容时写'] as const;
const levelWords: Readonly<Record<Level, string>> = { 1: '一级', 2: '二级', 3: '三级', 4: '四级' };
const titleWord = '题目';
const annexWord = '附件';
const placeholders: readonly (readonly [string, string])[] = [['{年度}', '{year}'], ['{单位}', '{department}']];

type Line = readonly [level: string, heading: string, content: string, empty: string];

function linesOf({ title, sections, annexes = [] }: Outline): readonly Line[] {
  return [
    ...title.map((phrase): Line => [titleWord, placeholders.reduce((text, [shown, kept]) => text.replace(kept, shown), phrase), '', '']),
    ...sections.map(({ level, heading, content, empty = '' }): Line => [levelWords[level], heading, (content && nameOf(content)) ?? '', empty]),
    ...annexes.map((annex): Line => [annexWord, annexTitles[annex], '', '']),
  ];
}

const font = (bold = false) => ({ name: '等线', size: 10, bold, color: '#22333F' });
const headStyle: CellStyle = { font: font(true), fill: '#E3EBEF', horizontal: 'center', vertical: 'center', border: '#C3CED5' };
const bodyStyle: CellStyle = { font: font(), fill: '#FFFAEB', vertical: 'center', wrap: true, border: '#C3CED5' };
const noteStyle: CellStyle = { font: font(), vertical: 'center' };

const headRow = 2;
const noteColumn = 5;
const remarkColumn = 6;

/** The sheet on which an outline is edited; the contents to choose from stand beside it. */
export function outlineSheet(outline: Outline): SheetDocument {
  const lines = linesOf(outline);
  const text = (row: number, column: number, value: string, style: CellStyle): DocumentCell => ({ row, column, value: value === '' ? undefined : { kind: 'text', text: value }, style });
  const cells = [
    text(0, 0, '报告提纲：可以改标题、调整行的顺序、增删行；序号自动编排。', noteStyle),
    generatedRemark(remarkColumn, '可以修改'),
    ...headers.map((header, column) => text(headRow, column, header, headStyle)),
    ...lines.flatMap((line, index) => line.map((value, column) => text(headRow + 1 + index, column, value, bodyStyle))),
    text(headRow, noteColumn, '“写入的内容”可以填', headStyle),
    ...contents.map(([name], index) => text(headRow + 1 + index, noteColumn, name, noteStyle)),
  ];
  return {
    name: outlineSheetName,
    cells,
    columnWidths: new Map([[0, 48], [1, 260], [2, 190], [3, 210], [4, 18], [5, 190]]),
    validations: [{ area: { top: headRow + 1, bottom: headRow + lines.length, left: 0, right: 0 }, choices: [titleWord, ...Object.values(levelWords), annexWord] }],
    frozen: { rows: headRow + 1, columns: 0 },
    gridlines: false,
  };
}

/** The outline that stands in a workbook, with what is wrong with it; undefined where there is none. Rows without a heading are passed over. */
export function readOutlineSheet({ sheets }: WorkbookSnapshot): OfferedOutline | undefined {
  const sheet = sheets.find(({ name }) => name === outlineSheetName);
  if (!sheet) return undefined;
  const rows = [...sheet.rows.keys()].sort((one, other) => one - other);
  const head = rows.find((row) => headers.every((header, column) => textAt(sheet, row, column) === header));
  if (head === undefined) return undefined;
  const read = rows.filter((row) => row > head).map((row) => readLine(sheet, row));
  const sections = withOwnIds(read.flatMap(({ section }) => (section ? [section] : [])));
  if (sections.length === 0) return undefined;
  const title = read.flatMap(({ phrase }) => (phrase === undefined ? [] : [phrase]));
  const annexes = read.flatMap(({ annex }) => (annex ? [annex] : []));
  return {
    outline: { id: ownOutline, title: title.length > 0 ? title : ['{year}年度', '{department}', '绩效自评报告'], sections, annexes },
    faults: read.flatMap(({ fault }) => (fault ? [fault] : [])),
  };
}

interface ReadLine {
  readonly phrase?: string;
  readonly section?: OutlineSection;
  readonly annex?: AnnexId;
  readonly fault?: OutlineFault;
}

function readLine(sheet: SheetSnapshot, row: number): ReadLine {
  const [level, heading, content, empty] = headers.map((_, column) => textAt(sheet, row, column)) as [string, string, string, string];
  const fault = (kind: OutlineFault['kind'], column: number, text: string): ReadLine => ({ fault: { kind, address: address(row, column), text } });
  if (level === '' && heading === '' && content === '') return {};
  if (heading === '') return fault('noHeading', 1, level);
  if (level === titleWord) return { phrase: placeholders.reduce((text, [shown, kept]) => text.replace(shown, kept), heading) };
  if (level === annexWord) {
    const annex = (Object.keys(annexTitles) as AnnexId[]).find((id) => annexTitles[id] === heading);
    return annex ? { annex } : fault('unknownContent', 1, heading);
  }
  const found = (Object.entries(levelWords) as [string, string][]).find(([, word]) => word === level);
  if (!found) return fault('unknownLevel', 0, level);
  const known = contents.find(([name]) => name === content)?.[1];
  const section: OutlineSection = { id: sectionId(heading, known), level: Number(found[0]) as Level, heading, content: known, empty: empty || undefined };
  return content !== '' && !known ? { section: { ...section, content: { composer: 'own' } }, ...fault('unknownContent', 2, content) } : { section };
}

/** Of sections that are written from the same, the later ones get ids of their own. */
function withOwnIds(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  const used = new Map<string, number>();
  return sections.map((section) => {
    const times = (used.get(section.id) ?? 0) + 1;
    used.set(section.id, times);
    return times === 1 ? section : { ...section, id: `${section.id}:${times}` };
  });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return (sheet.rows.get(row)?.get(column)?.printed ?? '').trim();
}

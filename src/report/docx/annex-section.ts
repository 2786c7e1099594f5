import { AlignmentType, BorderStyle, type ISectionOptions, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import { type AnnexCell, type AnnexForm, markCell, titleCell } from '../annexes/annex';
import { type OwnEntries, shownIn } from '../annexes/own-entries';
import type { PreviewedAnnex } from '../preview';
import { linePitch } from './measures';
import { textRun } from './text';
import { faces } from './typefaces';

const size = 20;
const twips = (points: number) => Math.round(points * 20);
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const single = { line: 260, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** An annex's forms as Word tables, each on a page of its own: the mark, the title, the cells with their lines. */
export function annexChildren({ annex, own }: PreviewedAnnex): ISectionOptions['children'] {
  return annex.forms.flatMap((form, index) => [
    new Paragraph({ pageBreakBefore: index > 0, alignment: AlignmentType.LEFT, children: [textRun(shownIn(markCell(annex, index), own), { font: faces.level1 })] }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: linePitch, line: 600, lineRule: LineRuleType.EXACT, after: 120 }, children: [textRun(shownIn(titleCell(annex, index), own), { font: faces.title, size: 36, characterSpacing: 0 })] }),
    ...tablesOf(form, annex.widths, own),
  ]);
}

/** Only a table's first rows are repeated on further pages, so that the form's head begins a table of its own, close below the first. */
function tablesOf({ rows: all, headRow }: AnnexForm, widths: readonly number[], own: OwnEntries): ISectionOptions['children'] {
  const rows = all.filter((row) => !row.some(({ chart }) => chart));
  const head = headRow ? rows.indexOf(headRow) : 0;
  if (head <= 0) return [tableOf(rows, headRow !== undefined, widths, own)];
  const nothing = new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, run: { size: 2, vanish: true } });
  return [tableOf(rows.slice(0, head), false, widths, own), nothing, tableOf(rows.slice(head), true, widths, own)];
}

function tableOf(rows: AnnexForm['rows'], headed: boolean, widths: readonly number[], own: OwnEntries): Table {
  const covered = new Map<string, AnnexCell>();
  rows.forEach((row, index) => {
    for (const cell of row) for (let below = 1; below < (cell.down ?? 1); below += 1) covered.set(`${index + below}/${cell.column}`, cell);
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    rows: rows.map((row, index) => {
      const continued = widths.flatMap((_, column) => covered.get(`${index}/${column}`) ?? []);
      const cells = [...row.map((cell) => ({ cell, continues: false })), ...continued.map((cell) => ({ cell, continues: true }))].sort((one, other) => one.cell.column - other.cell.column);
      return new TableRow({ cantSplit: true, tableHeader: headed && index === 0, children: cells.map(({ cell, continues }) => cellOf(cell, { continues, first: index === 0 }, widths, own)) });
    }),
  });
}

function cellOf(cell: AnnexCell, { continues, first }: { readonly continues: boolean; readonly first: boolean }, widths: readonly number[], own: OwnEntries): TableCell {
  const { column, across = 1, down = 1, kind } = cell;
  const centred = kind === 'head' || kind === 'value';
  const lines = continues ? [''] : shownIn(cell, own).split('\n');
  const line = kind === 'line' ? none : thin;
  return new TableCell({
    columnSpan: across,
    verticalMerge: down > 1 ? (continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART) : undefined,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: twips(widths.slice(column, column + across).reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { left: 30, right: 30, top: 40, bottom: 40 },
    borders: { top: kind === 'line' && !first ? thin : line, bottom: line, left: line, right: line },
    children: lines.map((text) => new Paragraph({ alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, spacing: single, children: [textRun(text, { size, characterSpacing: 0 })] })),
  });
}

import type { CellStyle, DocumentCell, DocumentValue, SheetDocument } from '../../model/sheet-document';
import { reportSheetName, type Block, type Level } from '../document';
import { gutterColumn, pageSetup, textColumn } from './page';
import { rowsOf, type SheetRow } from './rows';
import { gbTypefaces, type Typefaces } from './typefaces';

/** What stands beside the text, with the block whose first row it stands beside. Not printed. */
export type BesideText = readonly { readonly block: Block; readonly column: number; readonly value: DocumentValue }[];

export interface SheetOptions {
  readonly typefaces?: Typefaces;
  readonly beside?: BesideText;
}

/** Lays a report's blocks out as a worksheet after GB/T 9704-2012. `rowsOf` gives the block that each of its rows belongs to. */
export function layOutSheet(blocks: readonly Block[], { typefaces = gbTypefaces, beside = [] }: SheetOptions = {}): SheetDocument {
  const rows = rowsOf(blocks);
  return {
    name: reportSheetName,
    cells: [...rows.flatMap((row, index) => cellOf(row, index, typefaces)), ...cellsBeside(beside, rows)],
    columnWidths: new Map([[0, textColumn], [1, gutterColumn]]),
    rowHeights: new Map(rows.map((row, index) => [index, row.height])),
    page: {
      ...pageSetup,
      breaksAfter: rows.flatMap((row, index) => (row.endsPage ? [index] : [])),
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: 1 },
    },
    gridlines: false,
  };
}

function cellsBeside(beside: BesideText, rows: readonly SheetRow[]): readonly DocumentCell[] {
  const taken = new Set<string>();
  return beside.map(({ block, column, value }) => {
    let row = Math.max(0, rows.findIndex((candidate) => candidate.block === block));
    while (taken.has(`${row}/${column}`)) row += 1;
    taken.add(`${row}/${column}`);
    return { row, column, value };
  });
}

/** No `@` format: Excel shows a cell of that format as #### from 256 characters on. */
function cellOf({ text, block }: SheetRow, row: number, typefaces: Typefaces): readonly DocumentCell[] {
  return block ? [{ row, column: 0, value: { kind: 'text', text }, style: styleOf(block, typefaces) }] : [];
}

function styleOf(block: Block, typefaces: Typefaces): CellStyle {
  if (block.kind === 'title') return { font: { name: typefaces.title, size: 22 }, horizontal: 'center', vertical: 'center', wrap: true };
  return { font: { name: typefaces[faceOf(block)], size: 16 }, horizontal: alignmentOf(block), vertical: 'justify', wrap: true };
}

const faceOfLevel: Readonly<Record<Level, keyof Typefaces>> = { 1: 'level1', 2: 'level2', 3: 'body', 4: 'body' };

function faceOf(block: Block): keyof Typefaces {
  return block.kind === 'heading' ? faceOfLevel[block.level] : 'body';
}

function alignmentOf(block: Block): CellStyle['horizontal'] {
  if (block.kind === 'heading') return 'left';
  if (block.kind === 'annexes') return 'left';
  return block.kind === 'paragraph' ? 'justify' : 'right';
}

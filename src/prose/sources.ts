/** The texts of a workbook or file, and where each stretch of them stands. */
import { oncePer } from '../model/once-per';
import { isGenerated } from '../model/generated-sheet';
import { address } from '../model/address';
import type { Place } from '../model/figure';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';

/** A text put together from pieces, each a cell or a whole file. */
export interface ProseSource {
  readonly text: string;
  /** By where they begin in the text. */
  readonly pieces: readonly { readonly start: number; readonly place: Pick<Place, 'sheet' | 'address'> }[];
}

/** Shorter cells hold names and remarks, not prose. */
const shortestProse = 10;

const looksLikeProse = /[，。；：、（]/;
/** A figure, or words for nothing at all: 没有政府性基金收入，故本表无数据. */
const amount = /[0-9０-９]|(?:无|没有|未发生|不涉及).{0,40}(?:支出|收入|收支|费)/;
const endsParagraph = /[。！？：；!?:;]\s*$/;
const indented = /^[\s　]/;

/** A text file. Its figures stand on no sheet. */
export function sourceOfFile(text: string): ProseSource {
  return { text, pieces: [{ start: 0, place: { sheet: '', address: '' } }] };
}

/** The prose of a workbook: one text for each column of a sheet that holds any, a cell a paragraph. */
export function sourcesOf(workbook: WorkbookSnapshot): readonly ProseSource[] {
  return workbook.sheets.filter((sheet) => !isGenerated(sheet)).flatMap(sourcesOfSheet);
}

const sourcesOfSheet = oncePer((sheet: SheetSnapshot): readonly ProseSource[] => {
  const columns = new Map<number, { text: string; row: number }[]>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value, formula }] of cells) {
      if (value.kind !== 'text' || formula !== undefined) continue;
      const texts = columns.get(column);
      if (texts) texts.push({ text: value.text, row });
      else columns.set(column, [{ text: value.text, row }]);
    }
  }
  return [...columns].flatMap(([column, cells]) => {
    const prose = withoutNames(cells);
    return prose.some(({ text }) => amount.test(text)) ? [joined(prose.map(({ text, row }) => ({ text, place: { sheet: sheet.name, address: address(row, column) }, row })))] : [];
  });
});

/** Cells that hold sentences, and those that go on with one. */
function withoutNames(cells: readonly { readonly text: string; readonly row: number }[]): typeof cells {
  let open = false;
  return cells.filter(({ text }) => {
    const isProse = text.length >= shortestProse && looksLikeProse.test(text);
    const kept = isProse || (open && !indented.test(text));
    open = isProse && !endsParagraph.test(text);
    return kept;
  });
}

/** A paragraph of the report sheet may run over several rows: only its first is indented. */
function joined(cells: readonly { readonly text: string; readonly place: { readonly sheet: string; readonly address: string } }[]): ProseSource {
  const pieces: { start: number; place: { readonly sheet: string; readonly address: string } }[] = [];
  let text = '';
  let before: string | undefined;
  for (const cell of cells) {
    const goesOn = before !== undefined && indented.test(text.slice(text.lastIndexOf('\n') + 1)) && !indented.test(cell.text) && !endsParagraph.test(before);
    if (before !== undefined && !goesOn) text += '\n';
    pieces.push({ start: text.length, place: cell.place });
    text += cell.text;
    before = cell.text;
  }
  return { text, pieces };
}

/** Where in the text a place of its own begins. */
export function offsetOf(source: ProseSource, { sheet, address, text }: Place): number {
  return startsIn(source).get(`${sheet}!${address}`)! + text!.start;
}

const startsIn = oncePer(({ pieces }: ProseSource) => new Map(pieces.map(({ start, place }) => [`${place.sheet}!${place.address}`, start])));

/** Where a stretch of a text stands: the cell it begins in, with offsets in that cell's own text. */
export function placeOf({ text, pieces }: ProseSource, start: number, end: number): Place {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low]!;
  const pieceEnd = pieces[low + 1]?.start ?? text.length;
  const last = Math.min(end, pieceEnd);
  return { ...piece.place, text: { start: start - piece.start, end: last - piece.start, quote: text.slice(start, last) } };
}

import type { CellSnapshot } from '../../../model/snapshot';

type Rows = ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;

/** A filled row and what people wrote in it. */
interface Written {
  readonly row: number;
  readonly content: string;
}

/**
 * Where the rows of a sheet went between two looks at it. Rows before the first difference stayed, rows behind the last one moved with the
 * end of the sheet; between them a row is known by what is written in it, if no other holds the same, or by its place, if as many rows
 * are filled as before. Undefined for a row that cannot be told.
 */
export function followRows(before: Rows, after: Rows): (row: number) => number | undefined {
  const [old, now] = [written(before), written(after)];
  const by = (now.at(-1)?.row ?? 0) - (old.at(-1)?.row ?? 0);
  const shortest = Math.min(old.length, now.length);
  let top = 0;
  while (top < shortest && same(old[top]!, now[top]!, 0)) top += 1;
  let bottom = 0;
  while (bottom < shortest - top && same(old.at(-1 - bottom)!, now.at(-1 - bottom)!, by)) bottom += 1;
  const between = { old: old.slice(top, old.length - bottom), now: now.slice(top, now.length - bottom) };
  const inPlace = between.old.length === between.now.length && between.old.every(({ row }, index) => row === between.now[index]!.row);

  const lastThatStayed = old[top - 1]?.row ?? -1;
  const firstThatMoved = old[old.length - bottom]?.row ?? Infinity;

  return (row) => {
    if (row <= lastThatStayed) return row;
    if (row >= firstThatMoved) return row + by;
    const content = between.old.find((line) => line.row === row)?.content;
    const alike = between.now.filter((line) => line.content === content);
    if (alike.length === 1) return alike[0]!.row;
    return inPlace ? row : undefined;
  };
}

function same(old: Written, now: Written, by: number): boolean {
  return old.row + by === now.row && old.content === now.content;
}

/** Results of formulas are left out, they change with every edit elsewhere; so are the columns, they may have moved too. */
function written(rows: Rows): Written[] {
  return [...rows].map(([row, cells]) => ({
    row,
    content: JSON.stringify([...cells.values()].map(({ value, formula }) => (formula === undefined ? value : null))),
  }));
}

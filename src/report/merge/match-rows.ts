import { diffArrays } from 'diff';
import { likeliestPairs } from './similarity';

/**
 * For each row of a sheet, which of the rows that were written it is: one that is unchanged, in order or moved; or, between the same
 * neighbours, the one it is most like. Undefined for a row that was added.
 */
export function matchRows(sheetRows: readonly string[], writtenRows: readonly string[]): (number | undefined)[] {
  const { matches, gaps } = unchanged(sheetRows, writtenRows);
  const taken = new Set(matches.filter((match) => match !== undefined));
  sheetRows.forEach((text, row) => {
    if (matches[row] !== undefined) return;
    const from = writtenRows.findIndex((written, index) => !taken.has(index) && written === text);
    if (from < 0) return;
    matches[row] = from;
    taken.add(from);
  });
  for (const gap of gaps) {
    const sheet = gap.sheet.filter((row) => matches[row] === undefined);
    const written = gap.written.filter((row) => !taken.has(row));
    const pairs = sheet.length === written.length ? sheet.map((_, index) => [index, index] as const) : likeliestPairs(sheet.map((row) => sheetRows[row]!), written.map((row) => writtenRows[row]!));
    for (const [a, b] of pairs) matches[sheet[a]!] = written[b]!;
  }
  return matches;
}

/** Rows of both sides between two that are unchanged. */
interface Gap {
  readonly sheet: readonly number[];
  readonly written: readonly number[];
}

function unchanged(sheetRows: readonly string[], writtenRows: readonly string[]): { readonly matches: (number | undefined)[]; readonly gaps: readonly Gap[] } {
  const matches: (number | undefined)[] = sheetRows.map(() => undefined);
  const gaps: Gap[] = [];
  let gap = { sheet: [] as number[], written: [] as number[] };
  let [sheet, written] = [0, 0];
  for (const { added, removed, count } of diffArrays([...writtenRows], [...sheetRows])) {
    if (!added && !removed) {
      gaps.push(gap);
      gap = { sheet: [], written: [] };
    }
    for (let step = 0; step < count; step += 1) {
      if (removed) gap.written.push(written++);
      else if (added) gap.sheet.push(sheet++);
      else matches[sheet++] = written++;
    }
  }
  return { matches, gaps: [...gaps, gap] };
}

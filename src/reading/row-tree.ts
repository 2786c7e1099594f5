/** The rows of a table as a tree: by indentation, numbering and 其中, and by the trade's knowledge where the sheet shows none. */
import type { RowRole } from '../model/statement';
import { announcesParts, bareLabel, indentation, normalised, numberingRank } from './normalise';
import { isSubtotal, roleOf } from './roles';
import { textAt, type Table } from './tables';
import type { StatementWords } from './words/statements';

export interface RowNode {
  readonly row: number;
  readonly label: string;
  readonly role: RowRole | null;
  readonly children: RowNode[];
  /** Its parts are announced by 其中, so they may not be all. */
  openParts: boolean;
}

/** Rows that are no items: column numbers under the header, and notes. */
const noItem = /^(?:栏次|行次)$|^(?:注|备注|说明)\d*[:：]/;

/** `其中：` takes up three wide blanks: rows indented so far behind it stand in one list with it. */
const widthOfAnnouncement = 4;

/** Numbering goes before indentation; no label is indented further than this. */
const deepestIndentation = 15;

interface Level {
  readonly node: RowNode;
  readonly depth: number;
  /** Set for a row that begins 其中: how far it is indented. */
  readonly announcedAt?: number;
}

export function rowTree(table: Table, labelColumn: number, words: StatementWords): readonly RowNode[] {
  const roots: RowNode[] = [];
  const above: Level[] = [];
  let rank = 0;
  for (const row of table.rows) {
    const text = textAt(table.sheet, row, labelColumn);
    const label = bareLabel(text);
    const role = roleOf(label, words);
    if (label === '' || noItem.test(normalised(text)) || (role === null && isSubtotal(label))) continue;
    const node: RowNode = { row, label, role, children: [], openParts: false };
    const indent = Math.min(indentation(text), deepestIndentation);
    const announced = announcesParts(text);
    rank = numberingRank(text) || (role === 'total' && indent === 0 ? 0 : rank);
    const list = above.find((level) => level.announcedAt !== undefined && !announced && continues(level.announcedAt, indent, text, role, words));
    const depth = list?.depth ?? rank * (deepestIndentation + 2) + indent + (announced ? 1 : 0);
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const parent = above.at(-1)?.node;
    if (parent && announced) parent.openParts = true;
    (parent?.children ?? roots).push(node);
    above.push({ node, depth, ...((announced || list) && { announcedAt: announced ? indent : list!.announcedAt }) });
  }
  return words.flat ? roots : underTotal(settle(roots, words), words);
}

/** Whether a row goes on with the list that a 其中 row began: printed under its text, or no word of the table's own where nothing is indented. */
function continues(announcedAt: number, indent: number, text: string, role: RowRole | null, words: StatementWords): boolean {
  if (numberingRank(text) > 0) return false;
  if (indent > announcedAt) return indent <= announcedAt + widthOfAnnouncement;
  return indent === announcedAt && indent === 0 && role === null && words.rows.length > 0;
}

/** Hangs rows that the sheet leaves side by side below the row they belong to. */
function settle(siblings: readonly RowNode[], words: StatementWords): RowNode[] {
  const left: RowNode[] = [];
  for (const node of siblings) {
    const under = words.rows.find((row) => row.role === node.role)?.under;
    const parent = under && siblings.find((other) => other.role === under);
    if (parent) parent.children.push(node);
    else left.push(node);
  }
  for (const node of left) node.children.splice(0, Infinity, ...settle(node.children, words));
  return left;
}

/** In a table without levels the total adds up the other rows, unless it has more totals than one. */
function underTotal(roots: readonly RowNode[], words: StatementWords): readonly RowNode[] {
  const totals = roots.filter((node) => node.role === 'total');
  const [total] = totals;
  if (!total || totals.length > 1) return roots;
  const isOutside = (node: RowNode) => words.rows.some((row) => row.role === node.role && row.outside);
  const outside = roots.filter((node) => node === total || isOutside(node));
  total.children.push(...roots.filter((node) => !outside.includes(node)));
  return outside;
}

/** The rows of a table as a tree: by indentation and 其中, and by the trade's knowledge where the sheet shows neither. */
import type { RowRole } from '../model/statement';
import { announcesParts, bareLabel, indentation, normalised } from './normalise';
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

export function rowTree(table: Table, labelColumn: number, words: StatementWords): readonly RowNode[] {
  const roots: RowNode[] = [];
  const ancestors: { node: RowNode; level: number }[] = [];
  for (const row of table.rows) {
    const text = textAt(table.sheet, row, labelColumn);
    const label = bareLabel(text);
    if (label === '') continue;
    const node: RowNode = { row, label, role: roleOf(label, words), children: [], openParts: false };
    const level = indentation(text) + (announcesParts(text) ? 1 : 0);
    while (ancestors.length > 0 && ancestors.at(-1)!.level >= level) ancestors.pop();
    const parent = ancestors.at(-1)?.node;
    if (parent && announcesParts(text)) parent.openParts = true;
    (parent?.children ?? roots).push(node);
    ancestors.push({ node, level });
  }
  return words.flat ? roots : adopt(roots, words);
}

function roleOf(label: string, words: StatementWords): RowRole | null {
  const word = normalised(label);
  const known = words.rows.find((row) => row.words.some((synonym) => normalised(synonym) === word));
  return known?.role ?? (/(?:合计|总计)$/.test(word) ? 'total' : null);
}

/** Hangs rows that the sheet leaves side by side below the row they belong to. */
function adopt(roots: RowNode[], words: StatementWords): readonly RowNode[] {
  const belongsUnder = (node: RowNode) => words.rows.find((row) => row.role === node.role)?.under;
  const isOutside = (node: RowNode) => words.rows.some((row) => row.role === node.role && row.outside);
  const total = roots.find((node) => node.role === 'total');
  const left: RowNode[] = [];
  for (const node of roots) {
    const under = belongsUnder(node);
    const parent = roots.find((other) => under !== undefined && other.role === under) ?? (isOutside(node) ? undefined : total);
    if (parent && parent !== node) parent.children.push(node);
    else left.push(node);
  }
  return left;
}

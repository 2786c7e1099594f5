/** The rows of a table as a tree: by the codes of subjects, by indentation, numbering and 其中, and by the trade's knowledge where the sheet shows no levels. */
import type { RowRole } from '../../model/statement';
import type { Item } from './items';
import { announcesParts, indentation, numberingRank } from '../cells/normalise';
import { isSubtotal } from './roles';
import type { StatementWords } from '../words/statements';
import { personnelClasses } from '../words/subjects';

export interface RowNode {
  readonly item: Item;
  readonly role: RowRole | null;
  readonly children: RowNode[];
  /** Its parts are announced by 其中, so they may not be all. */
  openParts: boolean;
  /** Its parts may be subjects of several levels, with nothing to tell them by. */
  mixedParts: boolean;
}

/** `其中：` takes up three wide blanks: rows indented so far behind it stand in one list with it. */
const widthOfAnnouncement = 4;

/** Numbering goes before indentation; no label is indented further than this. */
const deepestIndentation = 15;
const stepsOfRank = deepestIndentation + widthOfAnnouncement + 1;

/** Sums of a year, and what stands beside them in the grand total of a form. */
const yearTotals: ReadonlySet<RowRole | null> = new Set<RowRole>(['income', 'expenditure']);
const besideYear: ReadonlySet<RowRole | null> = new Set<RowRole>(['openingCarryOver', 'surplusUsed', 'surplusDistributed', 'closingCarryOver']);
const funds: ReadonlySet<RowRole | null> = new Set<RowRole>(['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget']);

interface Level {
  readonly node: RowNode;
  readonly depth: number;
  /** Set for a row that begins 其中: how far it is indented. */
  readonly announcedAt?: number;
}

export function rowTree(items: readonly Item[], words: StatementWords): readonly RowNode[] {
  const nodes = items.filter(({ role, label }) => role !== null || !isSubtotal(label)).map((item): RowNode => ({ item, role: item.role, children: [], openParts: false, mixedParts: false }));
  if (words.flat) return byLevels(nodes, words);
  if (!(words.subjects && nodes.some(({ item }) => item.isCodeWritten)) && isListed(nodes)) return underTotal(byListedCodes(nodes), words);
  const hasYearTotal = nodes.some(({ role }) => yearTotals.has(role));
  if (words.subjects && !hasYearTotal && tellsLevels(nodes, words)) return subjectsUnderTotal(bySubjects(nodes, words), words);
  const roots = settle(byLevels(nodes, words), words);
  const tree = underTotal(hasYearTotal ? underYearTotal(roots) : roots, words);
  if (words.subjects && !hasYearTotal) for (const node of tree) node.mixedParts = node.children.some(({ item }) => item.code !== '') && node.children.some(({ item }) => item.code === '');
  return tree;
}

/** Whether every row but the total has a code, and some codes begin others. */
function isListed(nodes: readonly RowNode[]): boolean {
  const codes = [...new Set(nodes.filter(({ role }) => role !== 'total').map(({ item }) => item.listed))].sort();
  // In alphabetical order a code that begins others stands right before one of them.
  return !codes.includes('') && codes.some((code, index) => codes[index + 1]?.startsWith(code));
}

/** A row belongs below the last one above it whose code begins its own. */
function byListedCodes(nodes: readonly RowNode[]): readonly RowNode[] {
  const roots: RowNode[] = [];
  const last = new Map<string, RowNode>();
  for (const node of nodes) {
    const { listed } = node.item;
    let length = listed.length - 1;
    while (length > 0 && !last.has(listed.slice(0, length))) length -= 1;
    (last.get(listed.slice(0, Math.max(0, length)))?.children ?? roots).push(node);
    if (listed !== '') last.set(listed, node);
  }
  return roots;
}

/** Whether codes are written, or every row is a class by its name; of the economic classification, where there is but one level below the classes, some. */
function tellsLevels(nodes: readonly RowNode[], { subjects }: StatementWords): boolean {
  const subject = nodes.filter(({ role }) => role === null);
  if (nodes.some(({ item }) => item.isCodeWritten)) return true;
  return subjects === 'economic' ? subject.some(({ item }) => item.code !== '') : subject.length > 0 && subject.every(({ item }) => item.code !== '');
}

/** A subject belongs below the last one above it whose code begins its own; without codes, an economic one below the class before it. */
function bySubjects(nodes: readonly RowNode[], { subjects }: StatementWords): readonly RowNode[] {
  const isWritten = nodes.some(({ item }) => item.isCodeWritten);
  const roots: RowNode[] = [];
  const last = new Map<string, RowNode>();
  let lastClass: RowNode | undefined;
  for (const node of nodes) {
    const { code } = node.item;
    const isBelow = subjects === 'economic' && !isWritten && code === '' && node.role === null;
    const parent = isBelow ? lastClass : [5, 3].filter((length) => length < code.length).map((length) => last.get(code.slice(0, length))).find((found) => found !== undefined);
    (parent?.children ?? roots).push(node);
    if (code !== '') last.set(code, node);
    if (code.length === 3) lastClass = node;
  }
  return roots;
}

/** Classes make the total, by way of personnel and operating expenditure where the form has those. Rows without a code are no part of it. */
function subjectsUnderTotal(roots: readonly RowNode[], words: StatementWords): readonly RowNode[] {
  const classes = roots.filter(({ item }) => item.code !== '');
  const [personnel, operating] = (['personnel', 'operating'] as const).map((role) => roots.find((node) => node.role === role));
  if (words.subjects === 'economic') {
    personnel?.children.push(...classes.filter(({ item }) => personnelClasses.has(item.code)));
    operating?.children.push(...classes.filter(({ item }) => !personnelClasses.has(item.code)));
  }
  const groups = [personnel, operating].filter((node) => node !== undefined);
  const top = groups.length === 2 ? groups : classes.filter((node) => !groups.some((group) => group.children.includes(node)));
  const totals = roots.filter((node) => node.role === 'total');
  if (totals.length === 1) totals[0]!.children.push(...top);
  return roots.filter((node) => !(totals.length === 1 && top.includes(node)) && !groups.some((group) => group.children.includes(node)));
}

function byLevels(nodes: readonly RowNode[], words: StatementWords): readonly RowNode[] {
  const roots: RowNode[] = [];
  const above: Level[] = [];
  let rank = 0;
  for (const node of nodes) {
    const { item: { text }, role } = node;
    const indent = Math.min(indentation(text), deepestIndentation);
    const announced = announcesParts(text);
    const isBeside = !words.flat && besideYear.has(role);
    const standsOut = role === 'total' || (!words.flat && yearTotals.has(role)) || isBeside;
    const numbered = numberingRank(text);
    rank = numbered || (standsOut && (indent === 0 || isBeside) ? 0 : rank);
    const list = above.find((level) => level.announcedAt !== undefined && !announced && continues(level.announcedAt, indent, text, role, words));
    // （2） below 其中：（1） stands beside it, however far it is indented to be in line with it.
    const step = numbered > 0 ? widthOfAnnouncement : 1;
    // What was carried over stands beside the year's total, be it set in behind it.
    const depth = list?.depth ?? rank * stepsOfRank + (isBeside && numbered === 0 ? 0 : indent) + (announced ? step : 0);
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const parent = above.at(-1)?.node;
    if (parent && announced) parent.openParts = true;
    (parent?.children ?? roots).push(node);
    above.push({ node, depth, ...((announced || list) && { announcedAt: announced ? indent : list!.announcedAt }) });
  }
  return roots;
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

/** In a summary the rows above 本年收入合计 make it, and the kinds of money below a carry-over divide that. */
function underYearTotal(siblings: readonly RowNode[]): RowNode[] {
  const left: RowNode[] = [];
  for (const node of siblings) {
    const last = left.at(-1);
    const isSum = (yearTotals.has(node.role) || besideYear.has(node.role)) || node.role === 'total';
    if (yearTotals.has(node.role) && node.children.length === 0) {
      node.children.push(...left.filter((other) => !besideYear.has(other.role)));
      left.splice(0, Infinity, ...left.filter((other) => besideYear.has(other.role)), node);
    } else if (!isSum && last && besideYear.has(last.role) && (funds.has(node.role) || last.children.some((child) => funds.has(child.role)))) last.children.push(node);
    else left.push(node);
  }
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

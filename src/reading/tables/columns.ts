/** What the columns of a table hold: names, codes, and a measure each. */
import type { Measure, RowRole, StatementSet } from '../../model/statement';
import { namesCodes, namesRows, readHeader, type Header } from './headers';
import { normalised } from '../cells/normalise';
import type { Table } from './tables';
import { fundHeaders, groupHeaders, labelHeaders, measureWords, stages, type ColumnMeaning } from '../words/measures';
import { lookup } from '../words/lookup';
import { threePublicExpenses } from '../words/rows';
import type { Classification } from '../words/subjects';

export interface Columns {
  /** Where the rows' names stand; the columns to its right up to the next header belong to it. */
  readonly label: number | undefined;
  /** Where their codes stand, whole in one column or in parts. */
  readonly codes: readonly number[];
  /** Where the numbers of the rows stand. */
  readonly lines: number | undefined;
  readonly fund: number | undefined;
  /** By column; each measure once. */
  readonly measures: ReadonlyMap<number, Measure>;
  /** Set where rows are spread over columns, as in form 09: whose figure a column holds. */
  readonly items: ReadonlyMap<number, RowRole>;
  /** Columns of nobody knows what that may hold figures: neither measure nor part of one. */
  readonly unread: readonly number[];
  /** What the header calls the codes' classification. */
  readonly classification: Classification | undefined;
}

const meaningByHeader = lookup(measureWords);
const folded = (words: readonly string[]) => words.map(normalised);
const neutral = new Set(folded(groupHeaders));
const labels = folded(labelHeaders);
const funds = new Set(folded(fundHeaders));
/** 序号 may start anew in every part of a table. */
const lineNumbers = new Set(['行次', '行号', '栏次']);
const serialNumbers = new Set(['序号']);
/** Over columns of what came in, beside others of what was spent: 基本支出 below it is money for basic expenditure, not spent on it. */
const incomeGroup = new Set(['本年收入', '本年财政拨款收入', '本年拨款']);
const expenditures: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['basic', 'project', 'personnel', 'operating']);
const sumWord = /^(?:合计|总计|小计)$/;
const stageByHeader = lookup(stages);
const itemByHeader = new Map(threePublicExpenses.flatMap(({ role, words }) => words.map((word) => [normalised(word), role] as const)));

/** 收入 or 支出 over the names of one half of a form. */
const halves = new Set(['收入', '支出']);

/** What a year's figure is called a year later. */
const yearBefore: Readonly<Partial<Record<ColumnMeaning, Measure>>> = { final: 'prior', adjusted: 'priorBudget', budget: 'priorBudget', amount: 'prior' };

const isStage: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['budget', 'opening', 'adjusted', 'final', 'prior', 'priorBudget']);

/** Fewer items of the three public expenses in a header do not make it a form that spreads them. */
const fewestItems = 3;

/** Reads the header of a table as part of a set of tables: 预算数 is the opening budget in a budget, the adjusted one in final accounts. */
export function columnsOf(table: Table, set: StatementSet): Columns {
  const headers = [...table.headers];
  const items = itemsAcross(headers);
  const label = labelOf(headers);
  const codeColumns = headers.filter(([, { path }]) => namesCodes(path.at(-1)!)).flatMap(([column, { width = 1 }]) => Array.from({ length: width }, (_, index) => column + index));
  const first = Math.max(label ?? -1, ...(items.size > 0 ? [] : codeColumns));
  const values = headers.filter(([column, { path }]) => column > first && !namesCodes(path.at(-1)!));
  const measures = items.size > 0 ? stagesOfItems(headers.filter(([column]) => items.has(column)), items, set) : measuresOf(values, table.headers.get(label ?? -1), set);
  return {
    label: label ?? codeColumns[0],
    codes: codeColumns,
    lines: headers.find(([, { path }]) => lineNumbers.has(path.at(-1)!))?.[0],
    fund: headers.find(([column, { word }]) => funds.has(word) && column !== label)?.[0],
    measures,
    items,
    unread: values.filter(([column, header]) => !measures.has(column) && column !== label && mayCount(header)).map(([column]) => column),
    classification: headers.some(([, { word, path }]) => /功能/.test(word) || path.at(-1) === '款') ? 'functional' : headers.some(([, { word }]) => /经济分类|经济科目/.test(word)) ? 'economic' : undefined,
  };
}

/** The column that names the rows: under the first of the words that do so, or under any other words of names, or of one half of a form. */
function labelOf(headers: readonly (readonly [number, Header])[]): number | undefined {
  const byWord = new Map([...headers].reverse().map(([column, { path }]) => [path.at(-1)!, column]));
  const inOtherWords = ([, { path }]: readonly [number, Header]) => namesRows(path.at(-1)!) && !namesCodes(path.at(-1)!) && !lineNumbers.has(path.at(-1)!) && !serialNumbers.has(path.at(-1)!);
  return labels.map((word) => byWord.get(word)).find((column) => column !== undefined) ?? (headers.find(inOtherWords) ?? headers.find(([, { word }]) => halves.has(word)))?.[0];
}

function measuresOf(values: readonly (readonly [number, Header])[], label: Header | undefined, set: StatementSet): ReadonlyMap<number, Measure> {
  const stated = currentStage(values, set);
  const paths = stated.map(([, { path }]) => path);
  const shared = Math.max(sharedLevels(paths), label && label.path.length > 1 ? sharedLevels([...paths, label.path]) : 0);
  const named = stated.flatMap(([column, header]) => {
    const meaning = meaningOf(header.path.slice(shared));
    return meaning ? [{ column, meaning, year: header.year }] : [];
  });
  const thisYear = Math.max(...named.map(({ year }) => year ?? -Infinity));
  const hasAdjusted = named.some(({ meaning }) => meaning === 'adjusted');
  const dated = named.flatMap(({ column, meaning, year }) => {
    const isCurrent = year === undefined || (year === thisYear && !named.some((other) => other.meaning === meaning && other.year === undefined));
    if (isCurrent) return [{ column, measure: inSet(meaning, set, hasAdjusted) }];
    const earlier = year >= thisYear - 1 ? yearBefore[meaning] : undefined;
    return earlier ? [{ column, measure: earlier }] : [];
  });
  const columnsOf = new Map<Measure, number>();
  for (const { measure } of dated) columnsOf.set(measure, (columnsOf.get(measure) ?? 0) + 1);
  return new Map(dated.filter(({ measure }) => columnsOf.get(measure) === 1).map(({ column, measure }) => [column, measure]));
}

/** How many upper levels all columns have in common; they say what the table is, not what a column is. */
function sharedLevels(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  if (paths.length < 2) return 0;
  const differs = first.findIndex((word, level) => paths.some((path) => path[level] !== word || path.length === level + 1));
  return Math.max(0, differs);
}

/** The meaning of the lower levels of a header whose upper ones only group. The 小计 of columns is what stands above them. */
function meaningOf(path: readonly string[]): ColumnMeaning | undefined {
  const isIncome = path.length > 1 && incomeGroup.has(path[0]!);
  if (isIncome && path.length === 2 && sumWord.test(path[1]!)) return 'income';
  for (let from = 0; from < path.length; from += 1) {
    const meaning = meaningByHeader.get(path.slice(from).join(''));
    if (meaning && path.slice(0, from).every((word) => neutral.has(word))) return isIncome && expenditures.has(meaning) ? undefined : meaning;
  }
  return path.length > 1 && sumWord.test(path.at(-1)!) ? meaningOf(path.slice(0, -1)) : undefined;
}

/** Not a part of another column, nor one of words. */
function mayCount({ path, isPart }: Header): boolean {
  const isSplit = path.slice(0, -1).some((word) => meaningByHeader.has(word) && !neutral.has(word));
  return !isPart && !isSplit && !meaningByHeader.has(path.at(-1)!) && !/备注|说明|占|比|率|序号|行次/.test(path.join(''));
}

function inSet(meaning: ColumnMeaning, set: StatementSet, hasAdjusted: boolean): Measure {
  const isBudget = set === 'budget';
  if (meaning === 'amount') return isBudget ? 'opening' : 'final';
  if (meaning === 'priorAmount') return isBudget ? 'priorBudget' : 'prior';
  if (meaning === 'budget') return isBudget || hasAdjusted ? 'opening' : 'adjusted';
  return meaning;
}

/** Where kinds of expenditure stand under 年初预算数 and again under 决算数, the columns of the set's own stage; all columns otherwise. */
function currentStage(values: readonly (readonly [number, Header])[], set: StatementSet): readonly (readonly [number, Header])[] {
  const stageOf = ({ path, year }: Header) => (path.length > 1 ? stageAndYear(path[0]!, year) : undefined);
  const found = new Map(values.map(([column, header]) => [column, stageOf(header)]));
  const kinds = [...new Set([...found.values()].filter((stage) => stage !== undefined))];
  const repeats = values.some(([column, { path }]) => values.some(([other, { path: otherPath }]) => other !== column && path.at(-1) === otherPath.at(-1) && found.get(other) !== undefined && found.get(column) !== undefined && found.get(other) !== found.get(column)));
  if (kinds.length < 2 || !repeats || values.some(([, { path }]) => path.length > 1 && meaningByHeader.has(path.join('')))) return values;
  const order = set === 'budget' ? ['opening', 'adjusted', 'final', 'prior'] : ['final', 'adjusted', 'opening', 'prior'];
  const rank = (stage: string) => order.indexOf(stage.split('/')[0]!) * 10_000 - Number(stage.split('/')[1]);
  const current = kinds.sort((a, b) => rank(a) - rank(b))[0];
  return values.filter(([column]) => found.get(column) === undefined || found.get(column) === current);
}

function stageAndYear(word: string, year = 0): string | undefined {
  const stage = stageByHeader.get(word);
  return stage && `${stage}/${year}`;
}

/** The items of the three public expenses in the columns of a header, where it spreads them. */
function itemsAcross(headers: readonly (readonly [number, Header])[]): ReadonlyMap<number, RowRole> {
  const items = new Map<number, RowRole>();
  for (const [column, { path }] of headers) {
    const named = path.map((word) => itemByHeader.get(word)).filter((role) => role !== undefined).at(-1);
    const role = named ?? (path.some((word) => /^(?:“?三公”?经费)?(?:合计|总计|小计)$/.test(word)) ? 'total' : undefined);
    if (role) items.set(column, role);
  }
  const distinct = new Set(items.values());
  distinct.delete('total');
  return distinct.size >= fewestItems ? items : new Map();
}

/** Of rows that are stages (预算数, 决算数) the measure each states; undefined where one is none. */
export function stagesOfRows(labels: readonly string[], set: StatementSet): readonly (Measure | undefined)[] {
  const named = labels.map(readHeader).map(({ word, year }) => ({ year, meaning: meaningByHeader.get(word) }));
  const thisYear = Math.max(...named.map(({ year }) => year ?? -Infinity));
  const hasAdjusted = named.some(({ meaning }) => meaning === 'adjusted');
  return named.map(({ year, meaning }) => {
    if (meaning === undefined || !isStage.has(meaning)) return undefined;
    return year === undefined || year === thisYear ? inSet(meaning, set, hasAdjusted) : yearBefore[meaning];
  });
}

/** Of each item column its stage: 预算数 or 决算数 above or below the item; the set's own where there is none. */
function stagesOfItems(headers: readonly (readonly [number, Header])[], items: ReadonlyMap<number, RowRole>, set: StatementSet): ReadonlyMap<number, Measure> {
  const named = headers.map(([column, { path, year }]) => ({ column, year, meaning: path.filter((word) => !itemByHeader.has(word)).map((word) => meaningByHeader.get(word)).find((found) => found !== undefined && found !== 'total') ?? 'amount' as const }));
  const thisYear = Math.max(...named.map(({ year }) => year ?? -Infinity));
  const found = named.flatMap(({ column, meaning, year }) => {
    const isCurrent = year === undefined || year === thisYear;
    const measure = isCurrent ? inSet(meaning, set, false) : yearBefore[meaning];
    return measure ? [{ column, measure }] : [];
  });
  const isTwice = ({ column, measure }: { column: number; measure: Measure }) => found.some((other) => other.column !== column && other.measure === measure && items.get(other.column) === items.get(column));
  return new Map(found.filter((each) => !isTwice(each)).map(({ column, measure }) => [column, measure]));
}

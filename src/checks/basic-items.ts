/** What basic expenditure was spent on: the rows of form 06 by the names that texts list them under. */
import type { Book } from '../model/book';
import { isKnown, type KnownFigure } from '../model/figure';
import type { Row, Statement } from '../model/statement';
import { economicItems } from '../reading/words/economic-items';
import { economicClasses } from '../reading/words/subjects';
import { amountOf, formSets, rowWith } from './forms/form-sets';
import { nameFor } from './table-names';

export interface SpentItem {
  /** As the form prints it. */
  readonly name: string;
  readonly item: string;
  readonly figure: KnownFigure;
}

/** Personnel or operating expenditure of one form. */
export interface BasicItems {
  readonly kind: 'personnel' | 'operating';
  readonly sheet: string;
  readonly total: KnownFigure;
  /** The items with amounts. */
  readonly spent: readonly SpentItem[];
  /** Items with amounts by class (工资福利支出). */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** All items with amounts, those of the other kind among them. */
  readonly inForm: ReadonlySet<string>;
}

const standard: ReadonlyMap<string, string> = new Map([...Object.values(economicClasses), ...economicItems].flatMap((names) => names.map((name) => [nameFor(name), names[0]!])));
const standardClasses: ReadonlySet<string> = new Set(Object.values(economicClasses).map(([name]) => name!));
const standardItems: ReadonlySet<string> = new Set(economicItems.map(([name]) => name!));

/** One name for all that an item or class goes by: 机关事业单位基本养老保险费, 机关事业单位基本养老保险缴费. */
export function itemNamed(name: string): string {
  const bare = nameFor(name);
  return standard.get(bare) ?? bare;
}

/** Whether a name is that of an item or class of basic expenditure, be it in the form or not. */
export function isItem(item: string, { inForm }: BasicItems): boolean {
  return standardItems.has(item) || standardClasses.has(item) || inForm.has(item);
}

/** Of every form of basic expenditure that has a total for a kind and tells its items one by one. */
export function basicItems(book: Book): readonly BasicItems[] {
  return formSets(book).flatMap(({ form }) => {
    const basic = form('generalBudgetBasic');
    return basic ? (['personnel', 'operating'] as const).flatMap((kind) => ofKind(kind, basic)) : [];
  });
}

function ofKind(kind: BasicItems['kind'], form: Statement): readonly BasicItems[] {
  const group = rowWith(form, kind);
  const measure = group ? (form.measures.includes('total') ? 'total' : amountOf(form)) : kind;
  const total = (group ?? rowWith(form, 'total'))?.figures.get(measure);
  const rows = group ? [group] : form.rows;
  const spentIn = (row: Row): readonly SpentItem[] => {
    const figure = row.figures.get(measure);
    if (row.children.length > 0) return row.children.flatMap(spentIn);
    return isKnown(figure) && !figure.value.isZero ? [{ name: row.label, item: itemNamed(row.label), figure }] : [];
  };
  const spent = rows.flatMap(spentIn);
  const isByItem = spent.length > 0 && spent.every(({ item }) => !standardClasses.has(item));
  if (!isKnown(total) || !isByItem) return [];
  const classes = new Map(rows.flatMap(function below(row: Row): readonly (readonly [string, readonly string[]])[] {
    return row.children.length === 0 ? [] : [[itemNamed(row.label), spentIn(row).map(({ item }) => item)], ...row.children.flatMap(below)];
  }));
  const inForm = new Set(form.rows.flatMap(function all(row: Row): readonly string[] {
    const isSpent = row.children.length === 0 && [...row.figures.values()].some((figure) => isKnown(figure) && !figure.value.isZero);
    return isSpent ? [itemNamed(row.label)] : row.children.flatMap(all);
  }));
  return [{ kind, sheet: form.sheet, total, spent, classes, inForm }];
}

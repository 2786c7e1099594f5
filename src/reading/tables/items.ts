/** The rows of a table as items: what each is called, and the code of its subject. */
import { cellAt } from '../../model/snapshot';
import type { RowRole } from '../../model/statement';
import type { Columns } from './columns';
import { bareLabel, normalised } from '../cells/normalise';
import { remembered } from '../cells/remembered';
import { roleOf } from './roles';
import { asksForSignature } from './signatures';
import { textAt, type Table } from './tables';
import type { StatementWords } from '../words/statements';
import { classificationOf, economicClasses, functionalClasses, type Classification } from '../words/subjects';

export interface Item {
  readonly table: Table;
  readonly row: number;
  /** As written, with its indentation and marks of hierarchy. */
  readonly text: string;
  readonly label: string;
  readonly role: RowRole | null;
  /** Empty where it is no subject. */
  readonly code: string;
  /** As its code column says, in whatever list: of subjects, or of units (101, 101001); empty where there is none. */
  readonly listed: string;
  /** Whether the sheet writes the code; that of a class follows from its name as well. */
  readonly isCodeWritten: boolean;
}

/** No row is called so much; what stands there is prose. */
const longestName = 500;

/** Rows that are no items: column numbers under the header, and notes. */
const noItem = /^(?:栏次|行次)$|^(?:附?注|备注|说明)\d*[:：]/;

const byName = (classes: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(classes).flatMap(([code, names]) => names.map((name) => [normalised(name), code] as const)));
const classByName: Readonly<Record<Classification, ReadonlyMap<string, string>>> = { functional: byName(functionalClasses), economic: byName(economicClasses) };

/** 201 in front of its name, in brackets or not. */
const codeBefore = /^[[【(（]?(\d{3}(?:\d{2}){0,2})[\]】)）]?[-—_\s]*(?=\p{Script=Han})/u;

const codeInFront = remembered((text) => codeBefore.exec(text.trim().normalize('NFKC'))?.[1] ?? '');

/** Reads the names and codes of a table's rows, as a statement understands them; rows without a name are left out. An only row is named by the header (财政供养人员情况). */
export function itemsOf(table: Table, columns: Pick<Columns, 'label' | 'codes'>, words: StatementWords): readonly Item[] {
  const readCode = codeReader(table, columns.codes);
  return withoutSecondNames(table.rows.flatMap((row) => {
    const listed = readCode(row);
    const written = classificationOf(listed) ? listed : '';
    const named = nameIn(table, columns, row);
    const isOnly = named === '' && table.rows.length === 1 && columns.label !== undefined;
    const text = isOnly ? table.headers.get(columns.label!)!.word : named;
    if (text.trim().length > longestName || noItem.test(normalised(text)) || asksForSignature(text)) return [];
    const prefix = codeInFront(text);
    const label = bareLabel(text);
    if (label === '' && written === '') return [];
    const role = isOnly ? 'total' : roleOf(label, words);
    const inSight = written || (words.subjects && prefix) || '';
    const code = inSight || (words.subjects && classByName[words.subjects].get(normalised(label))) || '';
    return [{ table, row, text, label: label === '' ? written : label, role, code, listed, isCodeWritten: inSight !== '' }];
  }));
}

/** 资本性支出, and further down 其他资本性支出, which the class was called once: beside the class it is one of its items. */
function withoutSecondNames(items: readonly Item[]): readonly Item[] {
  const named = new Map<string, string>();
  return items.map((item) => {
    if (item.isCodeWritten || item.code === '') return item;
    const first = named.get(item.code);
    if (first === undefined) named.set(item.code, item.label);
    return first === undefined || first === item.label ? item : { ...item, code: '' };
  });
}

/** The code of a class by its name (一般公共服务支出 is 201). */
export function classNamed(label: string, classification: Classification): string | undefined {
  return classByName[classification].get(normalised(bareLabel(label)));
}

/** The name of a row, in the label column, in one it is merged with, or where its code would stand (合计). */
export function nameIn(table: Table, { label, codes }: Pick<Columns, 'label' | 'codes'>, row: number): string {
  if (label === undefined) return '';
  const next = [...table.headers.keys()].find((column) => column > label) ?? label + (table.headers.get(label)?.width ?? 1);
  for (let column = label; column < next; column += 1) {
    const text = textAt(table.sheet, row, column);
    if (text.trim() !== '' && !(codes.includes(column) && /^[\d\s]+$/.test(text))) return text;
  }
  return codes.map((column) => textAt(table.sheet, row, column)).find((text) => text.trim() !== '' && !/^[\d\s]+$/.test(text)) ?? '';
}

/** Reads codes whole, or in parts of 类, 款 and 项, where the parts above may stand in the rows above only. */
function codeReader(table: Table, columns: readonly number[]): (row: number) => string {
  let above: readonly string[] = [];
  return (row) => {
    const parts = columns.map((column) => digitsAt(table, row, column));
    const last = parts.map((part) => part !== '').lastIndexOf(true);
    if (last < 0) return '';
    const firstFilled = parts.findIndex((part) => part !== '');
    const whole = parts.map((part, index) => (index < firstFilled && parts[firstFilled]!.length === 2 ? (above[index] ?? '') : part)).slice(0, last + 1);
    above = whole;
    return whole.join('');
  };
}

function digitsAt(table: Table, row: number, column: number): string {
  const value = cellAt(table.sheet, row, column)?.value;
  const text = value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text.normalize('NFKC').replace(/\s/g, '') : '';
  return /^\d+$/.test(text) ? text : '';
}

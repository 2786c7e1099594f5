/** What a header says, and which rows are one. */
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../../model/snapshot';
import { unitOf, type Unit } from '../../model/unit';
import { normalised } from '../cells/normalise';
import { remembered } from '../cells/remembered';
import { factHeaders, textHeaders } from '../words/entries';
import { indicatorColumns, indicatorMeasures } from '../words/indicators';
import { codeHeaders, fundHeaders, groupHeaders, labelHeaders, lineHeaders, measureWords } from '../words/measures';
import { threePublicExpenses } from '../words/rows';
import { namedUnits } from '../words/units';

export interface Header {
  /** Normalised, without year, unit and formula; headers of several levels are joined. */
  readonly word: string;
  /** The words of its levels, the outermost first; one that is empty where they say nothing but a year or a unit. */
  readonly path: readonly string[];
  /** 2023 of 2023年决算数. */
  readonly year?: number;
  /** Named in brackets. */
  readonly unit?: Unit;
  /** A part of the column beside it (其中：…). */
  readonly isPart?: boolean;
  /** How many columns it stands over, where that is more than one and none of them has a header of its own. */
  readonly width?: number;
}

const wordsIn = (lists: readonly (readonly string[])[]) => lists.flatMap((words) => words.map(normalised));

const measures = new Set(wordsIn([...Object.values(measureWords), ...Object.values(indicatorMeasures), ...threePublicExpenses.map(({ words }) => words)]));

/** Words that a header may consist of. */
const known = new Set([
  ...measures,
  ...wordsIn([
    ...Object.values(indicatorColumns),
    labelHeaders,
    codeHeaders,
    lineHeaders,
    fundHeaders,
    factHeaders.asked,
    factHeaders.answered,
    textHeaders.asked,
    textHeaders.answered,
  ]),
]);
const groups = new Set(wordsIn([groupHeaders]));
const codeNames = new Set(wordsIn([codeHeaders]));
const namesOfRows = new Set([...codeNames, ...wordsIn([labelHeaders, lineHeaders])]);
const leading = new Set([...namesOfRows, ...wordsIn([factHeaders.asked, textHeaders.asked, indicatorColumns.level1, indicatorColumns.name])]);

/** No header is longer; texts that are need not be looked up. */
const longestHeader = 40;

const bracketedUnit = new RegExp(`\\((?:单位:)?(${namedUnits.join('|')})\\)$`);
/** `(1+2)`, `(3=1-2)`, `①=②+③`: how the form computes a column or row. */
export const formulaCaption = /(?:[(（][\d\s+\-−=×*÷/、,.…栏列第①-⑳]+[)）]|[\d①-⑳]+=[\d+\-−×*÷/①-⑳]+)$/;
const yearBefore = /^(\d{4})年度?/;

export const readHeader = remembered((text): Header => {
  const whole = text.length > longestHeader ? '' : normalised(text);
  const year = yearBefore.exec(whole)?.[1];
  const unit = bracketedUnit.exec(whole)?.[1];
  const isPart = /^其中:?/.test(whole);
  const word = whole.replace(yearBefore, '').replace(bracketedUnit, '').replace(formulaCaption, '').replace(/^其中:?/, '');
  return { word, path: [word], ...(isPart && { isPart }), ...(year !== undefined && { year: Number(year) }), ...(unit !== undefined && { unit: unitOf(unit) }) };
});


/** Codes of whatever list, be they of units: 部门（单位）代码. */
const anyCode = /(?:编码|代码|编号)$/;
/** Names in whatever words: 部门预算支出经济分类科目名称, 项目（按部门预算经济分类）, 支出项目类别（资金使用单位）. */
const anyName = /(?:名称|科目)$|^(?:支出|收入)?项目(?:类别)?\(|^楼堂馆所/;

/** Whether a header stands over figures, whatever the table. */
export function namesFigures(word: string): boolean {
  return measures.has(word);
}

/** Whether a header stands over codes of rows. */
export function namesCodes(word: string): boolean {
  return codeNames.has(word) || anyCode.test(word);
}

/** Whether a header stands over the names, codes or numbers of rows. */
export function namesRows(text: string): boolean {
  const { word } = readHeader(text);
  return namesOfRows.has(word) || anyCode.test(word) || anyName.test(word);
}

/** Digits in a header count columns or name a year; anything longer, or with decimals, is a figure or a code, be it stored as text. */
export function holdsFigure({ value }: CellSnapshot): boolean {
  if (value.kind === 'number') return true;
  if (value.kind !== 'text' || value.text.length > longestHeader) return false;
  const text = normalised(value.text);
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) && !/^(?:[1-9]\d?|20\d{2})$/.test(text);
}

/** The header that stands over its own: 年初预算 over 占比. */
export function joined(levels: readonly Header[]): Header {
  const words = levels.map(({ word }) => word).filter((word) => word !== '');
  const path = words.length > 0 ? words : [''];
  return Object.assign({}, ...levels, { word: path.join(''), path }) as Header;
}

/** How many words of headers a row speaks that holds no number, and whether one of them names rows. */
export function headerWords(sheet: SheetSnapshot, row: number): { readonly known: number; readonly groups: number; readonly names: boolean } {
  const said = { known: new Set<string>(), groups: new Set<string>() };
  let names = false;
  for (const cell of sheet.rows.get(row)?.values() ?? []) {
    if (holdsFigure(cell)) return { known: 0, groups: 0, names: false };
    const { value } = cell;
    if (value.kind !== 'text') continue;
    const { word, year } = readHeader(value.text);
    if (known.has(word)) said.known.add(`${year ?? ''}${word}`);
    else if (groups.has(word)) said.groups.add(word);
    names ||= leading.has(word);
  }
  return { known: said.known.size, groups: said.groups.size, names };
}

/** The texts of a row by column, from left to right. */
export function textsOf(sheet: SheetSnapshot, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of [...(sheet.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b)) {
    const value = cellAt(sheet, row, column)?.value;
    if (value?.kind === 'text' && value.text.trim() !== '') texts.set(column, value.text);
  }
  return texts;
}

import { address } from '../../model/address';
import type { Figure } from '../../model/figure';
import type { Indicator, IndicatorClass, IndicatorMeasure, SelfEvaluation, TextCell } from '../../model/indicator';
import { lastPer, oncePer } from '../../model/once-per';
import { cellAt } from '../../model/snapshot';
import { percent, plain, points, tenThousandYuan, unitOf, type Unit } from '../../model/unit';
import { figureFrom, readCell, type CellReading } from '../cells/cell';
import { completionsInPercent } from '../cells/fractions';
import { announcesParts, bareLabel, indentation, normalised } from '../cells/normalise';
import { asksForSignature } from '../tables/signatures';
import { columnOf, textAt, type Table } from '../tables/tables';
import { uniquePath } from '../../model/unique-path';
import { indicatorClasses, indicatorColumns, indicatorMeasures, type IndicatorColumn } from '../words/indicators';
import { lookup } from '../words/lookup';

const classByWord = lookup(indicatorClasses);

/** What somebody set rather than measured: a price of 0.6万元 is not 0.55 to 0.65. */
const prescribed: ReadonlySet<IndicatorMeasure> = new Set(['standard', 'weight']);

const totalRow = /^(?:合计|总计|总分|总得分|合计得分)(?:\(.*\))?$/;
const subtotalRow = /小计$/;

export const isIndicatorTable = oncePer((table: Table) => columnOf(table, indicatorColumns.name) !== undefined && columnOf(table, indicatorMeasures.weight) !== undefined);

/** Reads the indicator table: classes are carried down over merged or blank cells, rows further indented than an indicator are its parts. `key` begins the keys of its figures. */
export const readIndicators = lastPer((table: Table, key: string): SelfEvaluation => {
  const readRow = rowReader(table, key);
  const drafts: Draft[] = [];
  const usedPaths = new Map<string, number>();
  let totals: ReadonlyMap<IndicatorMeasure, Figure> = new Map();
  let level1 = '';
  let level2 = '';
  for (const row of table.rows) {
    const cells = readRow(row);
    const names = [cells.text('level1'), cells.text('level2'), cells.text('name')].map(normalised);
    if (names.some((name) => totalRow.test(name))) {
      totals = cells.figures('合计', '合计');
      continue;
    }
    if (names.some((name) => subtotalRow.test(name) || asksForSignature(name))) continue;
    const opensLevel1 = cells.text('level1').trim();
    if (opensLevel1 !== '' && opensLevel1 !== level1) [level1, level2] = [opensLevel1, ''];
    level2 = cells.text('level2').trim() || level2;

    const written = cells.text('name');
    const name = bareLabel(written);
    if (name === '') continue;
    const last = drafts.at(-1);
    const parent = last && (announcesParts(written) || indentation(written) > last.indentation) ? last : undefined;
    const path = uniquePath(parent ? `${parent.path}/${name}` : `${normalised(level2)}/${name}`, usedPaths);
    const parts: Indicator[] = [];
    const indicator = { ...cells.indicator(path, name), class: classOf(level1, level2), parts };
    if (parent) parent.parts.push(indicator);
    else drafts.push({ indicator, parts, path, indentation: indentation(written) });
  }
  return { title: table.title, sheet: table.sheet.name, indicators: drafts.map((draft) => draft.indicator), totals };
});

/** An indicator whose parts are still being read. */
interface Draft {
  readonly indicator: Indicator;
  readonly parts: Indicator[];
  readonly path: string;
  readonly indentation: number;
}

interface RowCells {
  text(column: IndicatorColumn): string;
  figures(path: string, name: string): ReadonlyMap<IndicatorMeasure, Figure>;
  indicator(path: string, name: string): Omit<Indicator, 'class' | 'parts'>;
}

function rowReader(table: Table, key: string): (row: number) => RowCells {
  const { sheet } = table;
  const columns = new Map((Object.keys(indicatorColumns) as IndicatorColumn[]).map((key) => [key, columnOf(table, indicatorColumns[key])]));
  const measures = (Object.keys(indicatorMeasures) as IndicatorMeasure[]).flatMap((measure) => {
    const column = columnOf(table, indicatorMeasures[measure]);
    return column === undefined ? [] : [{ measure, column, header: table.headers.get(column)!, readings: readColumn(table, column, measure) }];
  });
  const columnOfMeasure = new Map(measures.map(({ measure, column }) => [measure, column]));

  const firstOfMerged = mergedRows(table, columns.get('reason'));

  return (row) => {
    const text = (column: IndicatorColumn) => {
      const at = columns.get(column);
      return at === undefined ? '' : textAt(sheet, row, at);
    };
    const words = (column: number | undefined, at = row): TextCell | undefined => {
      const written = column === undefined ? '' : textAt(sheet, at, column).trim();
      return written === '' ? undefined : { text: written, place: { sheet: sheet.name, address: address(at, column!) } };
    };
    const figures = (path: string, name: string) => {
      const units = unitsOf(text('unit'), text('priceUnit'));
      const found = new Map<IndicatorMeasure, Figure>();
      for (const { measure, column, header, readings } of measures) {
        const reading = readings.get(row)!;
        if (reading.gap === 'notANumber' && (measure === 'target' || measure === 'actual')) continue;
        const place = { sheet: sheet.name, address: address(row, column) };
        const figure = figureFrom(reading, `${key}/${path}/${measure}`, `${name} ${header.word}`, header.unit ?? units[measure], place);
        found.set(measure, prescribed.has(measure) ? { ...figure, exact: true } : figure);
      }
      return found;
    };
    const indicator = (path: string, name: string) => {
      const own = figures(path, name);
      return {
        name,
        figures: own,
        targetText: own.has('target') ? undefined : words(columnOfMeasure.get('target')),
        actualText: own.has('actual') ? undefined : words(columnOfMeasure.get('actual')),
        reason: words(columns.get('reason'), firstOfMerged.get(row)),
        note: words(columns.get('note')),
        place: { sheet: sheet.name, address: address(row, columns.get('name')!) },
      };
    };
    return { text, figures, indicator };
  };
}

/** By row the first row of the merged cell that reaches over it: one reason may stand for several indicators. */
function mergedRows({ sheet, area }: Table, column: number | undefined): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (column === undefined || left > column || right < column) continue;
    for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row += 1) first.set(row, top);
  }
  return first;
}

function readColumn(table: Table, column: number, measure: IndicatorMeasure): ReadonlyMap<number, CellReading> {
  const written = table.rows.map((row) => readCell(cellAt(table.sheet, row, column)));
  const readings = measure === 'completionRate' ? completionsInPercent(written) : written;
  return new Map(table.rows.map((row, index) => [row, readings[index]!]));
}

/** The units of a row, by what its columns 计量单位 and 计价单位 name. */
function unitsOf(counted: string, priced: string): Readonly<Record<IndicatorMeasure, Unit>> {
  const count = unitOf(counted);
  const price = priced.trim() === '' ? tenThousandYuan : unitOf(priced);
  return { target: count, actual: count, completionRate: percent, standard: price, quantity: plain, amount: price, weight: points, score: points };
}

/** By the words of either level, the weight in brackets left out: 数量指标（20分）. */
function classOf(level1: string, level2: string): IndicatorClass | null {
  const word = (level: string) => normalised(level).replace(/\(.*\)$/, '');
  return classByWord.get(word(level2)) ?? classByWord.get(word(level1)) ?? null;
}

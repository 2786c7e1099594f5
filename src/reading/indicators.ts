import { address } from '../model/address';
import type { Figure } from '../model/figure';
import type { Indicator, IndicatorClass, IndicatorMeasure, TextCell } from '../model/indicator';
import { cellAt } from '../model/snapshot';
import { percent, plain, points, tenThousandYuan, unitOf, type Unit } from '../model/unit';
import { figureFrom, readCell } from './cell';
import { announcesParts, bareLabel, indentation, normalised } from './normalise';
import { columnOf, textAt, type Table } from './tables';
import { indicatorClasses, indicatorColumns, indicatorMeasures, type IndicatorColumn } from './words/indicators';
import { lookup } from './words/lookup';

const classByWord = lookup(indicatorClasses);

/** What somebody set rather than measured: a price of 0.6万元 is not 0.55 to 0.65. */
const prescribed: ReadonlySet<IndicatorMeasure> = new Set(['standard', 'weight']);

export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly totals: ReadonlyMap<IndicatorMeasure, Figure>;
}

export function isIndicatorTable(table: Table): boolean {
  return columnOf(table, indicatorColumns.name) !== undefined && columnOf(table, indicatorMeasures.weight) !== undefined;
}

/** Reads the indicator table: classes are carried down over merged or blank cells, indented rows are parts of the indicator above. */
export function readIndicators(table: Table): IndicatorTable {
  const columns = new Map((Object.keys(indicatorColumns) as IndicatorColumn[]).map((key) => [key, columnOf(table, indicatorColumns[key])]));
  const text = (row: number, column: IndicatorColumn) => {
    const at = columns.get(column);
    return at === undefined ? '' : textAt(table.sheet, row, at);
  };
  const indicators: Draft[] = [];
  let totals: ReadonlyMap<IndicatorMeasure, Figure> = new Map();
  let level1 = '';
  let level2 = '';
  for (const row of table.rows) {
    if (['level1', 'level2', 'name'].some((column) => /^(?:合计|总计|总分)$/.test(normalised(text(row, column as IndicatorColumn))))) {
      totals = figuresOf(row, '合计', '合计');
      continue;
    }
    if (text(row, 'level1').trim() !== '') [level1, level2] = [text(row, 'level1'), ''];
    level2 = text(row, 'level2').trim() || level2;
    const written = text(row, 'name');
    const name = bareLabel(written);
    if (name === '') continue;
    const parent = announcesParts(written) || indentation(written) > 0 ? indicators.at(-1) : undefined;
    const siblings = parent?.parts ?? indicators;
    const path = parent ? `${parent.path}/${name}` : `${normalised(level2)}/${name}`;
    const repeated = siblings.filter((other) => other.name === name).length;
    siblings.push(indicatorAt(row, name, repeated === 0 ? path : `${path}#${repeated + 1}`, classOf(level1, level2)));
  }
  return { indicators, totals };

  function indicatorAt(row: number, name: string, path: string, indicatorClass: IndicatorClass | null): Draft {
    const words = (column: number | undefined) => (column === undefined ? undefined : textCell(table, row, column));
    const figures = figuresOf(row, path, name);
    return {
      class: indicatorClass,
      name,
      path,
      figures,
      targetText: figures.has('target') ? undefined : words(columnOf(table, indicatorMeasures.target)),
      actualText: figures.has('actual') ? undefined : words(columnOf(table, indicatorMeasures.actual)),
      reason: words(columns.get('reason')),
      note: words(columns.get('note')),
      parts: [],
      place: { sheet: table.sheet.name, address: address(row, columns.get('name')!) },
    };
  }

  function figuresOf(row: number, path: string, name: string): ReadonlyMap<IndicatorMeasure, Figure> {
    const counted = unitOf(text(row, 'unit'));
    const priced = text(row, 'priceUnit').trim() === '' ? tenThousandYuan : unitOf(text(row, 'priceUnit'));
    const units: Readonly<Record<IndicatorMeasure, Unit>> = {
      target: counted, actual: counted, completionRate: percent, standard: priced, quantity: plain, amount: priced, weight: points, score: points,
    };
    const figures = new Map<IndicatorMeasure, Figure>();
    for (const measure of Object.keys(units) as IndicatorMeasure[]) {
      const column = columnOf(table, indicatorMeasures[measure]);
      if (column === undefined) continue;
      const reading = readCell(cellAt(table.sheet, row, column));
      if (reading.gap === 'notANumber' && (measure === 'target' || measure === 'actual')) continue;
      const unit = table.headerUnits.get(column) ?? units[measure];
      const place = { sheet: table.sheet.name, address: address(row, column) };
      const figure = figureFrom(reading, `indicator/${path}/${measure}`, `${name} ${table.headers.get(column)!}`, unit, place);
      figures.set(measure, prescribed.has(measure) ? { ...figure, exact: true } : figure);
    }
    return figures;
  }
}

interface Draft extends Indicator {
  readonly path: string;
  readonly parts: Draft[];
}

function classOf(level1: string, level2: string): IndicatorClass | null {
  return classByWord.get(normalised(level2)) ?? classByWord.get(normalised(level1)) ?? null;
}

function textCell(table: Table, row: number, column: number): TextCell | undefined {
  const text = textAt(table.sheet, row, column).trim();
  return text === '' ? undefined : { text, place: { sheet: table.sheet.name, address: address(row, column) } };
}

import type { Excel } from '../excel';
import { requireUnprotected } from '../workbook/contents';
import { ExcelFailure } from '../workbook/failure';
import { bordersOn, restyle, setBorders, SIDES, stylesIn, uniform, type Side } from '../workbook/looks';
import type { Region } from '../workbook/region';
import { NO_BORDER, type Border, type Style } from '../workbook/style';
import { has, holds, objectType, reads, writes, type Scalar } from './member';

const same = (region: Region) => region;

/** A property that every cell has; null where it differs within the region. */
function look<K extends keyof Style>(key: K, understand: (value: unknown) => Style[K]): Scalar<Region> {
  return holds(
    (region) => uniform([...stylesIn(region)].map((style) => style[key])),
    (region, value, excel) => change(region, { [key]: understand(value) }, excel),
  );
}

function change(region: Region, style: Partial<Style>, { book }: Excel): void {
  requireUnprotected(region.sheet, 'allowFormatCells');
  restyle(region, style);
  for (const area of region.areas) book.happened({ kind: 'formatted', sheet: region.sheet.id, area });
}

/** One of the words Excel knows for a property, in its own spelling. */
function word(...words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const known = words.find((one) => one.toLowerCase() === String(value).toLowerCase());
    if (known === undefined) throw new ExcelFailure('InvalidArgument');
    return known;
  };
}

function number(least: number, most: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new ExcelFailure('InvalidArgument');
    return value;
  };
}

const truth = (value: unknown): boolean => value === true;

/** `#RRGGBB`, or one of the few colour names that are used. */
export function color(value: unknown): string {
  const names: Record<string, string> = { red: '#FF0000', yellow: '#FFFF00', green: '#008000', blue: '#0000FF', black: '#000000', white: '#FFFFFF', orange: '#FFA500' };
  const text = names[String(value).toLowerCase()] ?? String(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(text)) throw new ExcelFailure('InvalidArgument');
  return text;
}

/** Heights and widths of the rows or columns a region touches, in points. */
function size(axis: 'rows' | 'columns', standard: number, most: number): Scalar<Region> {
  const sizes = ({ sheet }: Region) => (axis === 'rows' ? sheet.rowHeights : sheet.columnWidths);
  const ends = ({ areas }: Region) => areas.map((area) => (axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right]) as [number, number]);
  return holds(
    (region) => {
      const lines = ends(region).flatMap(([first, last]) => (last - first > 16384 ? [first, last] : Array.from({ length: last - first + 1 }, (_, index) => first + index)));
      return uniform(lines.map((line) => sizes(region).get(line) ?? standard));
    },
    (region, value) => {
      requireUnprotected(region.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const points = number(0, most)(value);
      for (const [first, last] of ends(region)) for (let line = first; line <= last; line += 1) sizes(region).set(line, points);
    },
  );
}

export const rangeFormat = objectType<Region>({
  name: 'RangeFormat',
  members: {
    HorizontalAlignment: look('horizontal', word('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed')),
    VerticalAlignment: look('vertical', word('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    WrapText: look('wrap', truth),
    IndentLevel: look('indent', number(0, 250)),
    ShrinkToFit: look('shrink', truth),
    TextOrientation: look('orientation', number(-90, 180)),
    ReadingOrder: look('readingOrder', word('Context', 'LeftToRight', 'RightToLeft')),
    ColumnWidth: size('columns', 54, 1342),
    RowHeight: size('rows', 13.5, 409.5),
    Borders: has('RangeBorderCollection', same),
    Fill: has('RangeFill', same),
    Font: has('RangeFont', same),
    Protection: has('FormatProtection', same),
    AutofitColumns: writes(({ sheet, areas }) => {
      for (const { left, right } of areas) for (const column of [...sheet.columnWidths.keys()]) if (column >= left && column <= right) sheet.columnWidths.delete(column);
    }),
    AutofitRows: writes(({ sheet, areas }) => {
      for (const { top, bottom } of areas) for (const row of [...sheet.rowHeights.keys()]) if (row >= top && row <= bottom) sheet.rowHeights.delete(row);
    }),
  },
});

export const rangeFill = objectType<Region>({
  name: 'RangeFill',
  members: {
    Color: holds((region) => uniform([...stylesIn(region)].map(({ fillColor }) => fillColor)) ?? '', (region, value, excel) => {
      change(region, value === '' ? { fillColor: '#FFFFFF', fillPattern: 'None' } : { fillColor: color(value), fillPattern: 'Solid' }, excel);
    }),
    Pattern: look('fillPattern', (value) => String(value)),
    Clear: writes((region, _given, excel) => change(region, { fillColor: '#FFFFFF', fillPattern: 'None' }, excel)),
  },
});

export const rangeFont = objectType<Region>({
  name: 'RangeFont',
  members: {
    Name: look('fontName', (value) => String(value)),
    Size: look('fontSize', number(1, 409)),
    Color: look('fontColor', color),
    Bold: look('bold', truth),
    Italic: look('italic', truth),
    Underline: look('underline', word('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    Strikethrough: look('strikethrough', truth),
  },
});

export const formatProtection = objectType<Region>({
  name: 'FormatProtection',
  members: {
    Locked: look('locked', truth),
    FormulaHidden: look('formulaHidden', truth),
  },
});

interface BorderSide {
  readonly region: Region;
  readonly side: Side;
}

const sideOf = (region: Region, key: unknown): BorderSide | undefined => {
  const side = SIDES.find((one) => one === key);
  return side && { region, side };
};

export const rangeBorderCollection = objectType<Region>({
  name: 'RangeBorderCollection',
  items: { of: 'RangeBorder', list: (region) => SIDES.map((side) => ({ region, side })), find: sideOf },
  members: { Count: reads(() => SIDES.length) },
});

function line<K extends keyof Border>(key: K, understand: (value: unknown) => Border[K]): Scalar<BorderSide> {
  return holds(
    ({ region, side }) => {
      const borders = bordersOn(region, side);
      return borders.length === 0 ? NO_BORDER[key] : uniform(borders.map((border) => border[key]));
    },
    ({ region, side }, value, { book }) => {
      requireUnprotected(region.sheet, 'allowFormatCells');
      setBorders(region, side, { [key]: understand(value) });
      for (const area of region.areas) book.happened({ kind: 'formatted', sheet: region.sheet.id, area });
    },
  );
}

export const rangeBorder = objectType<BorderSide>({
  name: 'RangeBorder',
  members: {
    SideIndex: reads(({ side }) => side),
    Style: line('style', word('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot')),
    Weight: line('weight', word('Hairline', 'Thin', 'Medium', 'Thick')),
    Color: line('color', color),
  },
});

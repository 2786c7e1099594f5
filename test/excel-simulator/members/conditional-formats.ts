import { overlap, without, type Area } from '../workbook/area';
import { requireUnprotected } from '../workbook/contents';
import { ExcelFailure } from '../workbook/failure';
import { Region } from '../workbook/region';
import type { ConditionalFormat, Sheet } from '../workbook/sheet';
import { color } from './format';
import { gives, has, holds, makes, objectType, reads, writes, type Scalar } from './member';

/** A conditional format by its id: it is replaced whenever it changes. */
interface Held {
  readonly sheet: Sheet;
  readonly id: string;
}

const KINDS = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

function formatOf({ sheet, id }: Held): ConditionalFormat {
  const found = sheet.conditionalFormats.find((item) => item.id === id);
  if (!found) throw new ExcelFailure('ItemNotFound');
  return found;
}

function change(held: Held, alter: Partial<ConditionalFormat>): void {
  formatOf(held);
  held.sheet.conditionalFormats = held.sheet.conditionalFormats.map((item) => (item.id === held.id ? { ...item, ...alter } : item));
}

const touching = ({ sheet, areas }: Region): readonly ConditionalFormat[] => sheet.conditionalFormats.filter((item) => item.areas.some((own) => areas.some((area) => overlap(own, area))));

export const conditionalFormatCollection = objectType<Region>({
  name: 'ConditionalFormatCollection',
  items: {
    of: 'ConditionalFormat',
    list: (region) => touching(region).map(({ id }) => ({ sheet: region.sheet, id })),
    find: (region, key) => (touching(region).some(({ id }) => id === key) ? { sheet: region.sheet, id: key } : undefined),
  },
  members: {
    Add: makes('ConditionalFormat', ({ sheet, areas }, [type], { book }) => {
      requireUnprotected(sheet, 'allowFormatCells');
      if (!KINDS.includes(String(type))) throw new ExcelFailure('InvalidArgument');
      const id = book.newId();
      sheet.conditionalFormats = [{ id, type: String(type), areas, stopIfTrue: false, formula: '', fillColor: null, font: {}, numberFormat: null }, ...sheet.conditionalFormats];
      return { sheet, id };
    }),
    ClearAll: writes(({ sheet, areas }) => {
      requireUnprotected(sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, areas);
    }),
  },
});

/** Where only a part of a conditional format lies in the areas, the rest of it stays. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((item) => ({ ...item, areas: areas.reduce((left, area) => left.flatMap((own) => without(own, area)), item.areas) }))
    .filter((item) => item.areas.length > 0);
}

const custom = (held: Held) => (formatOf(held).type === 'Custom' ? held : undefined);

export const conditionalFormat = objectType<Held>({
  name: 'ConditionalFormat',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: reads(({ id }) => id),
    Type: reads((held) => formatOf(held).type),
    Priority: holds((held) => held.sheet.conditionalFormats.findIndex(({ id }) => id === held.id), (held, value) => {
      const own = formatOf(held);
      const others = held.sheet.conditionalFormats.filter(({ id }) => id !== held.id);
      held.sheet.conditionalFormats = [...others.slice(0, Number(value)), own, ...others.slice(Number(value))];
    }),
    StopIfTrue: holds((held) => formatOf(held).stopIfTrue, (held, value) => change(held, { stopIfTrue: value === true })),
    Custom: has('CustomConditionalFormat', custom),
    CustomOrNullObject: has('CustomConditionalFormat', (held) => custom(held) ?? null),
    Delete: writes((held) => {
      requireUnprotected(held.sheet, 'allowFormatCells');
      formatOf(held);
      held.sheet.conditionalFormats = held.sheet.conditionalFormats.filter(({ id }) => id !== held.id);
    }),
    GetRange: gives('Range', (held) => oneRange(held) ?? undefined),
    GetRangeOrNullObject: gives('Range', oneRange),
    GetRanges: gives('RangeAreas', (held) => new Region(held.sheet, formatOf(held).areas)),
  },
});

function oneRange(held: Held): Region | null {
  const { areas } = formatOf(held);
  return areas.length === 1 ? new Region(held.sheet, areas) : null;
}

const sameFormat = (held: Held) => held;

export const customConditionalFormat = objectType<Held>({
  name: 'CustomConditionalFormat',
  members: { Format: has('ConditionalRangeFormat', sameFormat), Rule: has('ConditionalFormatRule', sameFormat) },
});

const formula: Scalar<Held> = holds((held) => formatOf(held).formula, (held, value) => {
  const text = String(value);
  if (text.length > 255 || text === '') throw new ExcelFailure('InvalidArgument');
  change(held, { formula: text.startsWith('=') ? text : `=${text}` });
});

export const conditionalFormatRule = objectType<Held>({ name: 'ConditionalFormatRule', members: { Formula: formula, FormulaLocal: formula } });

export const conditionalRangeFormat = objectType<Held>({
  name: 'ConditionalRangeFormat',
  members: {
    NumberFormat: holds((held) => formatOf(held).numberFormat, (held, value) => change(held, { numberFormat: String(value) })),
    Fill: has('ConditionalRangeFill', sameFormat),
    Font: has('ConditionalRangeFont', sameFormat),
  },
});

export const conditionalRangeFill = objectType<Held>({
  name: 'ConditionalRangeFill',
  members: {
    Color: holds((held) => formatOf(held).fillColor ?? '', (held, value) => change(held, { fillColor: value === '' ? null : color(value) })),
    Clear: writes((held) => change(held, { fillColor: null })),
  },
});

function font(key: string): Scalar<Held> {
  return holds((held: Held) => formatOf(held).font[key] ?? null, (held: Held, value: unknown) => change(held, { font: { ...formatOf(held).font, [key]: value } }));
}

export const conditionalRangeFont = objectType<Held>({
  name: 'ConditionalRangeFont',
  members: {
    Color: font('color'), Bold: font('bold'), Italic: font('italic'), Strikethrough: font('strikethrough'), Underline: font('underline'),
    Clear: writes((held) => change(held, { font: {} })),
  },
});

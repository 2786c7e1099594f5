import { FORMAT_CHARACTERS, MAX_LIST_LENGTH } from '../limits';
import { HostError } from '../../../model/host-error';
import type { OpcPackage } from '../package/opc-package';
import type { XmlAttributes } from '../package/xml-stream';
import { readCellFormats } from '../parts/cell-formats';
import { isTrue } from '../parts/workbook-part';
import type { Palette } from './palette';

export interface FontLook {
  readonly name?: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color?: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface LineLook {
  /** As SpreadsheetML calls it: `thin`, `medium`, `double`, `dotted`, … */
  readonly style: string;
  readonly color?: string;
}

/** How a cell is drawn. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<Side, LineLook>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly format: string;
  /** Matters on protected sheets only. */
  readonly locked: boolean;
}

const PLAIN_FONT: FontLook = { size: 11, bold: false, italic: false, underline: false, strike: false };
export const plainLook: CellLook = { font: PLAIN_FONT, borders: {}, wrap: false, indent: 0, format: 'General', locked: true };

type Building<T> = { -readonly [K in keyof T]: T[K] };
interface Xf {
  readonly attributes: XmlAttributes;
  alignment: XmlAttributes;
  protection: XmlAttributes;
}

/** The look of each cell style, by the number a cell names its style with. */
export function readCellLooks(opc: OpcPackage, part: string, palette: Palette): CellLook[] {
  const fonts: Building<FontLook>[] = [];
  const fills: { color?: string }[] = [];
  const borders: Partial<Record<Side, Building<LineLook>>>[] = [];
  const xfs: Xf[] = [];
  opc.readXml(part, {
    open(path, attributes) {
      const [, list, , property, detail] = path;
      if (fonts.length + fills.length + borders.length + xfs.length > MAX_LIST_LENGTH) throw new HostError('tooLarge', part);
      if (path.length === 3) {
        if (list === 'fonts') fonts.push({ ...PLAIN_FONT });
        else if (list === 'fills') fills.push({});
        else if (list === 'borders') borders.push({});
        else if (list === 'cellXfs') xfs.push({ attributes, alignment: {}, protection: {} });
      } else if (list === 'fonts' && path.length === 4) addToFont(fonts.at(-1)!, property!, attributes, palette);
      else if (list === 'fills' && property === 'patternFill') addToFill(fills.at(-1)!, detail, attributes, palette);
      else if (list === 'borders') addToBorder(borders.at(-1)!, property!, detail, attributes, palette);
      else if (list === 'cellXfs' && property === 'alignment') xfs.at(-1)!.alignment = attributes;
      else if (list === 'cellXfs' && property === 'protection') xfs.at(-1)!.protection = attributes;
    },
  });
  const formats = readCellFormats(opc, part);
  return xfs.map(({ attributes: { fontId, fillId, borderId }, alignment, protection }, index) => ({
    font: fonts[Number(fontId ?? 0)] ?? PLAIN_FONT,
    fill: fills[Number(fillId ?? 0)]?.color,
    borders: borders[Number(borderId ?? 0)] ?? {},
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrap: isTrue(alignment.wrapText) || alignment.horizontal === 'justify' || alignment.vertical === 'justify',
    indent: Number(alignment.indent ?? 0) || 0,
    format: formats[index] ?? 'General',
    locked: protection.locked === undefined || isTrue(protection.locked),
  }));
}

function addToFont(font: Building<FontLook>, property: string, attributes: XmlAttributes, palette: Palette): void {
  const on = attributes.val === undefined || isTrue(attributes.val);
  if (property === 'b') font.bold = on;
  else if (property === 'i') font.italic = on;
  else if (property === 'u') font.underline = attributes.val !== 'none';
  else if (property === 'strike') font.strike = on;
  else if (property === 'sz') font.size = Number(attributes.val) || PLAIN_FONT.size;
  else if (property === 'color') font.color = palette(attributes);
  else if (property === 'name') font.name = attributes.val?.slice(0, FORMAT_CHARACTERS);
}

/** Patterns are drawn as what they look like from afar: their foreground. */
function addToFill(fill: { color?: string; patternType?: string }, detail: string | undefined, attributes: XmlAttributes, palette: Palette): void {
  if (detail === undefined) fill.patternType = attributes.patternType;
  else if (detail === 'fgColor' && fill.patternType !== 'none' && fill.patternType !== undefined) fill.color = palette(attributes);
}

function addToBorder(border: Partial<Record<Side, Building<LineLook>>>, property: string, detail: string | undefined, attributes: XmlAttributes, palette: Palette): void {
  const side = SIDES[property];
  if (!side) return;
  if (detail === undefined && attributes.style !== undefined && attributes.style !== 'none') border[side] = { style: attributes.style };
  else if (detail === 'color' && border[side]) border[side].color = palette(attributes);
}

const SIDES: Readonly<Record<string, Side>> = { left: 'left', right: 'right', top: 'top', bottom: 'bottom', start: 'left', end: 'right' };

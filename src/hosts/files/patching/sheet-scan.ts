import { parseAddress, parseArea } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { Area } from '../../../model/snapshot';
import { child, childrenOf, walkXml, type XmlElement } from '../package/xml-outline';

/** A cell that uses or defines a shared formula. */
export interface SharedUse {
  readonly index: string;
  readonly row: number;
  readonly column: number;
  readonly formula: XmlElement;
}

/** Where things stand in a sheet's text that is to be changed in a few rows; other rows are passed over. */
export interface SheetScan {
  readonly sheetData: XmlElement;
  /** The wanted rows that are there, with their cells by column. */
  readonly rows: ReadonlyMap<number, { readonly element: XmlElement; readonly cells: ReadonlyMap<number, XmlElement> }>;
  /** Where a wanted row that is not there belongs: before the first row below it; at the end of the cells where it has no entry. */
  readonly gaps: ReadonlyMap<number, number>;
  readonly shared: readonly SharedUse[];
  /** Areas filled by one formula, of which no cell can be changed alone. */
  readonly filledAreas: readonly Area[];
  /** The style of a blank cell in a column. */
  readonly columnStyle: (column: number) => string | undefined;
}

/** Scans a sheet's text. Rows count from 0. Throws `damaged`. */
export function scanSheet(text: string, part: string, wanted: ReadonlySet<number>): SheetScan {
  const rows = new Map<number, { element: XmlElement; cells: Map<number, XmlElement> }>();
  const gaps = new Map<number, number>();
  const shared: SharedUse[] = [];
  const filledAreas: Area[] = [];
  let row = -1;
  let column = -1;
  const root = walkXml(text, part, {
    open(element, ancestors) {
      if (ancestors[1]?.local !== 'sheetData') return true;
      if (ancestors.length === 2) {
        row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
        column = -1;
        if (wanted.has(row)) rows.set(row, { element, cells: new Map() });
        for (const missing of wanted) if (missing < row && !rows.has(missing) && !gaps.has(missing)) gaps.set(missing, element.start);
        return false;
      }
      if (ancestors.length > 3) return true;
      column = parseAddress(element.attributes.r ?? '')?.column ?? column + 1;
      rows.get(row)?.cells.set(column, element);
      return false;
    },
    close(element, ancestors) {
      if (element.local !== 'f' || ancestors.length !== 4 || ancestors[1]!.local !== 'sheetData') return;
      const { t: type, si: index = '', ref = '' } = element.attributes;
      if (type === 'shared') shared.push({ index, row, column, formula: element });
      const area = type === 'array' || type === 'dataTable' ? parseArea(ref) : undefined;
      if (area && (area.bottom > area.top || area.right > area.left)) filledAreas.push(area);
    },
  });
  const sheetData = child(root, 'sheetData');
  if (!sheetData) throw new HostError('damaged', part);
  const columns = childrenOf(child(root, 'cols'), 'col').map(({ attributes }) => attributes);
  const columnStyle = (at: number) => columns.find(({ min, max }) => Number(min) <= at + 1 && at + 1 <= Number(max))?.style;
  return { sheetData, rows, gaps, shared, filledAreas, columnStyle };
}

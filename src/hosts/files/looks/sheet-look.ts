import { HostError } from '../../../model/host-error';
import { MAX_FILLED_CELLS, MAX_LIST_LENGTH } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import type { XmlAttributes } from '../package/xml-stream';
import { parseAddress, parseArea } from '../../../model/address';
import type { Area } from '../../../model/snapshot';
import { isTrue } from '../parts/workbook-part';

/** How a sheet is laid out on the screen; sizes as the file counts them. */
export interface SheetLook {
  /** Characters of the Normal font, padding included. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly usualWidth: number;
  /** Points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly usualHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** What the sheet shows beside its cells that only other programs draw: charts, pictures, conditional formats. */
  readonly undrawn: ReadonlySet<'drawing' | 'conditionalFormatting'>;
  /** Without its password: what is locked may not be typed into. */
  readonly isProtected: boolean;
  /** Areas filled by one formula, of which no cell can be changed alone. */
  readonly filledAreas: readonly Area[];
  /** The number of the style of a cell, blank ones included. */
  styleAt(row: number, column: number): number;
}

const USUAL_WIDTH = 8.43 + 5 / 7;
const USUAL_HEIGHT = 15;

/** Reads a worksheet's looks in a pass of its own: only sheets that are shown need it. Throws `damaged` or `tooLarge`. */
export function readSheetLook(opc: OpcPackage, part: string): SheetLook {
  const columnWidths = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const styles = new Map<number, Map<number, number>>();
  const undrawn = new Set<'drawing' | 'conditionalFormatting'>();
  let sizes = { usualWidth: USUAL_WIDTH, usualHeight: USUAL_HEIGHT };
  let frozen = { rows: 0, columns: 0 };
  const filledAreas: Area[] = [];
  let gridlines = true;
  let isProtected = false;
  let row = -1;
  let column = -1;
  let kept = 0;
  let rowCells: Map<number, number> | undefined;
  opc.readXml(part, {
    open(path, attributes) {
      const element = path[path.length - 1];
      if (path[1] === 'sheetData') {
        if (path.length === 3) {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
          rowCells = undefined;
          if (attributes.ht !== undefined) rowHeights.set(row, Number(attributes.ht) || 0);
          if (attributes.s !== undefined && isTrue(attributes.customFormat)) rowStyles.set(row, Number(attributes.s) || 0);
        } else if (path.length === 4) {
          column = attributes.r === undefined ? column + 1 : (parseAddress(attributes.r)?.column ?? column + 1);
          const style = Number(attributes.s ?? 0) || 0;
          if (style === (rowStyles.get(row) ?? columnStyles.get(column) ?? 0)) return;
          if (++kept > MAX_FILLED_CELLS * 2) throw new HostError('tooLarge', part);
          if (!rowCells) styles.set(row, (rowCells = new Map()));
          rowCells.set(column, style);
        } else if (element === 'f' && (attributes.t === 'array' || attributes.t === 'dataTable')) {
          const area = parseArea(attributes.ref ?? '');
          if (area && (area.bottom > area.top || area.right > area.left)) filledAreas.push(area);
        }
      } else if (element === 'sheetView') gridlines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
      else if (element === 'pane' && attributes.state?.startsWith('frozen')) frozen = { rows: Number(attributes.ySplit ?? 0) || 0, columns: Number(attributes.xSplit ?? 0) || 0 };
      else if (element === 'sheetFormatPr') sizes = usualSizes(attributes);
      else if (element === 'sheetProtection') isProtected = isTrue(attributes.sheet);
      else if (element === 'col') addColumns(attributes, columnWidths, columnStyles);
      else if (path.length === 2 && (element === 'drawing' || element === 'conditionalFormatting')) undrawn.add(element);
    },
  });
  const styleAt = (at: number, across: number) => styles.get(at)?.get(across) ?? rowStyles.get(at) ?? columnStyles.get(across) ?? 0;
  return { columnWidths, ...sizes, rowHeights, frozen, gridlines, undrawn, isProtected, filledAreas, styleAt };
}

function usualSizes({ defaultColWidth, baseColWidth, defaultRowHeight }: XmlAttributes): { usualWidth: number; usualHeight: number } {
  const usualWidth = defaultColWidth === undefined ? (baseColWidth === undefined ? USUAL_WIDTH : Number(baseColWidth) + 5 / 7) : Number(defaultColWidth);
  return { usualWidth: usualWidth || USUAL_WIDTH, usualHeight: Number(defaultRowHeight) || USUAL_HEIGHT };
}

function addColumns({ min, max, width, style }: XmlAttributes, widths: Map<number, number>, styles: Map<number, number>): void {
  const last = Math.min(Number(max), Number(min) + MAX_LIST_LENGTH);
  for (let column = Number(min) - 1; column < last; column++) {
    if (width !== undefined) widths.set(column, Number(width));
    if (style !== undefined) styles.set(column, Number(style) || 0);
  }
}

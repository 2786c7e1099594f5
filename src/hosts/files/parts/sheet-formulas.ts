import { parseArea } from '../../../model/address';
import type { Area } from '../../../model/snapshot';
import type { XmlAttributes } from '../package/xml-stream';
import { shiftFormula } from './formula-shift';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A shared formula that is used above the cell that defines it, or never defined. */
const UNKNOWN = '#REF!';

/** The formulas of one sheet, cell by cell in file order: shared ones written out, array ones known in every cell they fill. */
export class SheetFormulas {
  private readonly shared = new Map<string, Place & { readonly text: string }>();
  private arrays: { readonly area: Area; readonly text: string }[] = [];

  /** The formula of a cell that has an `f` element with these attributes and this text. */
  written(place: Place, attributes: XmlAttributes, text: string): string {
    const { t: type, si: index = '', ref = '' } = attributes;
    if (type === 'array' || type === 'dataTable') {
      const formula = type === 'array' ? text : `TABLE(${attributes.r1 ?? ''},${attributes.r2 ?? ''})`;
      const area = parseArea(ref);
      if (area && (area.bottom > area.top || area.right > area.left)) this.arrays.push({ area, text: formula });
      return formula;
    }
    if (type !== 'shared') return text;
    if (text !== '') {
      this.shared.set(index, { ...place, text });
      return text;
    }
    const origin = this.shared.get(index);
    return origin ? shiftFormula(origin.text, place.row - origin.row, place.column - origin.column) : UNKNOWN;
  }

  /** The formula that fills a cell which has none of its own. */
  filling(place: Place): string | undefined {
    if (this.arrays.length === 0) return undefined;
    if (this.arrays.some(({ area }) => area.bottom < place.row)) this.arrays = this.arrays.filter(({ area }) => area.bottom >= place.row);
    return this.arrays.find(({ area }) => place.row >= area.top && place.column >= area.left && place.column <= area.right)?.text;
  }
}

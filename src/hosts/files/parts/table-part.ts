import { parseArea } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { TableSnapshot } from '../../../model/snapshot';
import { SHEET_COLUMNS } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import { unescapeText } from './escaped-text';

/** Reads one table (ListObject). Throws `damaged`. */
export function readTablePart(opc: OpcPackage, part: string): TableSnapshot {
  let name = '';
  let reference = '';
  const columns: string[] = [];
  opc.readXml(part, {
    open(path, attributes) {
      if (path.length === 1) {
        name = attributes.displayName ?? attributes.name ?? '';
        reference = attributes.ref ?? '';
      }
      if (path.length === 3 && path[2] === 'tableColumn') columns.push(unescapeText(attributes.name ?? ''));
      if (columns.length > SHEET_COLUMNS) throw new HostError('damaged', part);
    },
  });
  const area = parseArea(reference);
  if (!area) throw new HostError('damaged', part);
  return { name, area, columns };
}

import { HostError } from '../../../model/host-error';
import { FORMAT_CHARACTERS, MAX_LIST_LENGTH } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import { builtInFormat } from './number-formats';

/** The number format code of each cell style, by the number a cell names its style with. */
export function readCellFormats(opc: OpcPackage, part: string): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  opc.readXml(part, {
    open(path, attributes) {
      if (path.length !== 3) return;
      if (path[1] === 'numFmts' && path[2] === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (path[1] === 'cellXfs' && path[2] === 'xf') ids.push(Number(attributes.numFmtId ?? 0));
      if (ids.length + custom.size > MAX_LIST_LENGTH) throw new HostError('tooLarge', part);
    },
  });
  return ids.map((id) => usable(custom.get(id)) ?? builtInFormat(id) ?? 'General');
}

function usable(code: string | undefined): string | undefined {
  return code && code.length <= FORMAT_CHARACTERS ? code : undefined;
}

import type { CellValue } from '../../../model/snapshot';
import type { TextSplices } from '../package/text-splices';
import { contentMarkup, tagWriter } from '../package/xml-markup';
import { child, type XmlElement } from '../package/xml-outline';
import { escapeText } from '../parts/escaped-text';

const TYPE = /\s+t\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Gives a formula cell the value it came to: its type and its `v`; the formula itself keeps every letter. */
export function patchResult(splices: TextSplices, cell: XmlElement, value: CellValue): void {
  const tag = tagWriter(cell.prefix);
  const { type, text } = resultXml(value);
  const v = tag('v', {}, contentMarkup(text));
  const start = splices.text.slice(cell.start, cell.openEnd);
  const old = TYPE.exec(start);
  const attribute = type === undefined ? '' : ` t="${type}"`;
  if (old) splices.replace(cell.start + old.index, cell.start + old.index + old[0].length, attribute);
  else splices.insert(cell.start + 1 + cell.name.length, attribute);
  const before = child(cell, 'v');
  if (before) splices.replace(before.start, before.end, v);
  else if (cell.selfClosing) splices.replace(cell.openEnd - 2, cell.openEnd, `>${v}</${cell.name}>`);
  else splices.insert(child(cell, 'f')?.end ?? cell.openEnd, v);
}

function resultXml(value: CellValue): { type: string | undefined; text: string } {
  switch (value.kind) {
    case 'number':
      return { type: undefined, text: String(value.number) };
    case 'text':
      return { type: 'str', text: escapeText(value.text) };
    case 'boolean':
      return { type: 'b', text: value.boolean ? '1' : '0' };
    case 'error':
      return { type: 'e', text: value.error };
  }
}

/**
 * A cell's look as a class. A thousand cells are in view and share a dozen looks; as inline styles each cell would carry its own fifteen properties
 * through every frame of scrolling.
 */
import type { CellLook } from '../../hosts/files/looks/cell-looks';
import { cellStyle, type Across } from './cell-style';

const classes = new WeakMap<CellLook, Partial<Record<Across, string>>>();
let sheet: CSSStyleSheet | undefined;

export function cellClass(look: CellLook, across: Across): string {
  const known = classes.get(look) ?? {};
  classes.set(look, known);
  return (known[across] ??= newClass(look, across));
}

/** Property by property, as a workbook's font names are not to be trusted in a rule's text. */
function newClass(look: CellLook, across: Across): string {
  sheet ??= document.head.appendChild(document.createElement('style')).sheet!;
  const name = `look-${sheet.cssRules.length}`;
  const rule = sheet.cssRules[sheet.insertRule(`.cell.${name} {}`, sheet.cssRules.length)] as CSSStyleRule;
  for (const [property, value] of Object.entries(cellStyle(look, across))) if (value !== undefined) rule.style.setProperty(property, value);
  return name;
}

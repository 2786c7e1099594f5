import type { CSSProperties } from 'react';
import type { CellLook, LineLook } from '../../hosts/files/looks/cell-looks';
import type { CellSnapshot } from '../../model/snapshot';

const PIXELS_OF_A_POINT = 4 / 3;
const INDENT = 9;
const SANS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const SERIF = '"SimSun", "Songti SC", "Noto Serif CJK SC", serif';
const SERIFS = /宋|Sim[Ss]un|Song|仿|Fang|楷|Kai|Times|Cambria|Georgia/;

/** CSS of a look, made once for each. */
const styles = new WeakMap<CellLook, CSSProperties>();

export function cellStyle(look: CellLook): CSSProperties {
  const known = styles.get(look);
  if (known) return known;
  const { font, fill, borders } = look;
  const style: CSSProperties = {
    fontFamily: fontFamily(font.name),
    fontSize: font.size * PIXELS_OF_A_POINT,
    fontWeight: font.bold ? 700 : undefined,
    fontStyle: font.italic ? 'italic' : undefined,
    textDecorationLine: [font.underline ? 'underline' : '', font.strike ? 'line-through' : ''].filter(Boolean).join(' ') || undefined,
    color: font.color,
    backgroundColor: fill,
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    alignItems: look.vertical === 'top' || look.vertical === 'justify' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: look.wrap ? 'anywhere' : undefined,
    lineHeight: 1.25,
  };
  styles.set(look, style);
  return style;
}

/** Lines of the left and upper edge are drawn where the neighbour there has none of its own. */
export function leadingBorders({ borders }: CellLook, left: CellLook | undefined, above: CellLook | undefined): CSSProperties | undefined {
  const borderLeft = left?.borders.right ? undefined : line(borders.left);
  const borderTop = above?.borders.bottom ? undefined : line(borders.top);
  return borderLeft || borderTop ? { borderLeft, borderTop } : undefined;
}

/** Texts to the left, figures to the right, unless the look says otherwise. */
export function alignment(look: CellLook, value: CellSnapshot['value'] | undefined): CSSProperties {
  const across = look.horizontal === undefined || look.horizontal === 'general' ? (value?.kind === 'number' ? 'right' : value?.kind === 'text' || !value ? 'left' : 'center') : look.horizontal;
  const indent = look.indent * INDENT;
  if (across === 'right') return { justifyContent: 'flex-end', textAlign: 'right', paddingRight: 3 + indent };
  if (across === 'center' || across === 'centerContinuous' || across === 'distributed') return { justifyContent: 'center', textAlign: 'center' };
  return { justifyContent: 'flex-start', textAlign: across === 'justify' ? 'justify' : 'left', paddingLeft: 3 + indent };
}

/** As the canvas wants a font. */
export function canvasFont({ font }: CellLook): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size * PIXELS_OF_A_POINT}px ${fontFamily(font.name)}`;
}

function fontFamily(name: string | undefined): string {
  const fallback = name !== undefined && SERIFS.test(name) ? SERIF : SANS;
  return name === undefined ? fallback : `"${name.replace(/["\\]/g, '')}", ${fallback}`;
}

const WIDTHS: Readonly<Record<string, string>> = { medium: '2px solid', thick: '3px solid', double: '3px double', dotted: '1px dotted', dashed: '1px dashed', hair: '1px dotted', mediumDashed: '2px dashed' };

function line(look: LineLook | undefined): string | undefined {
  return look && `${WIDTHS[look.style] ?? '1px solid'} ${look.color ?? '#000'}`;
}

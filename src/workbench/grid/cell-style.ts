import type { CSSProperties } from 'react';
import type { CellLook, LineLook } from '../../hosts/files/looks/cell-looks';
import type { CellSnapshot } from '../../model/snapshot';

const PIXELS_OF_A_POINT = 4 / 3;
const INDENT = 9;
const SANS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const SERIF = '"SimSun", "Songti SC", "Noto Serif CJK SC", serif';
const SERIFS = /宋|Sim[Ss]un|Song|仿|Fang|楷|Kai|Times|Cambria|Georgia/;

/** How a cell's text lies across it. */
export type Across = 'left' | 'right' | 'center' | 'justify';

/** Texts to the left, figures to the right, the rest in the middle, unless the look says otherwise. */
export function acrossOf({ horizontal }: CellLook, value: CellSnapshot['value'] | undefined): Across {
  switch (horizontal) {
    case undefined:
    case 'general':
      return value?.kind === 'number' ? 'right' : value?.kind === 'text' || !value ? 'left' : 'center';
    case 'right':
    case 'justify':
      return horizontal;
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      return 'left';
  }
}

/** The CSS of a look, by property name. */
export function cellStyle(look: CellLook, across: Across): Readonly<Record<string, string | undefined>> {
  const { font, fill, borders } = look;
  return {
    'font-family': fontFamily(font.name),
    'font-size': `${font.size * PIXELS_OF_A_POINT}px`,
    'font-weight': font.bold ? '700' : undefined,
    'font-style': font.italic ? 'italic' : undefined,
    'text-decoration-line': [font.underline ? 'underline' : '', font.strike ? 'line-through' : ''].filter(Boolean).join(' ') || undefined,
    color: font.color,
    'background-color': fill,
    'border-right': line(borders.right),
    'border-bottom': line(borders.bottom),
    'align-items': look.vertical === 'top' || look.vertical === 'justify' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
    'white-space': look.wrap ? 'pre-wrap' : 'pre',
    'overflow-wrap': look.wrap ? 'anywhere' : undefined,
    ...acrossStyle(across, look.indent * INDENT),
  };
}

function acrossStyle(across: Across, indent: number): Readonly<Record<string, string>> {
  if (across === 'right') return { 'justify-content': 'flex-end', 'text-align': 'right', 'padding-right': `${3 + indent}px` };
  if (across === 'center') return { 'justify-content': 'center', 'text-align': 'center' };
  return { 'justify-content': 'flex-start', 'text-align': across, 'padding-left': `${3 + indent}px` };
}

/** Lines of the left and upper edge are drawn where the neighbour there has none of its own. */
export function leadingBorders({ borders }: CellLook, left: CellLook | undefined, above: CellLook | undefined): CSSProperties | undefined {
  const borderLeft = left?.borders.right ? undefined : line(borders.left);
  const borderTop = above?.borders.bottom ? undefined : line(borders.top);
  return borderLeft || borderTop ? { borderLeft, borderTop } : undefined;
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

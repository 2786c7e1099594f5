import { BookLooks } from '../../../src/hosts/files/looks/book-looks';
import type { CellLook, LineLook } from '../../../src/hosts/files/looks/cell-looks';
import type { SheetSnapshot } from '../../../src/model/snapshot';
import { cellCount } from '../workbook/area';
import { places } from '../workbook/contents';
import type { Sheet } from '../workbook/sheet';
import { NO_BORDER, PLAIN, type Border, type Edge, type Style } from '../workbook/style';

/** Sheets larger than that are filled without their looks. */
const MAX_CELLS = 500_000;
const POINTS_OF_A_PIXEL = 0.75;

const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' }, thin: { style: 'Continuous', weight: 'Thin' }, medium: { style: 'Continuous', weight: 'Medium' }, thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' }, dotted: { style: 'Dot', weight: 'Thin' }, dashed: { style: 'Dash', weight: 'Thin' },
};

/** Gives sheets the looks they have in a file: cells within the used area, sizes of rows and columns, panes, tab and gridlines. */
export class FileLooks {
  private readonly looks: BookLooks;
  private readonly styles = new Map<CellLook, Style>();

  constructor(bytes: Uint8Array) {
    this.looks = new BookLooks(bytes);
  }

  apply(sheet: Sheet, source: SheetSnapshot): void {
    const look = this.looks.sheet(source.id);
    const digit = /[\u4e00-\u9fff]/.test(this.looks.normalFont) ? 8 : 7;
    sheet.columnWidths = new Map([...look.columnWidths].map(([column, width]) => [column, Math.trunc(width * digit + 0.5) * POINTS_OF_A_PIXEL]));
    sheet.rowHeights = new Map(look.rowHeights);
    sheet.frozen = { ...look.frozen };
    sheet.showGridlines = look.gridlines;
    sheet.tabColor = this.looks.tabColor(source.id)?.toUpperCase() ?? '';
    if (look.isProtected) sheet.protection = { options: {}, password: undefined };
    const used = sheet.usedArea(false);
    if (!used || cellCount(used) > MAX_CELLS) return;
    for (const [row, column] of places(used)) {
      const style = this.style(this.looks.cell(source.id, row, column));
      if (style !== PLAIN) sheet.restyle(row, column, style);
    }
  }

  private style(look: CellLook): Style {
    const known = this.styles.get(look);
    if (known) return known;
    const made = styleOf(look);
    const style = JSON.stringify(made) === JSON.stringify(PLAIN) ? PLAIN : made;
    this.styles.set(look, style);
    return style;
  }
}

function styleOf({ font, fill, borders, horizontal, vertical, wrap, indent, format, locked }: CellLook): Style {
  const edges = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = borders[side];
    return line ? [[`Edge${upperFirst(side)}` as Edge, borderOf(line)] as const] : [];
  });
  return {
    ...PLAIN,
    numberFormat: format,
    fontName: font.name ?? PLAIN.fontName, fontSize: font.size, fontColor: font.color?.toUpperCase() ?? PLAIN.fontColor,
    bold: font.bold, italic: font.italic, underline: font.underline ? 'Single' : 'None', strikethrough: font.strike,
    ...(fill === undefined ? {} : { fillColor: fill.toUpperCase(), fillPattern: 'Solid' }),
    horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : upperFirst(horizontal ?? 'general'),
    vertical: upperFirst(vertical ?? 'bottom'),
    wrap, indent, locked,
    borders: Object.fromEntries(edges),
  };
}

function borderOf({ style, color }: LineLook): Border {
  return { ...NO_BORDER, ...(LINES[style] ?? LINES.thin), ...(color === undefined ? {} : { color: color.toUpperCase() }) };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

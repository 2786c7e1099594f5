import type { CellStyle, FontStyle } from '../../../model/sheet-document';
import { XmlEdit } from '../package/xml-edit';
import { tagWriter, type Tag } from '../package/xml-markup';
import { child, childrenOf } from '../package/xml-outline';
import { builtInId, FIRST_CUSTOM_ID } from '../parts/number-formats';
import { normalDigitWidth } from './digit-width';

/** The order the schema wants (CT_Stylesheet), as far as we may have to begin a list. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
const CHINESE_FONT = /[\u4e00-\u9fff]|GB2312|SimSun|SimHei|KaiTi|FangSong/;
const CHINESE_CHARSET = 134;

/** One of the lists of styles.xml: entries are found by their very spelling or added at the end, never changed. */
class StyleList {
  private readonly entries: string[];
  private readonly known: number;

  constructor(
    private readonly edit: XmlEdit,
    private readonly name: (typeof LISTS)[number],
    private readonly tag: Tag,
    /** What the list must begin with where the file has none. */
    firstEntries: readonly string[],
  ) {
    const list = child(edit.root, name);
    this.entries = list ? list.children.map((entry) => edit.source(entry)) : [...firstEntries];
    this.known = list ? this.entries.length : 0;
  }

  indexOf(entry: string): number {
    const found = this.entries.indexOf(entry);
    return found >= 0 ? found : this.entries.push(entry) - 1;
  }

  entryAt(index: number): string | undefined {
    return this.entries[index];
  }

  write(): void {
    const added = this.entries.slice(this.known).join('');
    if (added === '') return;
    const list = child(this.edit.root, this.name);
    if (list) {
      this.edit.setAttribute(list, 'count', String(this.entries.length));
      this.edit.append(list, added);
    } else {
      const before = LISTS.slice(0, LISTS.indexOf(this.name));
      this.edit.insertInOrder(this.edit.root, before, this.tag(this.name, { count: this.entries.length }, added));
    }
  }
}

/** The styles of a workbook, open for adding. */
export class StyleBook {
  private readonly tag: Tag;
  private readonly numberFormats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellStyles: StyleList;
  private readonly formatIds = new Map<string, number>();
  private readonly hasNamedStyles: boolean;
  private asked = false;

  constructor(private readonly edit: XmlEdit) {
    this.tag = tagWriter(edit.root.prefix);
    const { tag } = this;
    const list = (name: (typeof LISTS)[number], firstEntries: readonly string[] = []) => new StyleList(edit, name, tag, firstEntries);
    this.numberFormats = list('numFmts');
    this.fonts = list('fonts', [this.font({ name: '宋体', size: 11 })]);
    this.fills = list('fills', ['none', 'gray125'].map((patternType) => tag('fill', {}, tag('patternFill', { patternType }))));
    this.borders = list('borders', [this.border(undefined)]);
    this.cellStyles = list('cellXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]);
    this.hasNamedStyles = child(edit.root, 'cellStyleXfs') !== undefined;
    for (const { attributes } of childrenOf(child(edit.root, 'numFmts'), 'numFmt')) {
      this.formatIds.set(attributes.formatCode ?? '', Number(attributes.numFmtId));
    }
  }

  /** Pixels of a digit of the Normal font. */
  get digitWidth(): number {
    return normalDigitWidth(this.edit.root);
  }

  /** The number by which cells name this style; equal styles share one, also with what an earlier run wrote. */
  indexOf(style: CellStyle): number {
    this.asked = true;
    const { font, fill, border, numberFormat, locked } = style;
    const content = this.alignment(style) + (locked === undefined ? '' : this.tag('protection', { locked: flag(locked) }));
    const xf = {
      numFmtId: numberFormat === undefined ? 0 : this.formatId(numberFormat),
      fontId: font ? this.fonts.indexOf(this.font(font)) : 0,
      fillId: fill ? this.fills.indexOf(this.fill(fill)) : 0,
      borderId: border ? this.borders.indexOf(this.border(border)) : 0,
      xfId: this.hasNamedStyles ? 0 : undefined,
      applyNumberFormat: numberFormat === undefined ? undefined : 1,
      applyFont: font && 1,
      applyFill: fill && 1,
      applyBorder: border && 1,
      applyAlignment: this.alignment(style) === '' ? undefined : 1,
      applyProtection: locked === undefined ? undefined : 1,
    };
    return this.cellStyles.indexOf(this.tag('xf', xf, content));
  }

  /** The number of a style that is like another in all but its number format. */
  withFormat(style: number, numberFormat: string): number {
    const like = this.cellStyles.entryAt(style) ?? this.cellStyles.entryAt(0)!;
    const id = String(this.formatId(numberFormat));
    this.asked = true;
    const edit = new XmlEdit(like, 'xf');
    edit.setAttribute(edit.root, 'numFmtId', id);
    edit.setAttribute(edit.root, 'applyNumberFormat', '1');
    return this.cellStyles.indexOf(edit.toString());
  }

  /** The text of styles.xml with what was added; as it was if no style was asked for. */
  toString(): string {
    if (this.asked) for (const list of [this.numberFormats, this.fonts, this.fills, this.borders, this.cellStyles]) list.write();
    return this.edit.toString();
  }

  private formatId(code: string): number {
    const known = builtInId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_ID - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.numberFormats.indexOf(this.tag('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private font({ name, size, bold, color }: FontStyle): string {
    const { tag } = this;
    return tag('font', {}, [
      bold ? tag('b') : '',
      tag('sz', { val: size }),
      color ? tag('color', { rgb: opaque(color) }) : '',
      tag('name', { val: name }),
      CHINESE_FONT.test(name) ? tag('charset', { val: CHINESE_CHARSET }) : '',
    ].join(''));
  }

  private fill(color: string): string {
    const colors = this.tag('fgColor', { rgb: opaque(color) }) + this.tag('bgColor', { indexed: 64 });
    return this.tag('fill', {}, this.tag('patternFill', { patternType: 'solid' }, colors));
  }

  private border(color: string | undefined): string {
    const line = color === undefined ? '' : this.tag('color', { rgb: opaque(color) });
    const sides = ['left', 'right', 'top', 'bottom'].map((side) => this.tag(side, { style: color === undefined ? undefined : 'thin' }, line));
    return this.tag('border', {}, sides.join('') + this.tag('diagonal'));
  }

  private alignment({ horizontal, vertical, wrap, indent }: CellStyle): string {
    if (horizontal === undefined && vertical === undefined && !wrap && !indent) return '';
    return this.tag('alignment', { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent: indent || undefined });
  }
}

function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

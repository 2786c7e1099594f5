/** The house style of the forms: blue-grey ink and lines, ivory where the unit fills in. */
import type { CellStyle, FontStyle, PageSetup } from '../model/sheet-document';

const ink = '#22333F';
const muted = '#5F6C75';
const line = '#C3CED5';

const fills = { header: '#E3EBEF', input: '#FFFAEB', totalInput: '#FBEFCF', total: '#F1F5F7' };

/** What a column holds, and so how its cells look. */
export type Kind = 'label' | 'name' | 'money' | 'share' | 'percent' | 'heads' | 'number' | 'word' | 'text' | 'prose' | 'note';

export const font = (size: number, more: Partial<FontStyle> = {}): FontStyle => ({ name: '等线', size, color: ink, ...more });

export const titleStyle: CellStyle = { font: font(16, { bold: true }), horizontal: 'center', vertical: 'center' };
export const lineStyle: CellStyle = { font: font(10, { color: muted }), horizontal: 'right', vertical: 'center' };
export const headerStyle: CellStyle = {
  font: font(10, { bold: true }),
  fill: fills.header,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: line,
};

const ofKind: Readonly<Record<Kind, CellStyle>> = {
  label: { horizontal: 'left', indent: 1 },
  name: { horizontal: 'left', indent: 1, wrap: true },
  money: { horizontal: 'right', indent: 1, numberFormat: '#,##0.00' },
  share: { horizontal: 'center', numberFormat: '0.00%' },
  percent: { horizontal: 'center', numberFormat: '0%' },
  heads: { horizontal: 'center', numberFormat: '0' },
  number: { horizontal: 'center' },
  word: { horizontal: 'center', wrap: true },
  text: { horizontal: 'left', indent: 1, wrap: true },
  prose: { horizontal: 'left', indent: 1, wrap: true },
  note: { horizontal: 'left', indent: 1, wrap: true, font: font(10, { color: muted }) },
};

/** A cell nobody fills in: a printed label, a hint, or a place where nothing belongs. */
export function fixedStyle(kind: Kind, total: boolean): CellStyle {
  const base: CellStyle = { font: font(10, { bold: total }), vertical: 'center', border: line };
  return { ...base, ...(total && { fill: fills.total }), ...ofKind[kind] };
}

/** A cell the unit fills in. */
export function inputStyle(kind: Kind, total: boolean): CellStyle {
  return { ...fixedStyle(kind, total), fill: total ? fills.totalInput : fills.input, locked: false };
}

/** A4, one page wide, the page number at the foot. */
export function pageSetup(orientation: PageSetup['orientation']): PageSetup {
  const footer = '&C第 &P 页  共 &N 页';
  return {
    paper: 'A4',
    orientation,
    margins: { top: 18, bottom: 18, left: 12, right: 12, header: 8, footer: 8 },
    footer: { odd: footer, even: footer },
    fitToWidth: true,
    centred: true,
  };
}

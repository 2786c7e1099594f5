import { address } from '../../../../model/address';
import { chartLook, type DocumentCell, type SheetChart, type SheetDocument } from '../../../../model/sheet-document';
import type { Area } from '../../../../model/snapshot';
import { contentMarkup, tagWriter } from '../../package/xml-markup';
import { escapeText } from '../../parts/escaped-text';

/** The namespaces of drawings, as the workbook spells them: transitional or strict. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly sheet: string;
  readonly relationships: string;
}

const chart = tagWriter('c:');
const main = tagWriter('a:');
const value = (local: string, val: string | number) => chart(local, { val });

const GRID = '#D9D9D9';
/** English Metric Units: half a point. */
const LINE_WIDTH = 6350;
const [CATEGORIES, VALUES] = [111, 222];

/** The part of a bar chart (CT_ChartSpace), its series with the values the cells hold now. */
export function chartXml(sheet: SheetDocument, drawn: SheetChart, namespaces: DrawingNamespaces): string {
  const bars = drawn.kind === 'bars';
  const { data } = drawn;
  const series = Array.from({ length: data.right - data.left }, (_, index) => seriesXml(sheet, drawn, index));
  const plot = chart('barChart', {}, value('barDir', bars ? 'bar' : 'col') + value('grouping', 'clustered') + value('varyColors', 0) + series.join('') + value('gapWidth', chartLook.gap[drawn.kind]) + value('axId', CATEGORIES) + value('axId', VALUES));
  const legend = series.length > 1 ? chart('legend', {}, value('legendPos', 'b') + value('overlay', 0)) : '';
  const content = chart('chart', {}, value('autoTitleDeleted', 1) + chart('plotArea', {}, chart('layout') + plot + categoryAxis(bars) + valueAxis(bars)) + legend + value('plotVisOnly', 1) + value('dispBlanksAs', 'gap'));
  const attributes = { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.main, 'xmlns:r': namespaces.relationships };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${chart('chartSpace', attributes, value('roundedCorners', 0) + content + textProperties)}`;
}

function seriesXml(sheet: SheetDocument, { data, colors, kind }: SheetChart, index: number): string {
  const column = data.left + 1 + index;
  const name = { top: data.top, left: column, bottom: data.top, right: column };
  const categories = { top: data.top + 1, left: data.left, bottom: data.bottom, right: data.left };
  const numbers = { ...categories, left: column, right: column };
  const labels = kind === 'bars' ? chart('dLbls', {}, ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((shown) => value(shown, shown === 'showVal' ? 1 : 0)).join('')) : '';
  return chart('ser', {}, [
    value('idx', index), value('order', index),
    chart('tx', {}, texts(sheet, name)),
    chart('spPr', {}, fill(colors[index]!)),
    value('invertIfNegative', 0),
    labels,
    chart('cat', {}, texts(sheet, categories)),
    chart('val', {}, chart('numRef', {}, reference(sheet, numbers) + cache(sheet, numbers, 'num'))),
  ].join(''));
}

function texts(sheet: SheetDocument, area: Area): string {
  return chart('strRef', {}, reference(sheet, area) + cache(sheet, area, 'str'));
}

function reference({ name }: SheetDocument, { top, left, bottom, right }: Area): string {
  const fixed = (row: number, column: number) => address(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const cells = top === bottom && left === right ? fixed(top, left) : `${fixed(top, left)}:${fixed(bottom, right)}`;
  return chart('f', {}, contentMarkup(escapeText(`'${name.replaceAll("'", "''")}'!${cells}`)));
}

function cache({ cells }: SheetDocument, { top, left, bottom }: Area, kind: 'num' | 'str'): string {
  const inArea = cells.filter(({ row, column }) => column === left && row >= top && row <= bottom);
  const points = inArea.flatMap((cell) => {
    const shown = shownIn(cell);
    return shown === undefined || (kind === 'num' && typeof shown !== 'number') ? [] : [chart('pt', { idx: cell.row - top }, chart('v', {}, contentMarkup(escapeText(String(shown)))))];
  });
  const format = kind === 'num' ? chart('formatCode', {}, contentMarkup(inArea.find(({ style }) => style?.numberFormat)?.style?.numberFormat ?? 'General')) : '';
  return chart(`${kind}Cache`, {}, format + value('ptCount', bottom - top + 1) + points.join(''));
}

function shownIn({ value: held }: DocumentCell): string | number | undefined {
  if (held?.kind === 'formula') return held.cached;
  return held?.kind === 'number' ? held.number : held?.text;
}

/** The first category stands at the top of a bar chart, as it does in the table. */
function categoryAxis(bars: boolean): string {
  return axis('catAx', { id: CATEGORIES, crosses: VALUES, position: bars ? 'l' : 'b', orientation: bars ? 'maxMin' : 'minMax' }, { format: chart('numFmt', { formatCode: 'General', sourceLinked: 0 }), line: GRID });
}

/** Bars have their values beside them instead. */
function valueAxis(bars: boolean): string {
  const grid = bars ? '' : chart('majorGridlines', {}, chart('spPr', {}, line(GRID)));
  return axis('valAx', { id: VALUES, crosses: CATEGORIES, position: bars ? 'b' : 'l', orientation: 'minMax' }, { grid, format: chart('numFmt', { formatCode: 'General', sourceLinked: 1 }), hidden: bars });
}

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly orientation: string;
}

function axis(name: string, { id, crosses, position, orientation }: AxisPlace, { grid = '', format, line: color, hidden = false }: { grid?: string; format: string; line?: string; hidden?: boolean }): string {
  return chart(name, {}, [
    value('axId', id), chart('scaling', {}, value('orientation', orientation)), value('delete', hidden ? 1 : 0), value('axPos', position), grid, format,
    value('majorTickMark', 'none'), value('minorTickMark', 'none'), value('tickLblPos', 'low'),
    chart('spPr', {}, color === undefined ? main('ln', {}, main('noFill')) : line(color)),
    value('crossAx', crosses), value('crosses', 'autoZero'),
  ].join(''));
}

function fill(color: string): string {
  return main('solidFill', {}, main('srgbClr', { val: color.slice(1).toUpperCase() }));
}

function line(color: string): string {
  return main('ln', { w: LINE_WIDTH }, fill(color));
}

const textProperties = chart('txPr', {}, main('bodyPr') + main('lstStyle') + main('p', {}, main('pPr', {}, main('defRPr', { sz: chartLook.textSize * 100 }, fill(chartLook.textColor))) + main('endParaRPr', { lang: 'zh-CN' })));

import { chartNames } from '../../../../model/generated-sheet';
import type { SheetChart, SheetDocument } from '../../../../model/sheet-document';
import type { OpcPackage } from '../../package/opc-package';
import { declareContentType, relate, unrelate } from '../../package/part-registry';
import { relationshipsOf } from '../../package/relationships';
import { XmlEdit } from '../../package/xml-edit';
import { tagWriter } from '../../package/xml-markup';
import { child, type XmlElement } from '../../package/xml-outline';
import { chartXml, type DrawingNamespaces } from './chart-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const drawingTag = tagWriter('xdr:');
const main = tagWriter('a:');

/**
 * Puts a document's charts on the sheet of a part, in place of the charts that Heji put there before; whatever else is drawn on it stays.
 * Answers the id of the sheet's relationship to its drawing: the one given, where there is nothing to draw.
 */
export function drawCharts(opc: OpcPackage, part: string, document: SheetDocument, drawing: string | undefined, relationships: string): string | undefined {
  if (!document.charts || (document.charts.length === 0 && drawing === undefined)) return drawing;
  const id = drawing ?? addDrawing(opc, part, relationships);
  const target = relationshipsOf(opc, part).find((link) => link.id === id)?.target;
  if (target === undefined) return drawing;
  new DrawingPatch(opc, target, document, namespacesOf(relationships)).draw(document.charts);
  return id;
}

function namespacesOf(relationships: string): DrawingNamespaces {
  const root = relationships.startsWith('http://purl.oclc.org/') ? 'http://purl.oclc.org/ooxml/drawingml' : 'http://schemas.openxmlformats.org/drawingml/2006';
  return { main: `${root}/main`, chart: `${root}/chart`, sheet: `${root}/spreadsheetDrawing`, relationships };
}

function addDrawing(opc: OpcPackage, part: string, relationships: string): string {
  const { main: art, sheet } = namespacesOf(relationships);
  const drawing = freePart(opc, part, 'drawings/drawing');
  opc.write(drawing, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${drawingTag('wsDr', { 'xmlns:xdr': sheet, 'xmlns:a': art })}`);
  declareContentType(opc, drawing, DRAWING_TYPE);
  return relate(opc, part, `${relationships}/drawing`, drawing);
}

/** A part beside the folder of the sheets that no other is called by: `xl/charts/chart2.xml`. */
function freePart(opc: OpcPackage, sheet: string, stem: string): string {
  const folder = sheet.slice(0, sheet.lastIndexOf('/', sheet.lastIndexOf('/') - 1) + 1);
  let number = 1;
  while (opc.has(`${folder}${stem}${number}.xml`)) number += 1;
  return `${folder}${stem}${number}.xml`;
}

/** A chart as it lies in a drawing. */
interface Anchored {
  readonly anchor: XmlElement;
  readonly name: string;
  readonly shape: string;
  readonly link: string;
}

/** One drawing part under edit. */
class DrawingPatch {
  private readonly edit: XmlEdit;
  private readonly anchored: readonly Anchored[];
  private nextShape: number;

  constructor(
    private readonly opc: OpcPackage,
    private readonly part: string,
    private readonly document: SheetDocument,
    private readonly namespaces: DrawingNamespaces,
  ) {
    this.edit = new XmlEdit(opc.text(part), part);
    this.anchored = this.edit.root.children.flatMap(anchoredChart);
    this.nextShape = 1 + Math.max(1, ...[...opc.text(part).matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  }

  draw(charts: readonly SheetChart[]): void {
    const ours: ReadonlySet<string> = new Set(chartNames);
    for (const old of this.anchored) {
      if (!ours.has(old.name) || charts.some(({ name }) => name === old.name)) continue;
      this.edit.remove(old.anchor);
      unrelate(this.opc, this.part, old.link);
    }
    for (const chart of charts) this.put(chart);
    this.opc.write(this.part, this.edit.toString());
  }

  /** A chart that lies there as it would be put keeps its very letters. */
  private put(chart: SheetChart): void {
    const old = this.anchored.find(({ name }) => name === chart.name);
    const link = old?.link ?? this.addChart();
    const target = relationshipsOf(this.opc, this.part).find(({ id }) => id === link)!.target!;
    this.opc.write(target, chartXml(this.document, chart, this.namespaces));
    const anchor = this.anchorXml(chart, old?.shape ?? String(this.nextShape++), link);
    if (old && this.edit.source(old.anchor) === anchor) return;
    if (old) this.edit.remove(old.anchor);
    this.edit.append(this.edit.root, anchor);
  }

  private addChart(): string {
    const part = freePart(this.opc, this.part, 'charts/chart');
    this.opc.write(part, '');
    declareContentType(this.opc, part, CHART_TYPE);
    return relate(this.opc, this.part, `${this.namespaces.relationships}/chart`, part);
  }

  private anchorXml({ name, at }: SheetChart, shape: string, link: string): string {
    const { main: art, chart, sheet, relationships } = this.namespaces;
    const corner = (local: string, column: number, row: number) => drawingTag(local, {}, drawingTag('col', {}, String(column)) + drawingTag('colOff', {}, '0') + drawingTag('row', {}, String(row)) + drawingTag('rowOff', {}, '0'));
    const named = drawingTag('nvGraphicFramePr', {}, drawingTag('cNvPr', { id: shape, name }) + drawingTag('cNvGraphicFramePr'));
    const nowhere = drawingTag('xfrm', {}, main('off', { x: 0, y: 0 }) + main('ext', { cx: 0, cy: 0 }));
    const shown = main('graphic', {}, main('graphicData', { uri: chart }, tagWriter('c:')('chart', { 'xmlns:c': chart, 'xmlns:r': relationships, 'r:id': link })));
    const frame = drawingTag('graphicFrame', { macro: '' }, named + nowhere + shown);
    return drawingTag('twoCellAnchor', { 'xmlns:xdr': sheet, 'xmlns:a': art, editAs: 'oneCell' }, corner('from', at.left, at.top) + corner('to', at.right + 1, at.bottom + 1) + frame + drawingTag('clientData'));
  }
}

function anchoredChart(anchor: XmlElement): readonly Anchored[] {
  const frame = child(anchor, 'graphicFrame');
  const shape = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
  const shown = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
  const link = Object.entries(shown?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  return shape?.name !== undefined && shape.id !== undefined && link !== undefined ? [{ anchor, name: shape.name, shape: shape.id, link }] : [];
}

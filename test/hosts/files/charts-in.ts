/** The bar charts on a sheet of a file, as plain data: what a person would see of them. */
import { strFromU8, unzipSync } from 'fflate';

export interface SeenChart {
  readonly name: string;
  readonly kind: 'columns' | 'bars';
  /** A1 notation: the cells it is drawn from, and those it covers. */
  readonly data: string;
  readonly at: string;
  readonly series: readonly { readonly color: string; readonly gap: number; readonly labelled: boolean }[];
  readonly legend: string;
  readonly axis: boolean;
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const column = (index: number) => String.fromCharCode(65 + index);

export function chartsIn(bytes: Uint8Array, sheet: string): readonly SeenChart[] {
  const parts = unzipSync(bytes);
  const text = (part: string) => (parts[part] ? strFromU8(parts[part]) : '');
  const targets = (part: string) => new Map(text(part.replace(/([^/]+)$/, '_rels/$1.rels')).split('<Relationship ').slice(1).map((each) => [/ ?Id="([^"]+)"/.exec(each)![1]!, resolve(part, /Target="([^"]+)"/.exec(each)![1]!)]));
  const workbook = 'xl/workbook.xml';
  const tab = text(workbook).split('<sheet ').find((each) => each.includes(`name="${sheet}"`))!;
  const worksheet = targets(workbook).get(/r:id="([^"]+)"/.exec(tab)![1]!)!;
  const link = /<drawing [^>]*r:id="([^"]+)"/.exec(text(worksheet))?.[1];
  if (link === undefined) return [];
  const drawing = targets(worksheet).get(link)!;
  const links = targets(drawing);
  return text(drawing).split('<xdr:twoCellAnchor').slice(1).filter((anchor) => anchor.includes('<c:chart ')).map((anchor) => {
    const xml = text(links.get(/<c:chart [^>]*r:id="([^"]+)"/.exec(anchor)![1]!)!);
    const [left, right] = all(anchor, /<xdr:col>(\d+)</g).map(Number) as [number, number];
    const [top, bottom] = all(anchor, /<xdr:row>(\d+)</g).map(Number) as [number, number];
    return {
      name: /cNvPr [^>]*name="([^"]+)"/.exec(anchor)![1]!,
      kind: xml.includes('<c:barDir val="bar"/>') ? 'bars' : 'columns',
      data: around(all(xml, /<c:f>([^<]+)<\/c:f>/g)),
      at: `${column(left)}${top + 1}:${column(right - 1)}${bottom}`,
      series: xml.split('<c:ser>').slice(1).map((series) => ({ color: `#${/srgbClr val="(\w+)"/.exec(series)?.[1] ?? ''}`, gap: Number(/gapWidth val="(\d+)"/.exec(xml)?.[1] ?? 150), labelled: series.includes('<c:showVal val="1"/>') })),
      legend: /legendPos val="(\w)"/.exec(xml)?.[1] ?? '',
      axis: !/<c:valAx>.*?<c:delete val="1"\/>/s.test(xml),
    };
  });
}

function resolve(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${from}`).pathname.slice(1);
}

/** The area around cells of one sheet, of columns A to Z. */
function around(references: readonly string[]): string {
  const cells = references.flatMap((reference) => [...reference.slice(reference.lastIndexOf('!')).matchAll(/\$([A-Z])\$(\d+)/g)].map(([, letter, row]) => [letter!.charCodeAt(0) - 65, Number(row)] as const));
  const [columns, rows] = [cells.map(([at]) => at), cells.map(([, row]) => row)];
  return `${column(Math.min(...columns))}${Math.min(...rows)}:${column(Math.max(...columns))}${Math.max(...rows)}`;
}

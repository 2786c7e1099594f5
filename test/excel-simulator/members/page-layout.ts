import type { Excel } from '../excel';
import { coversColumns, coversRows, readArea, type Area } from '../workbook/area';
import { ExcelFailure } from '../workbook/failure';
import { PAGE_KINDS, type HeaderFooterTexts, type PageKind } from '../workbook/page';
import { Region } from '../workbook/region';
import type { Sheet } from '../workbook/sheet';
import { regionGiven, regionsOf } from './addressing';
import { gives, has, holds, makes, objectType, reads, writes, type Member, type Scalar } from './member';

/** A property of the page that is simply kept. */
function setting(key: string, understand: (value: unknown) => unknown = (value) => value): Scalar<Sheet> {
  return holds((sheet) => sheet.page.layout[key], (sheet, value) => {
    sheet.page.layout[key] = understand(value);
  });
}

const points = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw new ExcelFailure('InvalidArgument');
  return value;
};

/** Either a scale or a number of pages; Excel takes the two together for wrong. */
function zoom(value: unknown): unknown {
  const given = value as Record<string, unknown>;
  const pages = given.horizontalFitToPages !== undefined || given.verticalFitToPages !== undefined;
  if (typeof value !== 'object' || value === null || (pages && given.scale !== undefined)) throw new ExcelFailure('InvalidArgument');
  return { ...given };
}

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function titles(key: 'titleRows' | 'titleColumns', covers: (area: Area) => boolean): Member<Sheet> {
  return writes((sheet, [given], excel) => {
    const area = typeof given === 'string' ? readArea(given) : regionGiven(given, sheet, excel).area;
    if (!area || !covers(area)) throw new ExcelFailure('InvalidArgument');
    sheet.page[key] = area;
  });
}

const region = (sheet: Sheet, area: Area | null) => (area ? new Region(sheet, [area]) : null);

export const pageLayout = objectType<Sheet>({
  name: 'PageLayout',
  members: {
    Orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: setting('paperSize'),
    BlackAndWhite: setting('blackAndWhite'),
    PrintErrors: setting('printErrors'),
    Zoom: setting('zoom', zoom),
    CenterHorizontally: setting('centerHorizontally'),
    CenterVertically: setting('centerVertically'),
    PrintHeadings: setting('printHeadings'),
    PrintGridlines: setting('printGridlines'),
    LeftMargin: setting('leftMargin', points),
    RightMargin: setting('rightMargin', points),
    TopMargin: setting('topMargin', points),
    BottomMargin: setting('bottomMargin', points),
    HeaderMargin: setting('headerMargin', points),
    FooterMargin: setting('footerMargin', points),
    PrintComments: setting('printComments'),
    DraftMode: setting('draftMode'),
    FirstPageNumber: setting('firstPageNumber'),
    PrintOrder: setting('printOrder', oneOf('DownThenOver', 'OverThenDown')),
    HeadersFooters: has('HeaderFooterGroup', (sheet) => sheet),
    SetPrintMargins: writes((sheet, [unit, options]) => {
      const factor = POINTS_PER[String(unit)];
      if (factor === undefined) throw new ExcelFailure('InvalidArgument');
      for (const [side, size] of Object.entries(options as Record<string, number>)) sheet.page.layout[`${side}Margin`] = points(size * factor);
    }),
    SetPrintArea: writes((sheet, [given], { book }) => {
      sheet.page.printArea = given instanceof Region ? given.areas : regionsOf(book, sheet, String(given)).areas;
    }),
    SetPrintTitleRows: titles('titleRows', coversRows),
    SetPrintTitleColumns: titles('titleColumns', coversColumns),
    GetPrintArea: gives('RangeAreas', (sheet) => printArea(sheet) ?? undefined),
    GetPrintAreaOrNullObject: gives('RangeAreas', printArea),
    GetPrintTitleRows: gives('Range', (sheet) => region(sheet, sheet.page.titleRows) ?? undefined),
    GetPrintTitleRowsOrNullObject: gives('Range', (sheet) => region(sheet, sheet.page.titleRows)),
    GetPrintTitleColumns: gives('Range', (sheet) => region(sheet, sheet.page.titleColumns) ?? undefined),
    GetPrintTitleColumnsOrNullObject: gives('Range', (sheet) => region(sheet, sheet.page.titleColumns)),
  },
});

function oneOf(...words: readonly string[]): (value: unknown) => unknown {
  return (value) => {
    if (!words.includes(String(value))) throw new ExcelFailure('InvalidArgument');
    return value;
  };
}

function printArea(sheet: Sheet): Region | null {
  return sheet.page.printArea.length === 0 ? null : new Region(sheet, sheet.page.printArea);
}

function group(key: 'state' | 'useSheetMargins' | 'useSheetScale', understand: (value: unknown) => unknown): Scalar<Sheet> {
  return holds(({ page }) => page.headersFooters[key], (sheet, value) => {
    Object.assign(sheet.page.headersFooters, { [key]: understand(value) });
  });
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const headerFooterGroup = objectType<Sheet>({
  name: 'HeaderFooterGroup',
  members: {
    State: group('state', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')),
    UseSheetMargins: group('useSheetMargins', Boolean),
    UseSheetScale: group('useSheetScale', Boolean),
    ...Object.fromEntries(PAGE_KINDS.map((kind) => [upperFirst(kind), has<Sheet>('HeaderFooter', (sheet) => ({ sheet, kind }))])),
  },
});

interface PageTexts {
  readonly sheet: Sheet;
  readonly kind: PageKind;
}

/** Odd pages and all pages have the same texts, as in the file format. */
const textsOf = ({ sheet, kind }: PageTexts): HeaderFooterTexts => sheet.page.headersFooters[kind === 'oddPages' ? 'defaultForAllPages' : kind];

const TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

export const headerFooter = objectType<PageTexts>({
  name: 'HeaderFooter',
  members: Object.fromEntries(
    TEXTS.map((key) => [
      upperFirst(key),
      holds<PageTexts>((page) => textsOf(page)[key], (page, value) => {
        textsOf(page)[key] = String(value);
      }),
    ]),
  ),
});

interface Breaks {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
}

interface Break extends Breaks {
  readonly line: number;
}

const linesOf = ({ sheet, axis }: Breaks): readonly number[] => (axis === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks);

function setLines({ sheet, axis }: Breaks, lines: readonly number[]): void {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  if (axis === 'rows') sheet.page.rowBreaks = sorted;
  else sheet.page.columnBreaks = sorted;
}

const breakAt = (breaks: Breaks, line: number): Break => ({ ...breaks, line });

export const pageBreakCollection = objectType<Breaks>({
  name: 'PageBreakCollection',
  items: { of: 'PageBreak', list: (breaks) => linesOf(breaks).map((line) => breakAt(breaks, line)), find: (breaks, key) => (linesOf(breaks).includes(Number(key)) ? breakAt(breaks, Number(key)) : undefined) },
  members: {
    /** The break stands before the first row or column of the range. */
    Add: makes('PageBreak', (breaks, [given], excel: Excel) => {
      const { area } = regionGiven(given, breaks.sheet, excel);
      const line = breaks.axis === 'rows' ? area.top : area.left;
      if (line === 0) throw new ExcelFailure('InvalidArgument');
      setLines(breaks, [...linesOf(breaks), line]);
      return breakAt(breaks, line);
    }),
    RemovePageBreaks: writes((breaks) => setLines(breaks, [])),
  },
});

export const pageBreak = objectType<Break>({
  name: 'PageBreak',
  identity: { property: '_Id', of: ({ line }) => line },
  members: {
    RowIndex: reads(({ axis, line }) => (axis === 'rows' ? line : 0)),
    ColumnIndex: reads(({ axis, line }) => (axis === 'columns' ? line : 0)),
    Delete: writes((own) => setLines(own, linesOf(own).filter((line) => line !== own.line))),
    GetCellAfterBreak: gives('Range', ({ sheet, axis, line }) => new Region(sheet, [axis === 'rows' ? { top: line, left: 0, bottom: line, right: 0 } : { top: 0, left: line, bottom: 0, right: line }])),
  },
});

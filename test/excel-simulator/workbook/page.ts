import type { Area } from './area';

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Which pages have headers and footers of their own: `Excel.HeaderFooterState`. */
export const PAGE_KINDS = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** `Excel.PageLayout`; margins in points. */
export interface PageSetup {
  layout: Record<string, unknown>;
  headersFooters: Record<PageKind, HeaderFooterTexts> & { state: string; useSheetMargins: boolean; useSheetScale: boolean };
  printArea: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows and columns a page break stands before. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export function defaultPage(): PageSetup {
  const texts = (): HeaderFooterTexts => ({ leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' });
  return {
    layout: {
      orientation: 'Portrait', paperSize: 'A4', blackAndWhite: false, printErrors: 'AsDisplayed', zoom: { scale: 100 }, centerHorizontally: false, centerVertically: false,
      printHeadings: false, printGridlines: false, leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6,
      printComments: 'NoComments', draftMode: false, firstPageNumber: '', printOrder: 'DownThenOver',
    },
    headersFooters: { state: 'Default', useSheetMargins: true, useSheetScale: true, defaultForAllPages: texts(), evenPages: texts(), firstPage: texts(), oddPages: texts() },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
  };
}

import type { SheetDocument } from '../model/sheet-document';
import { composeReport } from '../report/compose-report';
import { blocksOf, type ReportDocument } from '../report/document';
import { layOutSheet } from '../report/layout/sheet';
import { hunan } from '../report/outlines/hunan';
import { computeRatios, type Ratio } from '../scoring/compute-ratios';
import { nationalRatios } from '../scoring/ratios';
import type { Examination } from './examine-book';

/** What is told of a workbook beside its findings. */
export function reportOn({ book, findings }: Examination): { readonly ratios: readonly Ratio[]; readonly report: ReportDocument } {
  return { ratios: computeRatios(book, nationalRatios), report: composeReport(book, findings, hunan) };
}

export function reportSheet(examination: Examination): SheetDocument {
  return layOutSheet(blocksOf(reportOn(examination).report));
}

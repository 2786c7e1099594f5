import { previewReport, type ReportMaterial, type ReportPreview } from '../report/preview';
import { computeRatios, type Ratio } from '../scoring/compute-ratios';
import { nationalRatios } from '../scoring/ratios';

export { previewReport, reportSheets } from '../report/preview';

/** What is told of a workbook beside its findings. */
export function reportOn(material: ReportMaterial): { readonly ratios: readonly Ratio[]; readonly preview: ReportPreview } {
  return { ratios: computeRatios(material.book, nationalRatios), preview: previewReport(material) };
}

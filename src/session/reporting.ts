import { previewReport, type ReportMaterial, type ReportPreview } from '../report/preview';

export { previewReport, reportSheets } from '../report/preview';

/** What is told of a workbook beside its findings. */
export function reportOn(material: ReportMaterial): { readonly preview: ReportPreview } {
  return { preview: previewReport(material) };
}

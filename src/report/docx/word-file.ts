import { AlignmentType, Document, DocumentGridType, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportPreview } from '../preview';
import { textBlocks } from '../revise';
import { linePitch, page } from './measures';
import { paragraphsOf } from './paragraphs';
import { styles } from './styles';
import { faces } from './typefaces';

/** The report as the bytes of a .docx, its text that of the report sheet. */
export async function wordFile({ revision }: Pick<ReportPreview, 'revision'>): Promise<Uint8Array> {
  const document = new Document({ styles, evenAndOddHeaderAndFooters: true, sections: [textSection(paragraphsOf(textBlocks(revision)))] });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

function textSection(children: readonly Paragraph[]): ISectionOptions {
  return {
    properties: { page: { ...page, pageNumbers: { start: 1 } }, grid: { type: DocumentGridType.LINES, linePitch } },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    children,
  };
}

/** `— 1 —` at 14 points, one character in from the outer edge. */
function pageNumber(side: 'left' | 'right'): Footer {
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const run = { font: faces.pageNumber, size: 28 };
  return new Footer({
    children: [new Paragraph({ alignment, indent: { [side]: 280 }, children: [new TextRun({ ...run, text: '— ' }), new TextRun({ ...run, children: [PageNumber.CURRENT] }), new TextRun({ ...run, text: ' —' })] })],
  });
}

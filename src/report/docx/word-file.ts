import { AlignmentType, Document, DocumentGridType, Footer, type ISectionOptions, type ISectionPropertiesOptions, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportPreview } from '../preview';
import { textBlocks } from '../revise';
import { annexChildren } from './annex-section';
import { annexMargin, linePitch, page } from './measures';
import { paragraphsOf } from './paragraphs';
import { flow, styles } from './styles';
import { faces } from './typefaces';

const longestName = 80;

/** What to call the file of a report: its title without what file systems do not take. */
export function wordFileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{C}]/gu, '');
  return `${[...plain].slice(0, longestName).join('')}.docx`;
}

/** The report with its annexes as the bytes of a .docx, its text that of the sheets. */
export async function wordFile({ revision, annexes }: Pick<ReportPreview, 'revision' | 'annexes'>): Promise<Uint8Array> {
  const written = annexes.filter(({ taken }) => !taken);
  const sections = [sectionOf(paragraphsOf(textBlocks(revision)), { start: 1, grid: { type: DocumentGridType.LINES, linePitch } }), ...written.map((annex) => sectionOf(annexChildren(annex), { margin: annexMargin }))];
  const document = new Document({ styles, evenAndOddHeaderAndFooters: true, sections });
  return withFlow(new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer()));
}

function withFlow(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/styles.xml';
  parts[name] = strToU8(strFromU8(parts[name]!).replace('<w:name w:val="Normal"/><w:qFormat/>', (start) => `${start}<w:pPr>${flow}</w:pPr>`));
  return zipSync(parts);
}

/** Every section begins a page and counts on from the one before, but for the first. */
function sectionOf(children: ISectionOptions['children'], more: Pick<ISectionPropertiesOptions, 'grid'> & { readonly start?: number; readonly margin?: typeof page.margin } = {}): ISectionOptions {
  const { grid, start, margin = page.margin } = more;
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { ...page, margin, pageNumbers: { start } }, grid },
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

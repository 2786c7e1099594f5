/** How far each section of the report is, set against the sheet that is there. */
import { type Block, figuresOf, type ReportSection, textOf } from './document';
import { withoutIndentation } from './merge/found';
import type { MergedParagraph } from './merge/merge';
import type { ReportPreview } from './preview';

export interface SectionStatus {
  readonly section: ReportSection;
  /** The section's paragraphs as they will stand, the user's own among them. */
  readonly paragraphs: readonly MergedParagraph[];
  readonly conflicts: readonly MergedParagraph[];
  /** How many of its paragraphs the user edited or added. */
  readonly own: number;
  /** Paragraphs that were generated and that the user took out. */
  readonly deleted: readonly Block[];
  /** Names of the figures that changed since the sheet was written; empty too where only words did. */
  readonly changed: readonly string[];
  /** Whether writing it again would change what is generated. */
  readonly outdated: boolean;
  /** What is still to be written, as its marks name it: `【请补充：年度】` is 年度. */
  readonly gaps: readonly string[];
}

/** One for each section of the outline; what stands above the first heading or below the last paragraph belongs to the nearest. */
export function sectionStatuses({ report, revision }: Pick<ReportPreview, 'report' | 'revision'>): readonly SectionStatus[] {
  const bySection = new Map<string, MergedParagraph[]>(report.sections.map(({ id }) => [id, []]));
  let current = report.sections[0]?.id ?? '';
  for (const paragraph of revision.paragraphs) {
    const section = sectionOf(paragraph.block);
    if (section !== undefined && bySection.has(section)) current = section;
    bySection.get(current)?.push(paragraph);
  }
  return report.sections.map((section) => statusOf(section, bySection.get(section.id)!, revision.deleted.filter((block) => sectionOf(block) === section.id), revision.sheet !== undefined));
}

function statusOf(section: ReportSection, paragraphs: readonly MergedParagraph[], deleted: readonly Block[], isWritten: boolean): SectionStatus {
  const renewed = paragraphs.filter(({ block, by, before, row }) => by === 'generated' && ((before !== undefined && before !== generatedText(block)) || (isWritten && row === undefined)));
  const conflicts = paragraphs.filter(({ conflict }) => conflict);
  const changed = [...renewed, ...conflicts].flatMap((paragraph) => changedFigures(paragraph, section));
  const marks = paragraphs.flatMap(({ block }) => block.runs).filter(({ kind }) => kind === 'gap');
  return {
    section,
    paragraphs,
    conflicts,
    own: paragraphs.filter(({ by }) => by !== 'generated').length,
    deleted,
    changed: [...new Set(changed)],
    outdated: renewed.length > 0,
    gaps: [...new Set(marks.map(({ text }) => text.replace(/^【请补充：|】$/g, '')))],
  };
}

/** Names of the figures that a paragraph would print now and did not before. */
function changedFigures({ block, before, conflict }: MergedParagraph, section: ReportSection): readonly string[] {
  const old = conflict ? (conflict.base ?? conflict.mine) : (before ?? '');
  const composed = section.blocks.find(({ key }) => key === block.key) ?? block;
  return composed.runs.flatMap((run) => (old !== '' && !old.includes(run.text) ? figuresOf(run).slice(0, 1).map(({ label }) => label) : []));
}

function sectionOf({ key }: Block): string | undefined {
  return key.includes('/') ? key.slice(0, key.indexOf('/')) : undefined;
}

function generatedText({ runs }: Block): string {
  return withoutIndentation(textOf(runs));
}

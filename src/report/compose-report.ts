import type { Book } from '../model/book';
import type { Finding } from '../model/finding';
import { type Block, type ReportDocument, type ReportSection, type Run, stateOf } from './document';
import { departmentName, reportDate, yearOf } from './facts';
import { numbers } from './numbering';
import type { Outline, OutlineSection } from './outline';
import { compose } from './sections/compose';
import { gap, paragraph } from './sentence';

/**
 * Writes the report of a book after an outline. Amounts are printed as the workbook states them, percentages are computed;
 * what is missing is marked, never invented, and the findings stand beside the sections that print their figures.
 */
export function composeReport(book: Book, findings: readonly Finding[], outline: Outline): ReportDocument {
  const marks = numbers(outline.sections.map((section) => section.level));
  const sections = outline.sections.map((section, index) => written(section, marks[index]!, book, findings));
  const title = outline.title.map((phrase) => titlePhrase(phrase, book));
  const closing: readonly Block[] = [
    { kind: 'signature', runs: [departmentName(book)] },
    { kind: 'date', runs: [reportDate(book)] },
  ];
  const runs = [...title, ...[...sections.flatMap((section) => section.blocks), ...closing].flatMap((block) => block.runs)];
  return { title, sections, closing, state: stateOf(runs) };
}

function written(section: OutlineSection, mark: string, book: Book, findings: readonly Finding[]): ReportSection {
  const heading: Block = { kind: 'heading', level: section.level, runs: [{ kind: 'text', text: mark + section.heading }] };
  const blocks = [heading, ...body(section, book)];
  const runs = blocks.flatMap((block) => block.runs);
  return { id: section.id, state: stateOf(runs), blocks, findings: findings.filter((finding) => concerns(finding, runs)) };
}

function body(section: OutlineSection, book: Book): readonly Block[] {
  if (!section.content) return [];
  const composed = compose(book, section.content);
  if (composed && composed.length > 0) return composed;
  return [paragraph([composed && section.empty ? { kind: 'text', text: section.empty } : gap(section.heading)])];
}

function concerns(finding: Finding, runs: readonly Run[]): boolean {
  const keys = new Set(finding.figures.map((figure) => figure.key));
  return runs.some((run) => 'figure' in run && run.figure !== undefined && keys.has(run.figure.key));
}

function titlePhrase(phrase: string, book: Book): Run {
  if (phrase.includes('{department}')) {
    const name = departmentName(book);
    return { ...name, text: phrase.replace('{department}', () => name.text) };
  }
  if (!phrase.includes('{year}')) return { kind: 'text', text: phrase };
  const year = yearOf(book);
  return year ? { kind: 'text', text: phrase.replace('{year}', year) } : gap('年度');
}

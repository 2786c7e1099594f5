import type { Book } from '../model/book';
import type { Finding } from '../model/finding';
import { withFormFigures } from '../model/form-figures';
import { annexTitles } from './annexes/titles';
import { type Block, blocksOf, figuresOf, type Level, type ReportDocument, type ReportSection, type Run, stateOf } from './document';
import { departmentName, reportDate, yearOf } from './facts';
import { numberedBelow, numbers } from './numbering';
import type { Outline, OutlineSection } from './outline';
import { type Choices, compose, noChoices } from './sections/compose';
import { gap, onOneLine, paragraph } from './sentence';

/**
 * Writes the report of a book after an outline. Amounts are printed as the workbook states them, percentages are computed;
 * what only the published forms state is taken from them; what is missing is marked, never invented, and the findings stand beside the sections that print their figures.
 */
export function composeReport(workbook: Book, findings: readonly Finding[], outline: Outline, choices: Partial<Choices> = {}): ReportDocument {
  const book = withFormFigures(workbook);
  const marks = numbers(outline.sections.map((section) => section.level));
  const sections = outline.sections.map((section, index) => written(section, marks[index]!, { book, findings, choices: { ...noChoices, ...choices } }));
  const title: Block = { kind: 'title', key: 'title', runs: outline.title.map((phrase) => titlePhrase(phrase, book)) };
  const closing: readonly Block[] = [
    ...annexList(outline),
    { kind: 'signature', key: 'signature', runs: [departmentName(book)] },
    { kind: 'date', key: 'date', runs: [reportDate(book)] },
  ];
  const runs = blocksOf({ title, sections, closing }).flatMap((block) => block.runs);
  return { title, sections, closing, state: stateOf(runs) };
}

interface Material {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly choices: Choices;
}

function written(section: OutlineSection, mark: string, { book, findings, choices }: Material): ReportSection {
  const heading: Block = { kind: 'heading', key: 'heading', level: section.level, runs: [{ kind: 'text', text: mark + section.heading }] };
  const blocks = withKeys(section.id, [heading, ...renumbered(section.level, body(section, book, choices))]);
  const runs = blocks.flatMap((block) => block.runs);
  const printed = new Set(runs.flatMap(figuresOf).map((figure) => figure.key));
  return { id: section.id, state: stateOf(runs), blocks, findings: findings.filter(({ figures }) => figures.some((figure) => printed.has(figure.key))) };
}

/** The numbers that the user's paragraphs carry, as the outline's levels want them. */
function renumbered(level: Level, blocks: readonly Block[]): readonly Block[] {
  const beginnings = numberedBelow(level, blocks.map(({ runs: [first] }) => (first?.kind === 'text' ? first.text : '')));
  return blocks.map((block, index) => (block.runs[0]?.kind === 'text' ? { ...block, runs: [{ ...block.runs[0], text: beginnings[index]! }, ...block.runs.slice(1)] } : block));
}

function body(section: OutlineSection, book: Book, choices: Choices): readonly Block[] {
  if (!section.content) return [];
  const composed = compose(book, section.content, choices);
  if (composed && composed.length > 0) return composed;
  return [paragraph([composed && section.empty ? { kind: 'text', text: section.empty } : gap(section.heading)], 'empty')];
}

/** Keys that are each block's own in the whole report; names and reasons in several lines of a cell are set in one. */
function withKeys(section: string, blocks: readonly Block[]): readonly Block[] {
  const used = new Map<string, number>();
  return blocks.map((block) => {
    const times = (used.get(block.key) ?? 0) + 1;
    used.set(block.key, times);
    const runs = block.runs.map((run) => ({ ...run, text: onOneLine(run.text) }));
    return { ...block, runs, key: `${section}/${block.key}${times > 1 ? `/${times}` : ''}` };
  });
}

/** Before the first of the annexes listed below the text. */
export const annexWord = '附件：';

/** 附件说明 (GB/T 9704-2012, 7.3.4), a line an annex. */
function annexList({ annexes = [] }: Outline): readonly Block[] {
  return annexes.map((annex, index) => {
    const number = annexes.length > 1 ? `${index + 1}.` : '';
    return { kind: 'annexes', key: `annexes/${annex}`, runs: [{ kind: 'text', text: `${index === 0 ? annexWord : ''}${number}${annexTitles[annex]}` }] };
  });
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

/** A report before it is laid out: what stands in it, in order, and where each printed number comes from. */
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';

/** The sheet that a workbook's report stands on. */
export const reportSheetName = '绩效自评报告';

/** A stretch of text. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** A figure as the workbook states it. */
  | { readonly kind: 'stated'; readonly text: string; readonly figure: Figure }
  /** A number computed from other figures, and the figure that states it where the workbook has one. */
  | { readonly kind: 'computed'; readonly text: string; readonly from: readonly Figure[]; readonly figure?: Figure }
  /** A mark for what is still to be written: `【请补充：…】`. */
  | { readonly kind: 'gap'; readonly text: string };

export type Level = 1 | 2 | 3 | 4;

interface Written {
  /** What it says, by the outline's section and its place there; the same from one generation to the next. */
  readonly key: string;
  readonly runs: readonly Run[];
}

export type Block =
  /** One run a phrase: a line of the title may end after each. */
  | (Written & { readonly kind: 'title' })
  | (Written & { readonly kind: 'heading'; readonly level: Level })
  | (Written & { readonly kind: 'paragraph' })
  /** `附件：1.…`, below the text. */
  | (Written & { readonly kind: 'annexes' })
  | (Written & { readonly kind: 'signature' })
  | (Written & { readonly kind: 'date' });

/** `incomplete` where something is still to be written. */
export type State = 'ready' | 'incomplete';

/** One entry of the outline, written out. */
export interface ReportSection {
  /** The outline's id for it. */
  readonly id: string;
  readonly state: State;
  /** The heading first. */
  readonly blocks: readonly Block[];
  /** The findings that concern a figure it prints. */
  readonly findings: readonly Finding[];
}

export interface ReportDocument {
  readonly title: Block;
  readonly sections: readonly ReportSection[];
  /** List of annexes, signature and date. */
  readonly closing: readonly Block[];
  /** Of the report as a whole, title and closing included. */
  readonly state: State;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Every block in reading order. */
export function blocksOf(report: Pick<ReportDocument, 'title' | 'sections' | 'closing'>): readonly Block[] {
  return [report.title, ...report.sections.flatMap((section) => section.blocks), ...report.closing];
}

export function stateOf(runs: readonly Run[]): State {
  return runs.some((run) => run.kind === 'gap') ? 'incomplete' : 'ready';
}

/** The figures a run prints or is computed from; those of the workbook that state it come first. */
export function figuresOf(run: Run): readonly Figure[] {
  if (run.kind === 'stated') return [run.figure];
  return run.kind === 'computed' ? [...(run.figure ? [run.figure] : []), ...run.from] : [];
}

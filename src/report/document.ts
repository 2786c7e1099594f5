/** A report before it is laid out: what stands in it, in order, and where each printed number comes from. */
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';

/** A stretch of text. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** A figure as the workbook states it. */
  | { readonly kind: 'stated'; readonly text: string; readonly figure: Figure }
  /** A number computed from other figures, and the figure that states it where the workbook has one. */
  | { readonly kind: 'computed'; readonly text: string; readonly figure?: Figure }
  /** A mark for what is still to be written: `【请补充：…】`. */
  | { readonly kind: 'gap'; readonly text: string };

export type Level = 1 | 2 | 3 | 4;

export type Block =
  | { readonly kind: 'heading'; readonly level: Level; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'signature'; readonly runs: readonly Run[] }
  | { readonly kind: 'date'; readonly runs: readonly Run[] };

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
  /** One run a phrase: a line of the title may end after each. */
  readonly title: readonly Run[];
  readonly sections: readonly ReportSection[];
  /** Signature and date. */
  readonly closing: readonly Block[];
  /** Of the report as a whole, title and closing included. */
  readonly state: State;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Every block in reading order; the title is none. */
export function blocksOf(report: ReportDocument): readonly Block[] {
  return [...report.sections.flatMap((section) => section.blocks), ...report.closing];
}

export function stateOf(runs: readonly Run[]): State {
  return runs.some((run) => run.kind === 'gap') ? 'incomplete' : 'ready';
}

/** A mandated layout as data: which sections a report has, in which order, and what each is written from. */
import type { TextRole } from '../model/book';
import type { IndicatorClass } from '../model/indicator';
import type { AnnexId } from './annexes/titles';
import type { Level } from './document';
import type { Fund } from './funds';

/** What a section is written from. */
export type Content =
  | { readonly composer: 'organisation' | 'offices' | 'staffing' }
  | { readonly composer: 'finances' | 'openingBudget' | 'income' | 'expenditure' | 'carryOver' }
  | { readonly composer: 'generalBudget' | 'basicExpenditure' | 'projectExpenditure' | 'projectFunds' | 'projectExecution' }
  | { readonly composer: 'fundExpenditure'; readonly fund: Fund }
  | { readonly composer: 'performance' | 'conclusion' }
  | { readonly composer: 'indicators'; readonly classes: readonly IndicatorClass[]; readonly text?: TextRole }
  | { readonly composer: 'problems' | 'improvements' }
  /** Nothing but what the user wrote. */
  | { readonly composer: 'words'; readonly text: TextRole }
  /** Nothing but what the user writes into the report itself. */
  | { readonly composer: 'own' };

export interface OutlineSection {
  readonly id: string;
  /** Which series its number belongs to: 一、 （一） 1. （1） */
  readonly level: Level;
  /** Without its number. */
  readonly heading: string;
  /** Absent where the heading stands alone above its subsections. */
  readonly content?: Content;
  /** The set sentence where there is nothing to report; without one the section counts as unwritten. */
  readonly empty?: string;
}

export interface Outline {
  readonly id: string;
  /** Phrases of the title, with `{year}` and `{department}`; a line may end after each. */
  readonly title: readonly string[];
  readonly sections: readonly OutlineSection[];
  /** In the order of their numbers. */
  readonly annexes?: readonly AnnexId[];
}

/** The outline with the charts as its last annex, unless it has them already. */
export function withCharts(outline: Outline): Outline {
  const annexes = outline.annexes ?? [];
  return annexes.includes('charts') ? outline : { ...outline, annexes: [...annexes, 'charts'] };
}

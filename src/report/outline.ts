/** A mandated layout as data: which sections a report has, in which order, and what each is written from. */
import type { TextRole } from '../model/book';
import type { IndicatorClass } from '../model/indicator';
import type { Level } from './document';
import type { Fund } from './funds';

/** What a section is written from. */
export type Content =
  | { readonly composer: 'organisation' }
  | { readonly composer: 'finances' }
  | { readonly composer: 'generalBudget' }
  | { readonly composer: 'basicExpenditure' }
  | { readonly composer: 'projectExpenditure' }
  | { readonly composer: 'fundExpenditure'; readonly fund: Fund }
  | { readonly composer: 'performance' }
  | { readonly composer: 'indicators'; readonly classes: readonly IndicatorClass[]; readonly text: TextRole }
  | { readonly composer: 'problems' }
  /** Nothing but what the user wrote. */
  | { readonly composer: 'words'; readonly text: TextRole };

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
}

/** A text with its figures marked, as plain data: it may come from another thread. */
import type { Language } from '../../locales/language';
import type { FigureVerdict } from '../../locales/pane/text';
import type { Place } from '../../model/figure';
import type { RangeAssignment } from '../../model/recognition';
import type { Severity } from '../../model/relation';
import type { WorkbookSnapshot } from '../../model/snapshot';

export interface TextToCheck {
  readonly text: string;
  readonly language: Language;
  /** What it is held against; undefined where no workbook was read yet. */
  readonly workbook: WorkbookSnapshot | undefined;
  readonly assignments: readonly RangeAssignment[];
  /** As a profile file has it. */
  readonly profile: string;
}

/** A figure, or words around one. Offsets in UTF-16 units of the text. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly verdict: FigureVerdict;
  /** Not set for words, which are marked where they are at fault. */
  readonly isFigure: boolean;
  /** The verdict and the equations, in words. */
  readonly hint: string;
}

export interface TextFinding {
  readonly severity: Severity;
  readonly message: string;
  /** What should rather stand there, and how sure that is. */
  readonly suggestion: string | undefined;
  /** Where it stands among the marks. */
  readonly mark: number;
  readonly quote: string;
  /** Cells of the workbook that it names. */
  readonly cells: readonly Place[];
  readonly consequences: readonly string[];
}

export interface CheckedText {
  readonly text: string;
  /** In reading order, none inside another. */
  readonly marks: readonly TextMark[];
  readonly findings: readonly TextFinding[];
}

/** What texts say of their figures. */
import type { Expression } from './expression';
import type { Figure, Place } from './figure';
import type { Comparator, RelationKind } from './relation';
import type { Measure } from './statement';

export type ClaimKind =
  /** A total with its parts. */
  | 'parts'
  /** What amounts of several names leave. */
  | 'balance'
  /** How far two amounts lie apart. */
  | 'change'
  /** The rate of a change. */
  | 'growth'
  /** A share, by itself or several that add to 100%. */
  | 'share'
  /** A share of a budget or of a task that was reached. */
  | 'completion'
  /** A rate with a name of its own: 节约率, 预算调整率. */
  | 'rate'
  /** A rate that is right, but of another budget than the one named. */
  | 'base'
  /** A word that compares: 大于, 小于, 持平. */
  | 'comparison'
  /** A difference of two rates. */
  | 'points'
  /** Unit price times quantity. */
  | 'price'
  /** How many things a list names. */
  | 'count'
  /** One quantity stated twice. */
  | 'repetition'
  /** What figures of the text come to, though it may mean others. */
  | 'question';

/** Something that a text says of its figures and that arithmetic can test. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly relation: RelationKind;
  readonly stated: Figure;
  readonly comparator: Comparator;
  /** Of several ways to understand the text one that holds, where there is one. */
  readonly expected: Expression;
  /** The parts need not be all. */
  readonly openList?: boolean;
}

/** A quantity that a text names in words precise enough to look for it elsewhere. */
export interface Mention {
  readonly figure: Figure;
  /** What it is called, years and measures left out: `一般公共预算财政拨款支出`. */
  readonly label: string;
  /** Undefined where the text names none; 预算 alone is no measure. */
  readonly measure: Extract<Measure, 'opening' | 'adjusted' | 'final' | 'prior'> | undefined;
  /** The year that the text names, if any. */
  readonly year: number | undefined;
  /** What it is a part of, in the same list. */
  readonly whole: Figure | undefined;
}

/** What a text says there was nothing of: 本年度无公务接待费支出. */
export interface Zero {
  /** Nothing at all, where the text says so. */
  readonly figure: Figure;
  /** `公务接待费支出`. */
  readonly label: string;
  /** The year that the text names, if any. */
  readonly year: number | undefined;
  /** Neither planned, nor said of a part of the department. */
  readonly isSure: boolean;
}

/** Names that a text lists behind an amount: 公用经费10.23万元，主要包括：办公费、邮电费. */
export interface Listing {
  readonly whole: Figure;
  readonly names: readonly string[];
  /** 主要, 等: more is left out. */
  readonly open: boolean;
  /** Where the names stand. */
  readonly place: Place;
}

export type WordingKind =
  /** `占76.23`: the percent sign is lost. */
  | 'lostPercent'
  /** `占 %`: the number was never filled in. */
  | 'blankRate'
  /** `增加（减少）`, `大小于`: the template's choice was not made. */
  | 'residue'
  /** `万元元`. */
  | 'doubledUnit'
  /** `，，` beside a figure. */
  | 'doubledMark'
  /** `增加-5万元`: the direction is said twice. */
  | 'doubleNegative'
  /** Two long phrases that differ in a single character. */
  | 'nearDuplicate'
  /** A total with money of another kind than the heading names; `rather` is the heading. */
  | 'otherFund';

/** A fault of wording that travels with numbers. */
export interface Wording {
  readonly kind: WordingKind;
  readonly place: Place;
  /** What the phrase should rather read, where that is known. */
  readonly rather?: string;
}

/** A rate that wants a reason where it is high. */
export interface ReachedRate {
  readonly figure: Figure;
  readonly of: 'completion' | 'adjustment';
  /** Its paragraph gives a reason for something. */
  readonly explained: boolean;
}

/** All that was read from the texts of a workbook or file. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly zeros: readonly Zero[];
  readonly listings: readonly Listing[];
  readonly wordings: readonly Wording[];
  readonly rates: readonly ReachedRate[];
  /** Every figure of the texts, in reading order. */
  readonly figures: readonly Figure[];
}

export const noClaims: Claims = { claims: [], mentions: [], zeros: [], listings: [], wordings: [], rates: [], figures: [] };

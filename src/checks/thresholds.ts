/** Where a figure, though right, wants a written reason. Local customs differ, so these are settings. */
export interface Thresholds {
  /** Completion rates above this want a reason: 100% and "well above" (30%) of 财预〔2020〕10号 as counties apply it. */
  readonly completionRate: number;
  /** Adjustment rates above this want a reason: the last band of Hunan's self-evaluation score sheet. */
  readonly adjustmentRate: number;
}

/** In percent. */
export const defaultThresholds: Thresholds = { completionRate: 130, adjustmentRate: 30 };

/** Where a figure, though right, wants a written reason. Local customs differ, so these are settings. */
export interface Thresholds {
  /** Completion rates above this want a reason: 100% and "well above" of 财预〔2020〕10号, which places take for 30%. */
  readonly completionRate: number;
  /** Adjustment rates above this want a reason: above 30% some score sheets in Hunan give no points. */
  readonly adjustmentRate: number;
  /** Changes from the year before above this, either way, want a reason: custom of published final accounts. */
  readonly yearOnYear: number;
}

/** In percent. */
export const defaultThresholds: Thresholds = { completionRate: 130, adjustmentRate: 30, yearOnYear: 50 };

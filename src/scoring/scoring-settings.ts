/** What places settle differently about scores. In percent, and in points out of a hundred. */
export interface ScoringSettings {
  /** Where the first and the second band of a qualitative indicator end: 100–80–60–0. */
  readonly bands: readonly [number, number];
  /** From how many points on a result is 优, 良, 中; below the last it is 差. */
  readonly grades: readonly [number, number, number];
  /** What becomes of a result well above its target: a reason is asked for, or points may be taken off by as much as it is above. */
  readonly overshoot: 'reason' | 'deduct';
}

/** 财预〔2020〕10号. */
export const defaultScoring: ScoringSettings = { bands: [80, 60], grades: [90, 80, 60], overshoot: 'reason' };

export const grades = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof grades)[number];

/** Whose formulas and score sheet a department follows. */
export const jurisdictionIds = ['national', 'hunan'] as const;
export type JurisdictionId = (typeof jurisdictionIds)[number];

import type { Severity } from '../model/relation';

/** From the gravest on. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function isGraver(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) < severities.indexOf(b);
}

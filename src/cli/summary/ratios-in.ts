import { jurisdictionIds, jurisdictions } from '../../scoring/jurisdictions';
import type { RatioFormula } from '../../scoring/ratio-formula';
import type { DepartmentEntry } from './entry';

/** The ratios that at least one department has, each once, in the order of the jurisdictions that prescribe them. */
export function ratiosIn(departments: readonly DepartmentEntry[]): readonly RatioFormula[] {
  const found = new Set(departments.flatMap(({ ratios }) => [...ratios.keys()]));
  const formulas = jurisdictionIds.flatMap((id) => jurisdictions[id].ratios);
  return formulas.filter(({ id }, index) => found.has(id) && formulas.findIndex((other) => other.id === id) === index);
}

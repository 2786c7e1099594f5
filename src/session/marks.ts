import type { Finding } from '../model/finding';
import type { Mark } from '../model/workbook-host';

/** Where findings are shown in the cells: at their suspects that stand out, or else where they stand. The gravest tone wins a cell. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const tones = ['error', 'warning', 'info'] as const;
  const byPlace = new Map<string, Mark>();
  for (const tone of tones) {
    for (const finding of findings.filter(({ severity }) => severity === tone)) {
      const suspected = finding.suspects.slice(0, finding.tied).map(({ figure }) => figure.place);
      for (const place of [finding.place, ...suspected]) {
        const key = `${place.sheet}!${place.address}`;
        if (!byPlace.has(key)) byPlace.set(key, { place, tone });
      }
    }
  }
  return [...byPlace.values()];
}

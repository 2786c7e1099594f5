import type { Finding } from '../model/finding';
import type { Ignored } from './kept-state';

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Findings the user let stand, as long as their figures are what they were. */
export function withoutIgnored(findings: readonly Finding[], ignored: readonly Ignored[]): SortedFindings {
  const byFingerprint = new Map(ignored.map((entry) => [entry.fingerprint, entry]));
  const entryOf = (finding: Finding) => {
    const entry = byFingerprint.get(finding.fingerprint);
    return entry?.seen === valuesOf(finding) ? entry : undefined;
  };
  return {
    open: findings.filter((finding) => !entryOf(finding)),
    ignored: findings.flatMap((finding) => {
      const entry = entryOf(finding);
      return entry ? [{ finding, reason: entry.reason }] : [];
    }),
  };
}

/** The values a finding speaks of, in one line. */
export function valuesOf(finding: Finding): string {
  return finding.figures.map((figure) => figure.value?.trimmed.toString() ?? figure.printed).join(' ');
}

import type { Finding } from '../../src/model/finding';

/** Findings with those told under them, roots first. */
export function allFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...allFindings(finding.consequences)]);
}

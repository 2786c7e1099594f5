/** Which findings are shown, in which groups. */
import { tellEquation, tellMessage } from '../../diagnosis/tell';
import type { Language } from '../../locales/language';
import type { Finding } from '../../model/finding';
import type { Severity } from '../../model/relation';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];
export type Grouping = 'sheet' | 'severity';

export interface Filter {
  /** Shown; all where none is chosen. */
  readonly severities: ReadonlySet<Severity>;
  readonly words: string;
  readonly grouping: Grouping;
}

export interface FindingGroup {
  /** A sheet's name or a severity. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Groups by the workbook's order of sheets or by gravity; inside a group the order of the findings stays. */
export function arrange(findings: readonly Finding[], filter: Filter, sheets: readonly string[], language: Language): readonly FindingGroup[] {
  const shown = findings.filter(({ severity }) => filter.severities.size === 0 || filter.severities.has(severity)).filter((finding) => speaksOf(finding, filter.words, language));
  const nameOf = (finding: Finding) => (filter.grouping === 'sheet' ? finding.place.sheet : finding.severity);
  const order: readonly string[] = filter.grouping === 'sheet' ? [...sheets, ...shown.map(nameOf)] : severities;
  return [...new Set(order)].map((name) => ({ name, findings: shown.filter((finding) => nameOf(finding) === name) })).filter(({ findings: listed }) => listed.length > 0);
}

export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Whether all the words occur in what is said of a finding or of what follows from it. */
function speaksOf(finding: Finding, words: string, language: Language): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const said = [finding, ...finding.consequences].flatMap((told) => [
    tellMessage(told, language), tellEquation(told) ?? '', `${told.place.sheet}!${told.place.address}`, ...told.figures.map((figure) => `${figure.label} ${figure.place.address} ${figure.printed}`),
  ]).join(' ').toLowerCase();
  return wanted.every((word) => said.includes(word));
}

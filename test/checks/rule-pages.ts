/** The pages under docs/rules, and the examples in them: blocks of `sheet` that make up a workbook, and the `findings` it gets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printFigure, printValue } from '../../src/locales/print';
import { isKnown } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';

export const rulePagesFolder = join(__dirname, '..', '..', 'docs', 'rules');

export interface Example {
  readonly sheets: readonly string[];
  /** As `printedFindings` prints them. */
  readonly findings: string;
}

export interface RulePage {
  /** The rule's, by the file's name. */
  readonly id: string;
  readonly text: string;
  readonly examples: readonly Example[];
}

export function rulePages(): readonly RulePage[] {
  const names = readdirSync(rulePagesFolder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => {
    const text = readFileSync(join(rulePagesFolder, name), 'utf8');
    return { id: name.replace(/\.md$/, ''), text, examples: examplesIn(text) };
  });
}

export function examplesIn(markdown: string): readonly Example[] {
  const examples: Example[] = [];
  let sheets: string[] = [];
  for (const [, kind, content = ''] of markdown.matchAll(/^```(sheet|findings)\n(.*?)^```$/gms)) {
    if (kind === 'sheet') {
      sheets.push(content);
      continue;
    }
    examples.push({ sheets, findings: content.trimEnd() });
    sheets = [];
  }
  return examples;
}

/** One line a finding, `<rule> <severity> <sheet>!<address> <stated> <expected>`; what follows from it is indented below it. */
export function printedFindings(findings: readonly Finding[]): string {
  return findings.flatMap((finding) => [printed(finding), ...finding.consequences.map((consequence) => `  ${printed(consequence)}`)]).join('\n');
}

function printed({ rule, severity, place, relation, figures, expected }: Finding): string {
  const stated = relation?.stated ?? figures[0];
  return [
    rule,
    severity,
    `${place.sheet}!${place.address}`,
    ...(stated ? [isKnown(stated) ? printFigure(stated) : stated.printed] : []),
    ...(expected && relation ? [printValue(expected, relation.stated.unit)] : []),
  ].join(' ').trimEnd();
}

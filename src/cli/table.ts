/** What `heji check` prints for people. */
import Table from 'cli-table3';
import { tellClue, tellEquation, tellMessage, tellSuspect } from '../diagnosis/tell';
import { fill } from '../locales/fill';
import type { Language } from '../locales/language';
import { findingsWords } from '../locales/pane/findings';
import { printEquation } from '../locales/print';
import { evidenceWords, outcomeWords, severityWords } from '../locales/words';
import { allFigures } from '../model/book';
import type { Place } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Severity } from '../model/relation';
import type { Judgement } from '../model/verdict';
import { breakLines } from '../report/layout/line-breaking';
import type { Examination } from '../session/examiner';
import { cliWords } from './words';

/** Columns of a terminal when nothing is known of it, and the least and most that are used. */
const defaultWidth = 100;
const leastWidth = 72;
const mostWidth = 140;

/** What follows from a finding is told one by one up to so many. */
const fewEnough = 5;

/** Of the first column, of a cell's blanks left and right, and of the lines between three columns. */
const whereWidth = 16;
const padding = 2;
const borders = 4;

export function examinationTable(file: string, examination: Examination, all: boolean, language: Language, terminalWidth = defaultWidth): string {
  const { book, claims, judgements, findings } = examination;
  const recognised = book.statements.length + book.evaluations.length + claims.figures.length > 0;
  const counted = (severity: Severity) => String(findings.filter((finding) => finding.severity === severity).length);
  const summary = fill(cliWords.summary[language], {
    unit: book.facts.get('departmentName')?.text || file,
    figures: String([...allFigures(book), ...claims.figures].filter((figure) => figure.value !== null).length),
    relations: String(judgements.length),
    errors: counted('error'),
    warnings: counted('warning'),
    infos: counted('info'),
  });
  return [
    ...(recognised ? [] : [cliWords.nothingRecognised[language]]),
    ...(book.manualCalculation ? [cliWords.staleValues[language]] : []),
    ...(findings.length > 0 ? [findingsTable(findings, language, terminalWidth)] : []),
    ...(all ? [cliWords.relationsHeading[language], ...judgements.map((judgement) => relationLine(judgement, language))] : []),
    summary,
  ].join('\n');
}

function findingsTable(findings: readonly Finding[], language: Language, terminalWidth: number): string {
  const width = Math.min(mostWidth, Math.max(leastWidth, terminalWidth));
  const rest = width - whereWidth - borders;
  const what = Math.ceil(rest * 0.54);
  const columns = [whereWidth, what, rest - what];
  const table = new Table({ head: [cliWords.where[language], cliWords.what[language], cliWords.likely[language]], colWidths: columns, style: { head: [], border: [] } });
  const wrapped = (text: string, column: number) => text.split('\n').flatMap((line) => breakLines(line, (columns[column]! - padding) / 2)).map((line) => line.trim()).join('\n');
  table.push(
    ...findings.map((finding) =>
      [`${severityWords[finding.severity][language]}\n${placeText(finding.place)}`, whatText(finding, language), causeText(finding, language)].map(wrapped),
    ),
  );
  return table.toString();
}

function whatText(finding: Finding, language: Language): string {
  const equation = tellEquation(finding);
  const { consequences } = finding;
  return [
    tellMessage(finding, language),
    ...(equation ? [fill(cliWords.equation[language], { equation })] : []),
    ...consequences.slice(0, fewEnough).map((consequence) =>
      fill(cliWords.consequence[language], { place: placeText(consequence.place), message: tellMessage(consequence, language) }),
    ),
    ...(consequences.length > fewEnough ? [fill(cliWords.moreConsequences[language], { count: String(consequences.length - fewEnough) })] : []),
  ].join('\n');
}

function causeText(finding: Finding, language: Language): string {
  const { suspects, tied, clues } = finding;
  const shown = suspects.slice(0, Math.max(1, tied));
  const toldWithSuspects = new Set(shown.map((suspect) => suspect.clue));
  return [
    ...(tied > 1 ? [fill(findingsWords[shown.some(({ suggestion }) => suggestion) ? 'tied' : 'unexplained'][language], { count: String(tied) })] : []),
    ...shown.map((suspect) => `${placeText(suspect.figure.place)} ${tellSuspect(suspect, language)}`),
    ...(finding.unfinished ? [evidenceWords.unfinished[language]] : []),
    ...clues.filter((clue) => !toldWithSuspects.has(clue.kind)).map((clue) => tellClue(clue, finding, language)),
  ].join('\n');
}

function relationLine({ relation, verdict, expected }: Judgement, language: Language): string {
  const equation = verdict.outcome === 'inconsistent' ? printEquation(relation, expected) : relation.stated.printed;
  return `  ${outcomeWords[verdict.outcome][language]}  ${relation.rule}  ${placeText(relation.stated.place)}  ${relation.stated.label}  ${equation}`;
}

/** A text has neither sheet nor cell: there the words themselves say where. */
function placeText({ sheet, address, text }: Place): string {
  const cell = address === '' ? sheet : `${sheet}!${address}`;
  return cell === '' ? `“${text?.quote ?? ''}”` : cell;
}

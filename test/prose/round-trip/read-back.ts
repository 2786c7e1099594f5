/** A report that was generated from a book, read as if somebody else had written it. */
import { defaultProfile } from '../../../src/checks/profile/profile';
import type { Book } from '../../../src/model/book';
import type { Finding } from '../../../src/model/finding';
import { figuresOf } from '../../../src/model/relation';
import type { Judgement } from '../../../src/model/verdict';
import { readProse } from '../../../src/prose/read-prose';
import { sourceOfFile } from '../../../src/prose/sources';
import { composeReport } from '../../../src/report/compose-report';
import { outlines } from '../../../src/report/outlines/catalogue';
import { Examiner } from '../../../src/session/examiner';
import { Random } from '../../forms/random';
import { soundBook } from './books';
import { intendedIn, printedIn, textOfReport, type Intended, type Printed } from './intended';

export interface ReadBack {
  readonly figures: number;
  readonly relations: number;
  /** Numbers that the report prints and the reading does not know, or knows as others. */
  readonly unread: readonly string[];
  /** Relations that the report means and that were not judged to hold. */
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  /** A fault put into the text that was not found. */
  readonly overlooked: readonly string[];
}

/** Reads back the reports of the book of that number, one for every outline. */
export function readBack(number: number): ReadBack {
  const random = new Random(number);
  const book = soundBook(random);
  const results = outlines.map((outline): ReadBack => {
    const report = composeReport(book, [], outline);
    const text = textOfReport(report);
    const printed = printedIn(report);
    const intended = intendedIn(printed, book);
    const { judgements, findings, read } = examined(text, book);
    const spoilt = spoil(text, intended, random);
    const name = `${number} ${outline.id}:`;
    return {
      figures: printed.length,
      relations: intended.length,
      unread: printed.filter((one) => !read.has(at(one))).map((one) => `${name} ${around(text, one)}`),
      missed: intended.filter((one) => !judgements.some((judgement) => states(judgement, one))).map((one) => `${name} ${one.kind} ${around(text, one.stated)} from ${one.terms.map(({ run }) => run.text).join(' ')}`),
      falseAlarms: findings.map((finding) => `${name} ${finding.rule} ${finding.figures.map(({ printed: figure }) => figure).join(' ')}`),
      overlooked: !spoilt || examined(spoilt.text, book).findings.length > 0 ? [] : [`${name} ${around(spoilt.text, spoilt.where)}`],
    };
  });
  return {
    figures: results.reduce((sum, { figures }) => sum + figures, 0),
    relations: results.reduce((sum, { relations }) => sum + relations, 0),
    unread: results.flatMap(({ unread }) => unread),
    missed: results.flatMap(({ missed }) => missed),
    falseAlarms: results.flatMap(({ falseAlarms }) => falseAlarms),
    overlooked: results.flatMap(({ overlooked }) => overlooked),
  };
}

function examined(text: string, book: Book): { readonly judgements: readonly Judgement[]; readonly findings: readonly Finding[]; readonly read: ReadonlySet<string> } {
  const claims = readProse([sourceOfFile(text)]);
  const { judgements, findings } = new Examiner().look(book, claims, defaultProfile);
  const ofText = ({ place, figures, severity }: Finding) => severity !== 'info' && (place.sheet === '' || figures.some(({ origin }) => origin === 'text'));
  return {
    judgements,
    findings: findings.flatMap((finding) => [finding, ...finding.consequences]).filter(ofText),
    read: new Set(claims.figures.map(({ place }) => digitsAt(place.text!.start, place.text!.quote))),
  };
}

/** Where the digits of a number begin, and what they are. */
function digitsAt(start: number, quote: string): string {
  const from = quote.search(/[\d-]/);
  return `${start + from} ${/-?[\d.]+/.exec(quote)![0]}`;
}

function at({ run, start }: Printed): string {
  return digitsAt(start, run.text);
}

function states({ relation, verdict }: Judgement, { stated, terms }: Intended): boolean {
  const spans = new Set(figuresOf(relation).filter(({ origin }) => origin === 'text').map(({ place }) => digitsAt(place.text!.start, place.text!.quote)));
  return verdict.outcome === 'consistent' && [stated, ...terms].every((one) => spans.has(at(one)));
}

/** The text with the first digit of one number changed that a relation states. */
function spoil(text: string, intended: readonly Intended[], random: Random): { readonly text: string; readonly where: Printed } | undefined {
  if (intended.length === 0) return undefined;
  const { stated } = random.one(intended);
  const from = stated.start + stated.run.text.search(/\d/);
  const digit = Number(text[from]);
  return { text: `${text.slice(0, from)}${(digit % 9) + 1}${text.slice(from + 1)}`, where: stated };
}

function around(text: string, { start, end }: Printed): string {
  return text.slice(Math.max(0, start - 30), end + 5).replaceAll('\n', '¶');
}

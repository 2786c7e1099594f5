/**
 * `npm run bench:prose -- <folder> [pattern of file names] [--with book.xlsx]`: how much of a folder of annotated texts is found, and how much
 * of what is found is right; with the workbook that the texts speak of, what holds between the two as well. Texts are .txt files; truth is in
 * .jsonl files, a relation a line: `quote`, `kind`, `terms_printed`, `stated_printed`, `verdict`, and `file` where it is not the text of the
 * same name. A line counts as found when a judged relation contains the stated figure and the terms printed in its quote; one whose terms are
 * no figures (无, names) when one stands in its quote. Lines of the kind tie-to-form need the workbook, and are counted by themselves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/checks/catalogue';
import { check } from '../../src/checks/check';
import { defaultThresholds } from '../../src/checks/thresholds';
import { readFile } from '../../src/hosts/files/read-file';
import type { WorkbookSnapshot } from '../../src/model/snapshot';
import { Decimal } from '../../src/model/decimal';
import type { KnownFigure } from '../../src/model/figure';
import { figuresOf } from '../../src/model/relation';
import type { Judgement, Outcome } from '../../src/model/verdict';
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';
import { readBook } from '../../src/reading/read-book';

interface Truth {
  readonly file?: string;
  readonly id?: string;
  readonly quote: string;
  readonly kind: string;
  readonly terms_printed?: readonly string[];
  readonly stated_printed?: string;
  readonly verdict: string;
}

const outcomes: Readonly<Record<string, Outcome>> = { ok: 'consistent', 'rounding-ok': 'consistent', 'truncated-ok': 'truncated', mismatch: 'inconsistent' };
const print = (line: string) => void process.stdout.write(`${line}\n`);
const numberIn = (printed: string) => Decimal.parse(printed.replace(/[,，%％\s+]/g, ''))?.abs().trimmed.toString();

const proseRules = catalogue.filter(({ meta: { group } }) => group === 'prose');
const noWorkbook: WorkbookSnapshot = { sheets: [], names: [], calculation: 'automatic' };

function judged(text: string, workbook: WorkbookSnapshot): readonly Judgement[] {
  return check({ book: readBook(workbook), claims: readProse([sourceOfFile(text)]), demands: [], thresholds: defaultThresholds }, proseRules).judgements;
}

interface Found {
  readonly truth: Truth;
  readonly outcome?: Outcome;
}

function find(truth: Truth, text: string, judgements: readonly Judgement[]): Found {
  const from = text.indexOf(truth.quote);
  const [start, end] = from < 0 ? [0, text.length] : [from, from + truth.quote.length];
  const stated = numberIn(truth.stated_printed ?? '');
  const printedThere = new Set((text.slice(start, end).match(/\d[\d,，]*(?:\.\d+)?/g) ?? []).map(numberIn));
  const terms = (truth.terms_printed ?? []).map(numberIn).filter((term) => term !== undefined && printedThere.has(term));
  const value = (figure: KnownFigure) => figure.value.abs().trimmed.toString();
  const matching = judgements.filter(({ relation }) => {
    const figures = figuresOf(relation).filter((figure): figure is KnownFigure => figure.value !== null);
    const inQuote = figures.filter(({ place }) => place.text && place.text.start >= start && place.text.end <= end);
    const hasStated = stated === undefined || !printedThere.has(stated) || inQuote.some((figure) => value(figure) === stated);
    return hasStated && terms.every((term) => figures.some((figure) => value(figure) === term)) && inQuote.length > 0;
  });
  const decided = matching.filter(({ verdict }) => ['consistent', 'truncated', 'inconsistent'].includes(verdict.outcome));
  const wanted = outcomes[truth.verdict];
  return { truth, outcome: (decided.find(({ verdict }) => verdict.outcome === wanted) ?? decided[0])?.verdict.outcome };
}

const isTie = ({ kind }: Truth) => kind === 'tie-to-form';
const isFound = ({ outcome }: Found) => outcome !== undefined;
const isRight = ({ outcome, truth }: Found) => outcome === outcomes[truth.verdict];

function tell(what: string, results: readonly Found[]): void {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  const found = results.filter(isFound);
  const right = found.filter(isRight);
  print(`${what} ${percent(found.length, results.length)} (${found.length} of ${results.length}); right verdict ${percent(right.length, found.length)} (${right.length} of ${found.length})`);
}

function run(folder: string, wanted: (file: string) => boolean, workbook: WorkbookSnapshot): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const results: Found[] = [];
  const suspicious: string[] = [];
  const texts = new Map(files.filter((file) => file.endsWith('.txt')).map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]));
  const judgements = new Map([...texts].filter(([file]) => wanted(file)).map(([file, text]) => [file, judged(text, workbook)]));
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter((each) => each.trim() !== '')) {
      const truth = JSON.parse(line) as Truth;
      const name = truth.file ?? basename(file).replace(/-?truth\.jsonl$/, '.txt');
      if (!wanted(name) || !judgements.has(name) || outcomes[truth.verdict] === undefined || (isTie(truth) && workbook === noWorkbook)) continue;
      results.push({ ...find(truth, texts.get(name)!, judgements.get(name)!), truth: { ...truth, file: name } });
    }
  }
  for (const [file, found] of judgements) {
    for (const { relation, verdict, expected } of found) {
      if (verdict.outcome === 'inconsistent') suspicious.push(`  ${file} ${relation.rule} ${relation.stated.label} ${relation.stated.printed} (${relation.stated.place.text?.start}) expected ${expected} from ${figuresOf(relation).slice(1).map(({ printed }) => printed).join(' ')}`);
    }
  }
  const kinds = [...new Set(results.map(({ truth }) => truth.kind))].sort();
  for (const kind of kinds) {
    const ofKind = results.filter(({ truth }) => truth.kind === kind);
    print(`${kind.padEnd(12)} ${String(ofKind.filter(isFound).length).padStart(4)} of ${String(ofKind.length).padStart(4)} found`);
  }
  tell('recall', results.filter(({ truth }) => !isTie(truth)));
  if (workbook !== noWorkbook) tell('ties to forms', results.filter(({ truth }) => isTie(truth)));
  print('missed:');
  for (const { truth } of results.filter((each) => !isFound(each))) print(`  ${truth.file} ${truth.kind} ${truth.verdict}: ${truth.quote.slice(0, 90)} | ${truth.terms_printed?.join(' ')} → ${truth.stated_printed}`);
  print('wrong verdict:');
  for (const { truth, outcome } of results.filter((each) => isFound(each) && !isRight(each))) print(`  ${truth.file} ${truth.kind} ${truth.verdict} but ${outcome}: ${truth.quote.slice(0, 90)} | ${truth.terms_printed?.join(' ')} → ${truth.stated_printed}`);
  print(`judged inconsistent (${suspicious.length}):`);
  suspicious.forEach(print);
}

const { positionals: [folder, pattern = ''], values } = parseArgs({ allowPositionals: true, options: { with: { type: 'string' } } });
if (!folder) throw new Error('bench:prose -- <folder> [pattern of file names] [--with book.xlsx]');
run(folder, (file) => new RegExp(pattern).test(file), values.with === undefined ? noWorkbook : readFile(basename(values.with), readFileSync(values.with)));

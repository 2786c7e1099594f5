/**
 * `npm run bench:prose -- <folder>`: how much of a folder of annotated texts is found, and how much of what is found is right. Texts are
 * .txt files; truth is in .jsonl files, a relation a line: `quote`, `kind`, `terms_printed`, `stated_printed`, `verdict`, and `file` where it
 * is not the text of the same name. A line counts as found when a judged relation contains the stated figure and the terms printed in its quote.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { judge } from '../../src/judging/judge';
import { Decimal } from '../../src/model/decimal';
import type { KnownFigure } from '../../src/model/figure';
import { figuresOf } from '../../src/model/relation';
import type { Judgement, Outcome } from '../../src/model/verdict';
import { relationOf } from '../../src/prose/claims/fit';
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';

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

function judged(text: string): readonly Judgement[] {
  const { claims } = readProse([sourceOfFile(text)]);
  return claims.map((claim) => judge({ ...relationOf(claim), rule: claim.kind }));
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

function run(folder: string, wanted: (file: string) => boolean): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const results: Found[] = [];
  const suspicious: string[] = [];
  const texts = new Map(files.filter((file) => file.endsWith('.txt')).map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]));
  const judgements = new Map([...texts].filter(([file]) => wanted(file)).map(([file, text]) => [file, judged(text)]));
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter((each) => each.trim() !== '')) {
      const truth = JSON.parse(line) as Truth;
      const name = truth.file ?? basename(file).replace(/-?truth\.jsonl$/, '.txt');
      if (!wanted(name) || !judgements.has(name) || outcomes[truth.verdict] === undefined || truth.kind === 'tie-to-form') continue;
      results.push({ ...find(truth, texts.get(name)!, judgements.get(name)!), truth: { ...truth, file: name } });
    }
  }
  for (const [file, found] of judgements) {
    for (const { relation, verdict, expected } of found) {
      if (verdict.outcome === 'inconsistent') suspicious.push(`  ${file} ${relation.rule} ${relation.stated.label} ${relation.stated.printed} (${relation.stated.place.text?.start}) expected ${expected} from ${figuresOf(relation).slice(1).map(({ printed }) => printed).join(' ')}`);
    }
  }
  const found = results.filter(({ outcome }) => outcome !== undefined);
  const right = found.filter(({ outcome, truth }) => outcome === outcomes[truth.verdict]);
  const kinds = [...new Set(results.map(({ truth }) => truth.kind))].sort();
  for (const kind of kinds) {
    const ofKind = results.filter(({ truth }) => truth.kind === kind);
    print(`${kind.padEnd(12)} ${String(ofKind.filter(({ outcome }) => outcome !== undefined).length).padStart(4)} of ${String(ofKind.length).padStart(4)} found`);
  }
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  print(`recall ${percent(found.length, results.length)} (${found.length} of ${results.length}); right verdict ${percent(right.length, found.length)} (${right.length} of ${found.length})`);
  print('missed:');
  for (const { truth } of results.filter(({ outcome }) => outcome === undefined)) print(`  ${truth.file} ${truth.kind} ${truth.verdict}: ${truth.quote.slice(0, 90)} | ${truth.terms_printed?.join(' ')} → ${truth.stated_printed}`);
  print('wrong verdict:');
  for (const { truth, outcome } of found.filter((each) => !right.includes(each))) print(`  ${truth.file} ${truth.kind} ${truth.verdict} but ${outcome}: ${truth.quote.slice(0, 90)} | ${truth.terms_printed?.join(' ')} → ${truth.stated_printed}`);
  print(`judged inconsistent (${suspicious.length}):`);
  suspicious.forEach(print);
}

const [folder, pattern = ''] = process.argv.slice(2);
if (!folder) throw new Error('bench:prose -- <folder> [pattern of file names]');
run(folder, (file) => new RegExp(pattern).test(file));

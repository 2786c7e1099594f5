/** `npm run bench:diagnosis [trials] [seed]`: faults put into workbooks that are right, and whether they are found. */
import type { Judgement } from '../../../src/model/verdict';
import { departmentC } from '../../forms/department-c';
import { draw } from '../../forms/draw';
import { official } from '../../forms/layout';
import { shipped } from '../../reading/workbooks';
import { department } from './departments';
import { faults } from './faults';
import { peer } from './peer';
import { Random } from '../../forms/random';
import { Reliability, Score } from './score';
import { SweepScore } from './sweep-score';
import { sweepings } from './sweeping';
import { Ground, isViolated, trial, type Trial } from './trial';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const [trials = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const random = new Random(seed);
const kinds = Object.keys(faults);

/** Trials of each kind of sweep, for each of the others. */
const sweepShare = 0.02;

/** The peer is slow; a sample of the trials will do. */
const peerEvery = 10;

const sample = new Ground(shipped('sample-corrected.xlsx'));
const forms = new Ground(draw(departmentC, official).workbook);
const departments = Array.from({ length: 40 }, () => new Ground(department(random)));

interface Tally {
  readonly scores: Map<string, Score>;
  readonly reliability: Reliability;
}

function count({ scores }: Tally, row: string, one: Trial, blamed: readonly string[] | undefined): void {
  const score = scores.get(row) ?? new Score();
  scores.set(row, score);
  score.add(one, blamed);
}

const header = ['', 'first suspect', 'tie admitted', 'first of tie', 'no twin', 'all found', 'in range', 'to the digit', 'where determined', 'peer finds'];
const widths = [18, 18, 18, 18, 18, 18, 18, 18, 18, 16];

function line(cells: readonly unknown[]): string {
  return cells.map((cell, index) => String(cell).padEnd(widths[index]!)).join(' ').trimEnd();
}

function report(title: string, { scores, reliability }: Tally): void {
  print(`\n${title}\n${line(header)}`);
  for (const [row, { first, tied, tiedFirst, untwinned, found, ranged, named, namedWhereDetermined, peerFound }] of scores) print(line([row, first, tied, tiedFirst, untwinned, found, ranged, named, namedWhereDetermined, peerFound]));
  const all = [...scores.values()];
  print(`  suggestions that break what held: ${all.reduce((sum, { broken }) => sum + broken, 0)} trials · search given up: ${all.reduce((sum, { unfinished }) => sum + unfinished, 0)} trials`);
  for (const row of reliability.lines()) print(row);
  print(`  wrong though sure (0.9 and more): ${reliability.wrongWhenSure}`);
}

/** Limits are kept by many a sweep, and by what undoes it. */
function isToldPlainly(judgement: Judgement): boolean {
  return isViolated(judgement) && judgement.relation.comparator === 'equal';
}

/** What one slip spoilt. Numbers drawn here are their own, so that what is said above stays the same whatever is tried here. */
function reportSweeps(): void {
  const own = new Random(seed);
  print(`\none sweep\n${line(['', ...Object.keys(new SweepScore().shares)])}`);
  for (const kind of Object.keys(sweepings)) {
    const score = new SweepScore();
    for (let index = 0; index < trials * sweepShare; index += 1) {
      const one = trial([sample, forms][index % 4] ?? departments[index % departments.length]!, [kind], own, sweepings);
      if (one && one.judgements.filter(isToldPlainly).length > 1) score.add(one);
    }
    print(line([kind, ...Object.values(score.shares)]));
  }
}

const start = performance.now();
const byFaults: readonly (readonly [title: string, faults: number, share: number])[] = [['one fault', 1, 0.6], ['two faults', 2, 0.3], ['three faults', 3, 0.1]];
const overall = new Reliability();
let done = 0;
for (const [title, faultCount, share] of byFaults) {
  const tally: Tally = { scores: new Map(), reliability: new Reliability() };
  for (let index = 0; index < trials * share; index += 1) {
    const round = Math.floor(index / kinds.length);
    const ground = [sample, forms][round % 4] ?? departments[round % departments.length]!;
    const chosen = Array.from({ length: faultCount }, (_, at) => (faultCount === 1 ? kinds[index % kinds.length]! : at === 0 ? kinds[index % kinds.length]! : random.one(kinds)));
    const one = trial(ground, chosen, random);
    if (!one) continue;
    const blamed = random.next() * peerEvery < 1 ? peer(one.judgements, random) : undefined;
    count(tally, faultCount === 1 ? chosen[0]! : ground === sample ? 'sample' : ground === forms ? 'published forms' : 'generated', one, blamed);
    done += 1;
    tally.reliability.add(one);
    overall.add(one);
  }
  report(title, tally);
}
reportSweeps();
print(`\nall ${done} trials, seed ${seed}: wrong though sure ${overall.wrongWhenSure} · ${((performance.now() - start) / 1000).toFixed(0)} s`);

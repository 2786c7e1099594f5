import { Checker, type CheckResult } from '../checks/check';
import { demandsOf } from '../checks/own-rules/demands';
import type { Profile } from '../checks/profile/profile';
import { Diagnosis } from '../diagnosis/diagnose';
import type { Book } from '../model/book';
import { noClaims, type Claims } from '../model/claims';
import type { Finding } from '../model/finding';
import { HostError } from '../model/host-error';
import { areIdentical, oncePer } from '../model/once-per';
import { figuresOf } from '../model/relation';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Judgement } from '../model/verdict';
import { readProse } from '../prose/read-prose';
import { sourcesOf, type ProseSource } from '../prose/sources';
import { readBook } from '../reading/read-book';
import type { KeptState } from './kept-state';
import { Rereading } from './rereading';

/** One look at a workbook: what was read, what was judged, what was found. */
export interface Examination {
  readonly book: Book;
  readonly claims: Claims;
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

/** What the user has to say in how a workbook is read and checked. */
export type Directions = Pick<KeptState, 'profile' | 'assignments'>;

/** Figures of broken relations that findings are told of. A sheet of 10,000 rows that is wrong in every column has as many; more is no workbook that anybody filled in. */
const mostBroken = 40_000;

/** Goes the whole way from a workbook to its findings, again and again as it changes. What an edit does not touch is taken over from the time before; the result is always that of a fresh look. */
export class Examiner {
  private readonly rereading = new Rereading();
  private readonly checker = new Checker();
  private readonly diagnosis = new Diagnosis();
  private prose: { readonly texts: readonly ProseSource[]; readonly claims: Claims } = { texts: [], claims: noClaims };

  /** @param texts whose claims are checked: the workbook's own if not given */
  examine(workbook: WorkbookSnapshot, { profile, assignments }: Directions, texts = sourcesOf(workbook)): Examination {
    if (!areIdentical(texts, this.prose.texts)) this.prose = { texts, claims: readProse(texts) };
    return this.look(this.rereading.of(readBook(workbook, assignments)), this.prose.claims, profile);
  }

  /** The part of the way behind the reading. Throws HostError where more is broken than can be told. */
  look(book: Book, claims: Claims, { thresholds, rules, formulas }: Profile): Examination {
    const results = this.checker.check({ book, claims, thresholds, demands: demandsOf(book, formulas) }, rules);
    refuse(results);
    return { book, claims, judgements: judgementsIn(results), findings: this.diagnosis.of(results, book, claims) };
  }
}

/** Joined one by one: `flatMap` takes ten times as long over a hundred thousand. */
function judgementsIn(results: readonly CheckResult[]): readonly Judgement[] {
  const all: Judgement[] = [];
  for (const { judgements } of results) for (const judgement of judgements) all.push(judgement);
  return all;
}

function refuse(results: readonly CheckResult[]): void {
  const figures = results.reduce((sum, result) => sum + brokenIn(result), 0);
  if (figures <= mostBroken) return;
  const broken = results.flatMap(({ judgements }) => judgements).find(isBroken)!;
  throw new HostError('tooLarge', broken.relation.stated.place.sheet);
}

/** Figures that stand in broken relations. */
const brokenIn = oncePer(({ judgements }: CheckResult) => judgements.filter(isBroken).reduce((sum, { relation }) => sum + figuresOf(relation).length, 0));

function isBroken({ verdict }: Judgement): boolean {
  return verdict.outcome === 'inconsistent';
}

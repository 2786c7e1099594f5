import { catalogue } from '../checks/catalogue';
import { check } from '../checks/check';
import type { OwnDemand } from '../checks/own-rules/demands';
import type { Profile } from '../checks/profile/profile';
import { diagnose } from '../diagnosis/diagnose';
import { Memory } from '../diagnosis/localisation/memory';
import type { Book } from '../model/book';
import type { Claims } from '../model/claims';
import type { Finding } from '../model/finding';
import type { Judgement } from '../model/verdict';

/** One look at a workbook: what was read, what was judged, what was found. */
export interface Examination {
  readonly book: Book;
  readonly claims: Claims;
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

/** Examines a workbook again and again as it changes. What an edit does not touch is taken over from the time before; the result is always that of a fresh look. */
export class Examiner {
  private judgements: readonly Judgement[] = [];
  private readonly memory = new Memory();

  examine(book: Book, claims: Claims, { thresholds, rules }: Profile, demands: readonly OwnDemand[]): Examination {
    const result = check({ book, claims, thresholds, demands }, catalogue, rules, this.judgements);
    this.judgements = result.judgements;
    return { book, claims, judgements: result.judgements, findings: diagnose(result, book, claims, this.memory) };
  }
}

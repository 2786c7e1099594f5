import { catalogue } from '../checks/catalogue';
import { check } from '../checks/check';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import { diagnose } from '../diagnosis/diagnose';
import type { Book } from '../model/book';
import type { Finding } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Judgement } from '../model/verdict';
import { readBook } from '../reading/read-book';

/** One look at a workbook: what was read, what was judged, what was found. */
export interface Examination {
  readonly book: Book;
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

export function examine(workbook: WorkbookSnapshot, { thresholds, rules, formulas }: Profile = defaultProfile): Examination {
  const book = readBook(workbook);
  const result = check({ book, thresholds, formulas }, catalogue, rules);
  return { book, judgements: result.judgements, findings: diagnose(result, book) };
}

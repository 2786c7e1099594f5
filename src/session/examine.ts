import { demandsOf } from '../checks/own-rules/demands';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readBook } from '../reading/read-book';
import { examineBook, type Examination } from './examine-book';

/** The whole way from a workbook to its findings. */
export function examine(workbook: WorkbookSnapshot, profile: Profile = defaultProfile): Examination {
  const book = readBook(workbook);
  return examineBook(book, profile, demandsOf(book, profile.formulas));
}

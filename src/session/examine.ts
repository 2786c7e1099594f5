import { demandsOf } from '../checks/own-rules/demands';
import { defaultProfile, type Profile } from '../checks/profile/profile';
import type { Figure } from '../model/figure';
import type { RangeAssignment } from '../model/recognition';
import { figuresOf } from '../model/relation';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readProse } from '../prose/read-prose';
import { sourceOfFile, sourcesOf, type ProseSource } from '../prose/sources';
import { readBook } from '../reading/read-book';
import { Examiner, type Examination } from './examiner';

/** The whole way from a workbook to its findings. */
export function examine(workbook: WorkbookSnapshot, profile: Profile = defaultProfile, assignments: readonly RangeAssignment[] = []): Examination {
  return examined(workbook, sourcesOf(workbook), profile, assignments);
}

/** The same for a text, held against the workbook that it speaks of where there is one: what concerns the workbook alone is left out. */
export function examineText(text: string, workbook: WorkbookSnapshot = noWorkbook, profile: Profile = defaultProfile): Examination {
  const { judgements, findings, ...rest } = examined(workbook, [sourceOfFile(text)], profile, []);
  return {
    ...rest,
    judgements: judgements.filter(({ relation }) => figuresOf(relation).some(isOfText)),
    findings: findings.filter((finding) => [finding, ...finding.consequences].some(({ place, figures }) => place.sheet === '' || figures.some(isOfText))),
  };
}

function isOfText({ origin }: Figure): boolean {
  return origin === 'text';
}

const noWorkbook: WorkbookSnapshot = { sheets: [], names: [], calculation: 'automatic' };

function examined(workbook: WorkbookSnapshot, texts: readonly ProseSource[], profile: Profile, assignments: readonly RangeAssignment[]): Examination {
  const book = readBook(workbook, assignments);
  return new Examiner().examine(book, readProse(texts), profile, demandsOf(book, profile.formulas));
}

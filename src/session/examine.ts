import { defaultProfile, type Profile } from '../checks/profile/profile';
import type { Figure } from '../model/figure';
import type { RangeAssignment } from '../model/recognition';
import { figuresOf } from '../model/relation';
import type { WorkbookSnapshot } from '../model/snapshot';
import { sourceOfFile } from '../prose/sources';
import { Examiner, type Examination } from './examiner';

/** One look at a workbook. */
export function examine(workbook: WorkbookSnapshot, profile: Profile = defaultProfile, assignments: readonly RangeAssignment[] = []): Examination {
  return new Examiner().examine(workbook, { profile, assignments });
}

/** The same for a text, held against the workbook that it speaks of where there is one: what concerns the workbook alone is left out. */
export function examineText(text: string, workbook: WorkbookSnapshot = noWorkbook, profile: Profile = defaultProfile, assignments: readonly RangeAssignment[] = [], examiner = new Examiner()): Examination {
  const { judgements, findings, ...rest } = examiner.examine(workbook, { profile, assignments }, [sourceOfFile(text)]);
  return {
    ...rest,
    judgements: judgements.filter(({ relation }) => figuresOf(relation).some(isOfText)),
    findings: findings.filter((finding) => [finding, ...finding.consequences].some(({ place, figures }) => place.sheet === '' || figures.some(isOfText))),
  };
}

function isOfText({ place }: Figure): boolean {
  return place.text !== undefined;
}

const noWorkbook: WorkbookSnapshot = { sheets: [], names: [], calculation: 'automatic' };

/** The workbooks that come with the product, as sheet documents. */
import type { SheetDocument } from '../model/sheet-document';
import type { Figures } from './figures';
import { correctedSample } from './sample/corrected';
import { sample } from './sample/sample';
import { adjustmentSheet } from './sheets/adjustment';
import { basicExpenditureSheet } from './sheets/basic-expenditure';
import { expenditureSheet } from './sheets/expenditure';
import { incomeSheet } from './sheets/income';
import { indicatorsSheet } from './sheets/indicators';
import { instructionsSheet } from './sheets/instructions';
import { projectExpenditureSheet } from './sheets/project-expenditure';
import { textsSheet } from './sheets/texts';
import { threePublicSheet } from './sheets/three-public';
import { unitSheet } from './sheets/unit';

/** All sheets in their order; empty forms where there are no figures. */
export function workbookSheets(figures?: Figures): readonly SheetDocument[] {
  return [
    instructionsSheet(),
    unitSheet(figures),
    incomeSheet(figures?.income),
    expenditureSheet(figures),
    basicExpenditureSheet(figures?.basicExpenditure),
    projectExpenditureSheet(figures?.projectExpenditure),
    adjustmentSheet(figures),
    threePublicSheet(figures?.threePublic),
    indicatorsSheet(figures?.indicators),
    textsSheet(figures?.texts),
  ];
}

/** By file name below `assets/workbooks/`. */
export const workbooks: Readonly<Record<string, readonly SheetDocument[]>> = {
  'template.xlsx': workbookSheets(),
  'sample.xlsx': workbookSheets(sample),
  'sample-corrected.xlsx': workbookSheets(correctedSample),
};

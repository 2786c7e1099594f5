import { areaAddress } from '../../../model/address';
import { HostError } from '../../../model/host-error';
import type { Mark } from '../../../model/workbook-host';
import type { ExcelLine } from '../excel-line';
import type { ListedSheet } from '../parts/outline';
import { small, takeSteps, type JournalPart, type Step } from '../writing/steps';
import { PATH_BYTES } from '../writing/strokes';
import type { MarkedArea } from './marked-areas';

/** The text in the formula is how our marks are told from the user's own conditional formats, whatever Excel made of their ids and areas. */
const SIGNATURE = 'heji-mark';

/** Always true, in every language of Excel: a text as a number is 0. */
function formulaOf(run: string): string {
  return `=N("${SIGNATURE} ${run}")=0`;
}

const FILLS: Readonly<Record<Mark['tone'], string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

/** A mark that is in the workbook. */
interface StandingMark {
  readonly sheet: string;
  readonly id: string;
  readonly formula: string;
}

export interface Marking {
  readonly marks: readonly MarkedArea[];
  /** What these marks have in common, and no others have. */
  readonly run: string;
  readonly sheets: readonly ListedSheet[];
}

/**
 * Makes these the only marks: cells keep their own fills below them. Sheets that are gone are left out. The journal entry goes in with
 * the first step and out with the last. Rejects with `protected` before anything is done where a sheet is.
 */
export async function replaceMarks(line: ExcelLine, { marks, run, sheets, journal }: Marking & { journal: JournalPart }): Promise<void> {
  const { standing, locked } = await line.ask('', (workbook) => survey(workbook, sheets));
  const wanted = marks.filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
  const touched = new Set([...standing, ...wanted].map(({ sheet }) => sheet));
  const refused = locked.find((sheet) => touched.has(sheet));
  if (refused !== undefined) throw new HostError('protected', refused);
  const steps = [...standing.map(erase), ...wanted.map((mark) => draw(mark, run))];
  if (journal.isKept) await takeSteps(line, '', [...steps, journal.remove()]);
  else if (steps.length > 0) await takeSteps(line, '', [journal.keep({ kind: 'mark', run, marks: wanted }), ...steps, journal.remove()]);
}

/** Whether the marks of a run, and no others, stand in the workbook. */
export async function areMarked(line: ExcelLine, { marks, run, sheets }: Marking): Promise<boolean> {
  const { standing } = await line.ask('', (workbook) => survey(workbook, sheets));
  return standing.length > 0 === marks.length > 0 && standing.every(({ formula }) => formula === formulaOf(run));
}

function survey({ worksheets }: Excel.Workbook, sheets: readonly ListedSheet[]): () => { standing: StandingMark[]; locked: string[] } {
  const asked = sheets.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { name, protection: sheet.protection, formats };
  });
  return () => ({
    standing: asked.flatMap(({ name, formats }) => formats.items.filter(isOurs).map(({ id, customOrNullObject }) => ({ sheet: name, id, formula: customOrNullObject.rule.formula }))),
    locked: asked.flatMap(({ name, protection }) => (protection.protected ? [name] : [])),
  });
}

/** Nobody can make a format without a formula by hand: such a one is ours, cut short between two actions. */
function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.custom || customOrNullObject.isNullObject) return false;
  const { formula } = customOrNullObject.rule;
  return formula.includes(SIGNATURE) || formula === '' || formula === '=';
}

function erase({ sheet, id }: StandingMark): Step {
  return small(({ worksheets }) => worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete(), PATH_BYTES * 2);
}

function draw({ sheet, area, tone }: MarkedArea, run: string): Step {
  return small(({ worksheets }) => {
    const { custom } = worksheets.getItem(sheet).getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formulaOf(run);
    custom.format.fill.color = FILLS[tone];
  }, PATH_BYTES * 5);
}

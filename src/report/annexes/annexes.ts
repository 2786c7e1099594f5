import { defaultProfile, type Profile } from '../../checks/profile/profile';
import type { Book } from '../../model/book';
import { withFormFigures } from '../../model/form-figures';
import type { Outline } from '../outline';
import { type Annex, type AnnexCell, type AnnexForm, printedIn } from './annex';
import { baseDataForm, baseDataWidths } from './base-data';
import { chartForms, chartsWidths } from './charts';
import { evaluationWidths } from './evaluation-form';
import { overallForm } from './overall';
import { projectForms } from './projects';
import type { AnnexId } from './titles';

const makers: Readonly<Record<AnnexId, { readonly widths: readonly number[]; readonly sheet: string; readonly forms: (book: Book, profile: Profile) => readonly AnnexForm[] }>> = {
  baseData: { widths: baseDataWidths, sheet: '基础数据表', forms: (book) => [baseDataForm(book)] },
  overall: { widths: evaluationWidths, sheet: '整体支出绩效自评表', forms: (book, profile) => [overallForm(book, profile)] },
  projects: { widths: evaluationWidths, sheet: '项目支出绩效自评表', forms: projectForms },
  charts: { widths: chartsWidths, sheet: '图表', forms: chartForms },
};

/** The annexes that an outline asks for, in its order; one without a single form is left out, and not counted. */
export function annexesOf(workbook: Book, { annexes = [] }: Outline, profile: Profile = defaultProfile): readonly Annex[] {
  const book = withFormFigures(workbook);
  const made = annexes.map((id) => ({ id, forms: makers[id].forms(book, profile) })).filter(({ forms }) => forms.length > 0);
  return made.map(({ id, forms }, index) => {
    const { widths, sheet } = makers[id];
    const mark = made.length > 1 ? `附件${index + 1}` : '附件';
    return { id, mark, sheetName: `${mark} ${sheet}`, widths, forms: forms.map(withKeys) };
  });
}

/** Gives a key to each cell that has none: what it says, and the how-manieth of the form's cells it is to say so there. */
function withKeys(form: AnnexForm, index: number): AnnexForm {
  const times = new Map<string, number>();
  const keyOf = (cell: AnnexCell) => {
    const words = `words/${index}/${cell.column}/${printedIn(cell)}`;
    times.set(words, (times.get(words) ?? 0) + 1);
    return `${words}/${times.get(words)}`;
  };
  const rows = form.rows.map((row) => row.map((cell) => ({ ...cell, key: cell.key ?? keyOf(cell) })));
  return { ...form, rows, headRow: form.headRow && rows[form.rows.indexOf(form.headRow)] };
}

import type { Book } from '../../model/book';
import type { Figure } from '../../model/figure';
import type { Measure, RowRole } from '../../model/statement';
import { listed, partRows, partsIn, withParts } from '../breakdown';
import type { Run } from '../document';
import { say } from '../sentence';

const classes: ReadonlySet<RowRole | null> = new Set<RowRole>(['wagesAndBenefits', 'goodsAndServices', 'transfers', 'capital']);

/** What follows a total of basic expenditure: its parts, named as economic classes where they are (政府收支分类科目). `subject`: what is divided, in a sentence of its own where the one before is not of it. */
export function byEconomicClass(book: Book, measure: Measure, total: Figure | undefined, subject = ''): readonly Run[] {
  const rows = partRows(book, 'basicExpenditure');
  const parts = partsIn(rows, measure);
  if (parts.length < 2 || !rows.some((row) => classes.has(row.role))) return subject ? [] : withParts(total, parts);
  return say`${subject ? `。${subject}` : '，'}按支出经济分类科目划分，其中：${listed(parts)}`;
}

import type { Book } from '../../model/book';
import type { Figure } from '../../model/figure';
import type { Measure, RowRole } from '../../model/statement';
import { partRows, partsIn, withParts } from '../breakdown';
import type { Run } from '../document';

const classes: ReadonlySet<RowRole | null> = new Set<RowRole>(['wagesAndBenefits', 'goodsAndServices', 'transfers', 'capital']);

/** What follows a total of basic expenditure: its parts, named as economic classes where they are (政府收支分类科目). */
export function byEconomicClass(book: Book, measure: Measure, total: Figure | undefined): readonly Run[] {
  const rows = partRows(book, 'basicExpenditure');
  const lead = rows.some((row) => classes.has(row.role)) ? '其中按支出经济分类科目：' : '其中：';
  return withParts(total, partsIn(rows, measure), { lead });
}

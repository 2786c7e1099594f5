/** Sheets that Heji writes from the workbook's own tables: they say the same once more, so they are not read as tables. */
import { oncePer } from './once-per';
import type { DocumentCell } from './sheet-document';
import type { SheetSnapshot } from './snapshot';

const mark = '由核绩生成';

/** The remark that a generated sheet carries in its first row, beside what is printed. */
export function generatedRemark(column: number, more: string): DocumentCell {
  return { row: 0, column, value: { kind: 'text', text: remarkText(more) }, style: { font: { name: '等线', size: 9, color: '#5F6C75' } } };
}

export function remarkText(more: string): string {
  return `${mark}，${more}`;
}

/** What the charts of generated sheets may be called; charts of other names are the user's. */
export const chartNames = ['核绩图 收入', '核绩图 支出', '核绩图 绩效指标'] as const;

export const isGenerated = oncePer(({ rows }: SheetSnapshot): boolean => [...(rows.get(0)?.values() ?? [])].some(({ printed }) => printed.startsWith(mark)));

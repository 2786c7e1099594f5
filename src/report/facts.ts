/** What the workbook says of the department, put into the report's wording. */
import type { Book, FactRole, TextRole } from '../model/book';
import type { Run } from './document';
import { gap, onOneLine } from './sentence';

const nothing = /^(?:无|没有|暂无|不涉及|[-—–/\\]+)?[。.]?$/;

/** A fact's text; undefined where the cell is blank or says there is none. */
export function factOf(book: Book, role: FactRole): string | undefined {
  return said(book.facts.get(role)?.text);
}

/** The paragraphs of the user's own text, without their indentation; none where it is blank or says there is nothing. */
export function paragraphsOf(book: Book, role: TextRole): readonly string[] {
  const lines = (book.texts.get(role)?.text ?? '').split(/\r?\n|\r/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 1 && said(lines[0]) === undefined ? [] : lines;
}

function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return nothing.test(trimmed) ? undefined : trimmed;
}

/** `2023`; undefined where no four digits are given. */
export function yearOf(book: Book): string | undefined {
  return /\d{4}/.exec(factOf(book, 'year') ?? '')?.[0];
}

/** How a sentence names the year: `2023年`, `本年度` where it is not known. */
export function inYear(book: Book): string {
  const year = yearOf(book);
  return year ? `${year}年` : '本年度';
}

/** How a title names the year: `2023年度`. */
export function ofYear(book: Book): string {
  const year = yearOf(book);
  return year ? `${year}年度` : gap('年度').text;
}

/** Year, month and day in Arabic figures (GB/T 9704-2012, 7.3.5.4); a date in other words stays as written. */
export function reportDate(book: Book): Run {
  const written = onOneLine(factOf(book, 'reportDate') ?? '');
  if (written === '') return gap('报告日期');
  const [, year, month, day] = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(written) ?? [];
  return { kind: 'text', text: year ? `${year}年${Number(month)}月${Number(day)}日` : written };
}

export function departmentName(book: Book): Run {
  const name = onOneLine(factOf(book, 'departmentName') ?? '');
  return name ? { kind: 'text', text: name } : gap('单位名称');
}

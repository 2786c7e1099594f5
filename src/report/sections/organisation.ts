import { type Book, rowOf } from '../../model/book';
import type { Measure, RowRole } from '../../model/statement';
import type { Block, Run } from '../document';
import { factOf, yearOf } from '../facts';
import { partRows } from '../breakdown';
import { gap, isPresent, joined, paragraph, type Piece, say } from '../sentence';
import { isKnown, type Figure } from '../../model/figure';

/** Kinds of posts, and what the report calls those who hold them. */
const posts: readonly RowRole[] = ['administrativePosts', 'institutionPosts', 'workerPosts'];

/** 机构设置: offices and subordinate units. */
export function offices(book: Book): readonly Block[] {
  return [paragraph(officesOf(book), 'offices')];
}

/** 人员编制: posts and staff. */
export function staffing(book: Book): readonly Block[] {
  return [paragraph(staffOf(book), 'staffing')];
}

function officesOf(book: Book): readonly Run[] {
  const subordinates = factOf(book, 'subordinateUnits')?.replace(/[。；;]$/, '');
  return say`本单位${innerOffices(book)}${subordinates ? `，下设${listOf(subordinates).join('、')}` : ''}。`;
}

function innerOffices(book: Book): Piece {
  const names = listOf(factOf(book, 'innerOffices') ?? '');
  const count = /\d+/.exec(factOf(book, 'innerOfficeCount') ?? '')?.[0];
  if (names.length === 0) return count ? say`内设机构${count}个，名称为${gap('内设机构名称')}` : gap('内设机构设置');
  return `内设机构${count ?? names.length}个，${names.length > 1 ? '分别为' : '为'}${names.join('、')}`;
}

function listOf(text: string): readonly string[] {
  return text.split(/[、，,；;。\s]+/).filter((name) => name !== '');
}

function staffOf(book: Book): readonly Run[] {
  const year = yearOf(book);
  const approved = heads(book, 'posts', '名');
  const retired = rowOf(book, 'staffing', 'retired')?.figures.get('staff');
  const clauses = [
    ...(approved ? [say`核定编制${approved}`] : []),
    say`在职人员${heads(book, 'staff', '人') ?? gap('在职人员数')}`,
    ...(isPresent(retired) ? [say`退休人员${counted(retired, '人', '退休人员数')}`] : []),
  ];
  return say`截至${year ? `${year}年` : ''}年末，${joined(clauses, '；')}。`;
}

/** The total in a measure with its kinds: `23名，其中：行政编制6名，事业编制17名`. */
function heads(book: Book, measure: Measure, classifier: string): readonly Run[] | undefined {
  const total = rowOf(book, 'staffing', 'total')?.figures.get(measure);
  const kinds = partRows(book, 'staffing').flatMap((row) => {
    const figure = row.figures.get(measure);
    return row.role && posts.includes(row.role) && isPresent(figure) ? [say`${measure === 'staff' ? row.label.replace(/编制$/, '编制人员') : row.label}${counted(figure, classifier, row.label)}`] : [];
  });
  if (!isPresent(total) && kinds.length === 0) return undefined;
  const what = measure === 'posts' ? '编制总数' : '在职人员总数';
  return say`${counted(total, classifier, what)}${kinds.length > 0 ? '，其中：' : ''}${joined(kinds, '，')}`;
}

/** People are counted by 名 or 人 whatever the column's unit. */
function counted(figure: Figure | undefined, classifier: string, what: string): Run {
  if (!isKnown(figure)) return gap(what);
  return { kind: 'stated', text: figure.value.rounded(figure.decimals).toString() + classifier, figure };
}

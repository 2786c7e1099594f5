import type { Book } from '../../model/book';
import type { Block } from '../document';
import type { Content } from '../outline';
import { basicExpenditure } from './basic-expenditure';
import { finances } from './finances';
import { fundExpenditure } from './fund-expenditure';
import { generalBudget } from './general-budget';
import { indicators } from './indicators';
import { organisation } from './organisation';
import { performance } from './performance';
import { problems } from './problems';
import { projectExpenditure } from './project-expenditure';
import { words } from './words';

/** A section's paragraphs: none where there is nothing to report, undefined where the workbook does not tell. */
export function compose(book: Book, content: Content): readonly Block[] | undefined {
  switch (content.composer) {
    case 'organisation':
      return organisation(book);
    case 'finances':
      return finances(book);
    case 'generalBudget':
      return generalBudget(book);
    case 'basicExpenditure':
      return basicExpenditure(book);
    case 'projectExpenditure':
      return projectExpenditure(book);
    case 'fundExpenditure':
      return fundExpenditure(book, content.fund);
    case 'performance':
      return performance(book);
    case 'indicators':
      return indicators(book, content.classes, content.text);
    case 'problems':
      return problems(book);
    case 'words':
      return words(book, content.text);
  }
}

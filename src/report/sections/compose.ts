import { defaultProfile, type Profile } from '../../checks/profile/profile';
import type { Book } from '../../model/book';
import type { Block } from '../document';
import type { Draft } from '../drafts/draft';
import type { Content } from '../outline';
import { basicExpenditure } from './basic-expenditure';
import { carryOver, expenditure, finances, income, openingBudget } from './finances';
import { fundExpenditure } from './fund-expenditure';
import { generalBudget } from './general-budget';
import { indicators } from './indicators';
import { offices, staffing } from './organisation';
import { conclusion, performance } from './performance';
import { improvements, problems } from './problems';
import { projectExpenditure } from './project-expenditure';
import { projectExecution, projectFunds } from './projects';
import { words } from './words';

type Paragraphs = readonly Block[] | undefined;

/** What is settled beside the book. */
export interface Choices {
  /** The statements that the user has accepted. */
  readonly drafts: readonly Draft[];
  readonly profile: Profile;
}

export const noChoices: Choices = { drafts: [], profile: defaultProfile };

/** What the book alone is enough for. */
const fromBook = {
  organisation: (book) => [...offices(book), ...staffing(book)],
  offices,
  staffing,
  finances,
  openingBudget,
  income,
  expenditure,
  carryOver,
  generalBudget,
  basicExpenditure,
  projectExpenditure,
  projectFunds,
  projectExecution,
  performance,
  own: () => undefined,
} satisfies Readonly<Record<string, (book: Book) => Paragraphs>>;

/** A section's paragraphs: none where there is nothing to report, undefined where the workbook does not tell. */
export function compose(book: Book, content: Content, { drafts, profile }: Choices = noChoices): Paragraphs {
  switch (content.composer) {
    case 'fundExpenditure':
      return fundExpenditure(book, content.fund);
    case 'indicators':
      return indicators(book, content.classes, content.text);
    case 'problems':
      return problems(book, drafts);
    case 'improvements':
      return improvements(book, drafts);
    case 'conclusion':
      return conclusion(book, profile.scoring);
    case 'words':
      return words(book, content.text);
    default:
      return fromBook[content.composer](book);
  }
}

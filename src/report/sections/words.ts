import type { Book, TextRole } from '../../model/book';
import type { Block } from '../document';
import { paragraphsOf } from '../facts';
import { paragraph, say } from '../sentence';

/** The user's own text, a paragraph a line. */
export function words(book: Book, role: TextRole): readonly Block[] {
  return paragraphsOf(book, role).map((text, index) => paragraph(say`${text}`, `${role}/${index + 1}`));
}

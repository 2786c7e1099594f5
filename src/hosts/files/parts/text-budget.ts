import { HostError } from '../../../model/host-error';
import { MAX_TEXT_CHARACTERS } from '../limits';

/** Counts the characters kept of one workbook. */
export class TextBudget {
  private left = MAX_TEXT_CHARACTERS;

  /** Returns the text. Throws `tooLarge` with the part's name once the workbook's texts exceed their limit. */
  spend(text: string, part: string): string {
    this.left -= text.length;
    if (this.left < 0) throw new HostError('tooLarge', part);
    return text;
  }
}

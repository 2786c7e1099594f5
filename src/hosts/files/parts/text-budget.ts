import { HostError } from '../../../model/host-error';
import { MAX_TEXT_CHARACTERS, TEXT_OVERHEAD } from '../limits';

/** Counts the characters kept of one workbook. */
export class TextBudget {
  private left = MAX_TEXT_CHARACTERS;

  /** Returns the text to keep. Throws `tooLarge` with the part's name once the workbook's texts exceed their limit. */
  spend(text: string, part: string): string {
    this.left -= text.length + TEXT_OVERHEAD;
    if (this.left < 0) throw new HostError('tooLarge', part);
    return cutLoose(text);
  }
}

/** A piece of a longer string holds all of it in memory; a text of twenty letters must not hold the whole part. */
function cutLoose(text: string): string {
  return ` ${text}`.slice(1);
}

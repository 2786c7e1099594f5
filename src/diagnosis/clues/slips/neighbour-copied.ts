import type { SlipDetector } from './slip';
import { isTelling } from './telling';

/** The figure of a neighbouring cell stands here, too. */
export const neighbourCopied: SlipDetector = {
  kind: 'neighbour-copied',
  chance: ({ figure, surroundings }) => (isTelling(figure.value) && surroundings.copies(figure).length > 0 ? 1 / 4 : 0),
};

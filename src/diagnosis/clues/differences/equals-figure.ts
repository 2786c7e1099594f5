import type { DifferenceDetector } from './difference';

/** The difference is another figure: an item left out, counted twice, or that belongs elsewhere. */
export const equalsFigure: DifferenceDetector = {
  kind: 'equals-figure',
  // A figure beside which nothing stands is off by itself, which says nothing.
  notice: ({ stated, gap, figures }) => figures.telling(stated.unit.dimension, gap).filter(({ key }) => key !== stated.key),
};

/** What Heji writes of any sound book, in any outline, Heji reads back; `npm run bench:round-trip` does so with 500 books. */
import { readBack } from './read-back';

test.each([1, 2, 3, 4, 5])('book %i', (number) => {
  const { figures, relations, ...wrong } = readBack(number);
  expect(wrong).toEqual({ unread: [], missed: [], falseAlarms: [], overlooked: [] });
  expect(figures).toBeGreaterThan(60);
  expect(relations).toBeGreaterThan(15);
});

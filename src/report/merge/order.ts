/** Where paragraphs stand once a report is generated anew: in the outline's order, but what the user put somewhere stays behind its neighbour. */

/** The longest part of a list of numbers that rises, as a set of its members. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const length: number[] = [];
  const before: number[] = [];
  let end = -1;
  numbers.forEach((number, index) => {
    length[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (numbers[earlier]! < number && length[earlier]! + 1 > length[index]!) {
        length[index] = length[earlier]! + 1;
        before[index] = earlier;
      }
    }
    if (end < 0 || length[index]! > length[end]!) end = index;
  });
  const members = new Set<number>();
  for (let at = end; at >= 0; at = before[at]!) members.add(numbers[at]!);
  return members;
}

/**
 * Lays `placed` items into `skeleton`: each behind the item that stands before it in `mine`. Items of `mine` that are in neither are passed over.
 */
export function arranged<Item>(skeleton: readonly Item[], mine: readonly Item[], placed: ReadonlySet<Item>): readonly Item[] {
  const inSkeleton = new Set(skeleton);
  const behind = new Map<Item | undefined, Item[]>();
  let before: Item | undefined;
  for (const item of mine) {
    if (placed.has(item)) behind.set(before, [...(behind.get(before) ?? []), item]);
    else if (inSkeleton.has(item)) before = item;
  }
  return [...(behind.get(undefined) ?? []), ...skeleton.flatMap((item) => [item, ...(behind.get(item) ?? [])])];
}

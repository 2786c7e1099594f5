/** Whether what was written reads as it should; to be called once Excel has answered. */
export type Check = () => boolean;

/** One thing done to a sheet, small enough for a request. A sheet is painted stroke by stroke, each time the same. */
export interface Stroke {
  /** About how many bytes of a request it takes. */
  readonly bytes: number;
  /** Queues it. */
  paint(sheet: Excel.Worksheet): Check | undefined;
}

/** What an object path and a property set take in a request, at most. */
export const PATH_BYTES = 280;
export const SET_BYTES = 130;

/** A stroke of a few settings. */
export function stroke(sets: number, paint: (sheet: Excel.Worksheet) => void, bytes = 0): Stroke {
  return {
    bytes: PATH_BYTES * 2 + SET_BYTES * sets + bytes,
    paint(sheet) {
      paint(sheet);
      return undefined;
    },
  };
}

/** Excel on the web takes 5 MB; a megabyte goes through slow lines within the time-out. */
const MOST_BYTES = 900_000;

/** Parts of a list, in order, none heavier than a request may be; `taken` is what the first one has on board already. */
export function batches<T extends { readonly bytes: number }>(items: readonly T[], taken = 0): T[][] {
  const all: T[][] = [[]];
  let bytes = taken;
  for (const item of items) {
    if (bytes + item.bytes > MOST_BYTES && bytes > 0) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)!.push(item);
    bytes += item.bytes;
  }
  return all;
}

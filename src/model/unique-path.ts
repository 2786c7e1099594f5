/** Tells things of one name apart: the second 其他 is `其他#2`. `used` counts the paths given so far. */
export function uniquePath(path: string, used: Map<string, number>): string {
  const times = (used.get(path) ?? 0) + 1;
  used.set(path, times);
  return times === 1 ? path : `${path}#${times}`;
}

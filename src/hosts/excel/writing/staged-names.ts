/** Sheets that are still being written are hidden and carry our signature; nobody's sheet is called so. */
const SIGNATURE = '~heji~';

export function stagedName(run: string, index: number): string {
  return `${SIGNATURE}${run}~${index}`;
}

export function isStaged(name: string): boolean {
  return name.startsWith(SIGNATURE);
}

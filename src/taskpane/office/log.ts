/** Writes what should never happen to the console, with all that an Office error carries. Its library is fetched when that happens. */
export async function log(error: unknown): Promise<void> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  Utilities.log(error instanceof Error ? error : new Error(String(error)));
}

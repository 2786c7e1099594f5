/** Throws RangeError for a name that Excel does not allow a sheet to have. */
export function requireSheetName(name: string): void {
  const allowed = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\\u0000-\u001f]|^'|'$/.test(name);
  if (!allowed) throw new RangeError(`Not a sheet name: ${name}`);
}

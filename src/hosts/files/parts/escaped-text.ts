/**
 * SpreadsheetML writes what XML cannot hold as `_xHHHH_`, a UTF-16 unit in hexadecimal, and a text that looks like such an escape as
 * `_x005F_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Control characters, non-characters, and halves of a surrogate pair that stand alone. */
const NOT_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** The text as a string of SpreadsheetML; markup characters are still to be escaped. */
export function escapeText(text: string): string {
  return text.replace(LOOKS_LIKE_ESCAPE, '_x005F_').replace(NOT_XML, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/**
 * What one file may cost. Budget workbooks seen in the field hold some ten thousand cells in less than 10 MB; each limit leaves them
 * room a hundred times over and stops a hostile file before it holds half a gigabyte.
 */

/** Bytes of a file: a workbook with a hundred photographs has some 100 MB. */
export const MAX_FILE_BYTES = 128 * 1024 ** 2;

/** Entries of a zip: a workbook with 200 sheets, each with drawing, comments and printer settings, has about 1,500. */
export const MAX_ENTRIES = 10_000;

/** Inflated bytes of one part: 1,048,576 formatted but empty rows of 26 cells are 650 MB of XML, and are read past, not kept. */
export const MAX_PART_BYTES = 1024 ** 3;

/** Inflated bytes of all parts read. */
export const MAX_TOTAL_BYTES = 2 * 1024 ** 3;

/** Sheet XML shrinks ten- to fortyfold. Deflate's best, a thousandfold, is one thing repeated: no sheet, so not worth its time. */
export const MAX_EXPANSION = 150;

/** Below this many inflated bytes any expansion is fine. */
export const EXPANSION_EXEMPT_BYTES = 32 * 1024 ** 2;

/** A part that is edited is held as one string, next to its edited copy. */
export const MAX_EDITED_PART_BYTES = 128 * 1024 ** 2;

/** Characters of a part that is edited element by element (styles, relationships, the workbook itself): Excel's 65,490 cell formats are 15 MB. */
export const MAX_OUTLINED_CHARACTERS = 32 * 1024 ** 2;

/** Bytes between two XML tags: a cell holds 32,767 characters, a comment or a formula no more. */
export const MAX_TOKEN_BYTES = 4 * 1024 ** 2;

/** Elements inside one another: SpreadsheetML with its extensions stays below 20. */
export const MAX_DEPTH = 256;

/** Filled cells of a workbook, a filled row counted as one more: about 200 bytes each once read. */
export const MAX_FILLED_CELLS = 1_000_000;

/** Characters of all texts and formulas of a workbook, shared strings counted once: two bytes each. */
export const MAX_TEXT_CHARACTERS = 16 * 1024 ** 2;

/** What a text costs besides its characters, in characters. */
export const TEXT_OVERHEAD = 16;

/** Formats, merges, names, tables, columns: lists that Excel itself caps at 65,490 cell formats, kept with room to spare. */
export const MAX_LIST_LENGTH = 200_000;

/** A text file is decoded and split as a whole. */
export const MAX_CSV_BYTES = 64 * 1024 ** 2;

/** Excel's own: rows, columns, characters in a cell, characters of a number format, points of a row's height. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const CELL_CHARACTERS = 32_767;
export const FORMAT_CHARACTERS = 255;
export const ROW_POINTS = 409;

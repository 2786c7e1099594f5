/** Tricks played with XML. */
import { bookParts, contentTypes, relationships, SPREADSHEET, without, zip } from '../../hosts/files/package-builder';
import { book, bookOfRows, oneCell, repeated, SHEET, type HostileFile } from './hostile-file';

/** A sheet part with something before its root element, and a text in its only cell. */
const sheetAfter = (prologue: string, text: string) =>
  bookOfRows('', { parts: { [SHEET]: `<?xml version="1.0"?>${prologue}<worksheet xmlns="${SPREADSHEET}"><sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>` } });
const sheetOf = (xml: string | Uint8Array) => bookOfRows('', { parts: { [SHEET]: xml } });
const entities = repeated(12, (n) => `<!ENTITY e${n} "${`&e${n - 1};`.repeat(10)}">`);

export const xml: readonly HostileFile[] = [
  { what: 'entities that expand a million million times', outcome: 'refused', bytes: () => sheetAfter(`<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>`, '&e12;') },
  { what: 'an entity that is a file of this machine', outcome: 'refused', bytes: () => sheetAfter('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;') },
  { what: 'an entity that is fetched from a server', outcome: 'refused', bytes: () => sheetAfter('<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/e">]>', '&e;') },
  { what: 'a DTD on a server', outcome: 'checked', bytes: () => sheetAfter('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', 'x') },
  { what: 'a parameter entity', outcome: 'checked', bytes: () => sheetAfter('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>', 'x') },
  { what: 'an XInclude', outcome: 'checked', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}" xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/>${oneCell}</worksheet>`) },
  { what: 'a style sheet and a processing instruction', outcome: 'checked', bytes: () => sheetOf(`<?xml-stylesheet href="http://127.0.0.1:9/x.xsl" type="text/xsl"?><worksheet xmlns="${SPREADSHEET}">${oneCell}</worksheet>`) },
  { what: 'two hundred thousand elements inside one another', outcome: 'refused', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}">${'<x>'.repeat(200_000)}`) },
  { what: 'a text of 20 MB', outcome: 'refused', bytes: () => bookOfRows(`<row><c t="str"><v>${repeated(150_000, (n) => String(n * 7919).padStart(50, '零'))}</v></c></row>`) },
  { what: '24 texts of 1.6 MB', outcome: 'refused', bytes: () => bookOfRows(`<row><c t="str"><v>${repeated(40_000, (n) => String(n * 7919).padStart(40, 'x'))}</v></c></row>`.repeat(24)) },
  { what: 'five million shared texts', outcome: 'refused', bytes: () => bookOfRows('', { strings: repeated(5_000_000, (n) => `<si><t>${n % 10}</t></si>`) }) },
  { what: 'an unclosed tag of 8 MB', outcome: 'refused', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}"><sheetData ${repeated(200_000, (n) => `a${n}="${String(n * 7919).padStart(30, 'y')}" `)}`) },
  { what: 'a comment of 12 MB', outcome: 'refused', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}"><!--${repeated(300_000, (n) => String(n * 7919).padStart(40, 'z'))}-->${oneCell}</worksheet>`) },
  { what: 'a hundred thousand attributes', outcome: 'checked', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}"><sheetData><row ${repeated(100_000, (n) => `a${n}="" `)}><c><v>1</v></c></row></sheetData></worksheet>`) },
  { what: 'one attribute twice', outcome: 'refused', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1" r="2"/></sheetData></worksheet>`) },
  { what: 'attributes named __proto__ and constructor', outcome: 'checked', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}"><sheetData><row __proto__="1" constructor="1"><c __proto__="x" s="__proto__"><v>1</v></c></row></sheetData></worksheet>`) },
  { what: 'bytes that are not UTF-8', outcome: 'refused', bytes: () => sheetOf(new Uint8Array([...Buffer.from(`<worksheet xmlns="${SPREADSHEET}"><x>`), 0xc3, 0x28, 0xfe])) },
  { what: 'UTF-8 that says it is UTF-16', outcome: 'refused', bytes: () => sheetOf(`<?xml version="1.0" encoding="UTF-16LE"?><worksheet xmlns="${SPREADSHEET}">${oneCell}</worksheet>`) },
  { what: 'an encoding nobody knows', outcome: 'refused', bytes: () => sheetOf(`<?xml version="1.0" encoding="x-evil"?><worksheet xmlns="${SPREADSHEET}">${oneCell}</worksheet>`) },
  { what: 'NULs in the markup', outcome: 'refused', bytes: () => sheetOf(`<worksheet xmlns="${SPREADSHEET}">\0\0\0${oneCell}</worksheet>`) },
  { what: 'a workbook part that is a web page', outcome: 'refused', bytes: () => zip({ ...bookParts({ sheets: { S: oneCell } }), 'xl/workbook.xml': '<html><body><script>alert(1)</script></body></html>' }) },
  { what: 'content types that call the workbook a picture', outcome: 'checked', bytes: () => zip({ ...bookParts({ sheets: { S: oneCell } }), '[Content_Types].xml': contentTypes().replaceAll('application/xml', 'image/png') }) },
  { what: 'no content types at all', outcome: 'checked', bytes: () => zip(without(bookParts({ sheets: { S: oneCell } }), '[Content_Types].xml')) },
  { what: 'relationships that lead in a circle', outcome: 'checked', bytes: () => book({ sheets: { S: oneCell }, parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(['worksheet', 'sheet1.xml'], ['officeDocument', '../workbook.xml']) } }) },
  { what: 'a workbook that is its own sheet', outcome: 'refused', bytes: () => book({ sheets: { S: oneCell }, parts: { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'workbook.xml']) } }) },
  { what: 'a hundred thousand relationships', outcome: 'checked', bytes: () => book({ sheets: { S: oneCell }, parts: { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(...Array.from({ length: 100_000 }, (_, n) => ['image', `../media/${n}.png`] as const)) } }) },
];

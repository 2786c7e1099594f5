/** Tricks played with the zip that a workbook is. */
import { strToU8, zipSync } from 'fflate';
import { bookParts, relationships, zip, type Parts } from '../../hosts/files/package-builder';
import { bookOfRows, SHEET, type HostileFile } from './hostile-file';

const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const small = () => bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
const zeros = () => new Uint8Array(64 * 1024 ** 2);
const withParts = (parts: Parts) => zip(bookParts({ sheets: { S: '' }, parts }));

/** Where fields stand in an entry's central header, and how many bytes they have. */
const fields = { flags: [8, 2], method: [10, 2], crc: [16, 4], compressedSize: [20, 4], size: [24, 4], attributes: [38, 4], headerOffset: [42, 4] } as const;

/** Rewrites what the central directory says of one entry. */
function lying(bytes: Uint8Array, name: string, lies: Partial<Record<keyof typeof fields, number>>): Uint8Array {
  return changed(bytes, (view, copy) => {
    for (let at = 0; at + 46 < copy.length; at++) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) continue;
      if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) !== name) continue;
      for (const [field, value] of Object.entries(lies)) {
        const [offset, width] = fields[field as keyof typeof fields];
        if (width === 2) view.setUint16(at + offset, value, true);
        else view.setUint32(at + offset, value, true);
      }
    }
  });
}

/** Rewrites the record at the end of a zip. */
function endingIn(bytes: Uint8Array, change: (view: DataView, end: number) => void): Uint8Array {
  return changed(bytes, (view) => {
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== END_RECORD) end -= 1;
    change(view, end);
  });
}

function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

/** The entries of the first under names as long as those of the second: `sheet1.xml` becomes `styles.xml`. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return changed(bytes, (_, copy) => {
    const [old, fresh] = [strToU8(from), strToU8(to)];
    for (let at = 0; at + old.length <= copy.length; at++) if (old.every((byte, index) => copy[at + index] === byte)) copy.set(fresh, at);
  });
}

function nested(levels: number): Uint8Array {
  if (levels === 0) return zipSync({ zeros: new Uint8Array(8 * 1024 ** 2) });
  const inner = nested(levels - 1);
  return zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.zip`, inner])), { level: 9 });
}

/** Deflate blocks that hold nothing, so that inflating goes on and on. */
function emptyBlocks(megabytes: number): Uint8Array {
  const block = [0, 0, 0, 0xff, 0xff];
  return new Uint8Array(megabytes * 1024 ** 2).map((_, index) => block[index % block.length]!);
}

function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

export const zips: readonly HostileFile[] = [
  { what: 'a part of zeros that shrank a thousandfold', outcome: 'refused', bytes: () => withParts({ [SHEET]: zeros() }) },
  { what: 'a part that says it has 4 GB', outcome: 'refused', bytes: () => lying(small(), SHEET, { size: 0xfffffff0 }) },
  { what: 'a bomb that says it is small', outcome: 'refused', bytes: () => lying(withParts({ [SHEET]: zeros() }), SHEET, { size: 1000 }) },
  { what: 'a part that says it is larger than it is', outcome: 'refused', bytes: () => lying(small(), SHEET, { size: 2000 }) },
  { what: 'a part that reaches into the next', outcome: 'refused', bytes: () => lying(small(), 'xl/workbook.xml', { compressedSize: 3000 }) },
  { what: 'two entries over the same bytes', outcome: 'refused', bytes: () => lying(small(), SHEET, { headerOffset: 0 }) },
  { what: '20,000 entries', outcome: 'refused', bytes: () => zip({ ...bookParts({ sheets: { S: '' } }), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`xl/media/${index}.png`, ''])) }, 0) },
  { what: 'zips within zips within zips, 8 GB at last', outcome: 'checked', bytes: () => zip(bookParts({ sheets: { S: '<sheetData><row><c><v>1</v></c></row></sheetData>' }, parts: { 'xl/embeddings/object.zip': nested(3) } })) },
  { what: 'half a zip', outcome: 'refused', bytes: () => small().subarray(0, small().length / 2) },
  { what: 'a zip without its last byte', outcome: 'refused', bytes: () => small().subarray(0, -1) },
  { what: 'a zip without entries', outcome: 'refused', bytes: () => zipSync({}) },
  { what: 'a directory that lies beyond the end', outcome: 'refused', bytes: () => endingIn(small(), (view, end) => view.setUint32(end + 16, 0x7fffffff, true)) },
  { what: 'a directory that says it has 65,534 entries', outcome: 'refused', bytes: () => endingIn(small(), (view, end) => view.setUint16(end + 10, 65_534, true)) },
  { what: 'a zip64 directory that is not there', outcome: 'refused', bytes: () => endingIn(small(), (view, end) => view.setUint16(end + 10, 0xffff, true)) },
  { what: 'one part twice', outcome: 'refused', bytes: () => renamed(zip({ ...bookParts({ sheets: { S: '' } }), 'xl/worksheets/sheet2.xml': '<worksheet/>' }), 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet1.xml') },
  { what: 'one part twice, the second in capitals', outcome: 'refused', bytes: () => zip({ ...bookParts({ sheets: { S: '' } }), 'XL/WORKSHEETS/SHEET1.XML': '<worksheet/>' }) },
  { what: 'a local header under another name', outcome: 'refused', bytes: () => changed(small(), (_, copy) => copy.set(strToU8('evil'), 30)) },
  { what: 'entries that climb out of the folder', outcome: 'checked', bytes: () => withParts({ '../../../../tmp/heji-was-here.xml': 'x', '..\\..\\heji-was-here.xml': 'x', [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>' }) },
  { what: 'entries with absolute names', outcome: 'checked', bytes: () => withParts({ '/etc/heji-was-here': 'x', 'C:\\heji-was-here': 'x', [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>' }) },
  { what: 'a sheet that is said to lie in /etc/passwd', outcome: 'refused', bytes: () => withParts({ 'xl/_rels/workbook.xml.rels': relationships(['worksheet', '../../../../../etc/passwd']) }) },
  { what: 'a name with a NUL in it', outcome: 'checked', bytes: () => withParts({ 'xl/sheet\0.xml': 'x', [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>' }) },
  { what: 'a name of 60,000 letters', outcome: 'checked', bytes: () => withParts({ [`xl/${'x'.repeat(60_000)}`]: 'x', [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>' }) },
  { what: 'a part that says it is encrypted', outcome: 'refused', bytes: () => lying(small(), SHEET, { flags: 1 }) },
  { what: 'an unknown compression', outcome: 'refused', bytes: () => lying(small(), SHEET, { method: 99 }) },
  { what: 'a wrong checksum', outcome: 'refused', bytes: () => lying(small(), SHEET, { crc: 1 }) },
  { what: 'a part that says it is a symbolic link', outcome: 'checked', bytes: () => lying(small(), SHEET, { attributes: 0xa1ff0000 }) },
  { what: 'ten megabytes of empty deflate blocks', outcome: 'refused', bytes: () => lying(zip(bookParts({ sheets: { S: '' }, parts: { [SHEET]: emptyBlocks(10) } }), 0), SHEET, { method: 8 }) },
  { what: 'a PDF before the zip', outcome: 'refused', bytes: () => concatenated(strToU8('%PDF-1.7\n'), small()) },
  { what: 'a script behind the zip', outcome: 'checked', bytes: () => concatenated(endingIn(small(), (view, end) => view.setUint16(end + 20, 25, true)), strToU8('<script>alert(1)</script>')) },
  { what: 'a web page that calls itself a workbook', outcome: 'refused', bytes: () => strToU8('<html><script src="http://127.0.0.1:9/x.js"></script></html>') },
];

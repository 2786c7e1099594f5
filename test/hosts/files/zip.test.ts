import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { OpcPackage } from '../../../src/hosts/files/package/opc-package';
import { readZipDirectory } from '../../../src/hosts/files/package/zip-directory';
import { zip } from './package-builder';
import { hostError } from './seen';

/** A zip as programs write it that do not know sizes beforehand: they follow each entry's bytes. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => { if (error) throw error; pieces.push(piece); });
  for (const [index, [name, content]] of Object.entries(parts).entries()) {
    const entry = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    archive.add(entry);
    entry.push(strToU8(content), true);
  }
  archive.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** The same zip with sizes and offsets in the fields that archives beyond 4 GB have (APPNOTE 4.3.14–4.5.3). */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const headers: number[][] = [];
  for (let at = start; at < end;) {
    const nameLength = view.getUint16(at + 28, true);
    const header = new DataView(bytes.slice(at, at + 46 + nameLength).buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    for (const [index, field] of [24, 20, 42].entries()) {
      extra.setBigUint64(4 + 8 * index, BigInt(header.getUint32(field, true)), true);
      header.setUint32(field, 0xffffffff, true);
    }
    header.setUint16(30, 28, true);
    headers.push([...new Uint8Array(header.buffer), ...new Uint8Array(extra.buffer)]);
    at += 46 + nameLength;
  }
  const directory = headers.flat();
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(headers.length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + directory.length), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, start), ...directory, ...new Uint8Array(tail.buffer)]);
}

const parts = { 'a.xml': '<a>收入</a>', '文档/乙.xml': '<b/>', 'c.bin': 'c'.repeat(100_000) };

test.each<[string, (content: typeof parts) => Uint8Array]>([
  ['deflated', (content) => zip(content)],
  ['stored', (content) => zip(content, 0)],
  ['streamed', streamed],
  ['zip64', (content) => asZip64(zip(content))],
  ['with a comment behind', (content) => { const bytes = Uint8Array.from([...zip(content), ...strToU8('注')]); bytes[bytes.length - 3 - 2] = 3; return bytes; }],
])('a zip that is %s is read, and saved again with the same content', (_, make) => {
  const opc = new OpcPackage(make(parts));
  expect([opc.text('a.xml'), opc.text('文档/乙.xml'), opc.text('C.BIN')]).toEqual(Object.values(parts));
  opc.write('a.xml', '<a>支出</a>');
  opc.write('新.xml', '<n/>');
  opc.remove('文档/乙.xml');
  const saved = Object.entries(unzipSync(opc.save())).map(([name, content]) => [name, new TextDecoder().decode(content)]);
  expect(saved).toEqual([['a.xml', '<a>支出</a>'], ['c.bin', parts['c.bin']], ['新.xml', '<n/>']]);
});

test('names that begin at the root or go by backslashes are the names they mean', () => {
  expect(new OpcPackage(zip({ '/xl/a.xml': '<a/>', 'xl\\b.xml': '<b/>' })).text('xl/b.xml')).toBe('<b/>');
  expect(readZipDirectory(zip({ '/xl/a.xml': '<a/>' }))[0]!.name).toBe('xl/a.xml');
});

test('two entries of one name are one too many', () => {
  expect(hostError(() => new OpcPackage(zip({ 'xl/a.xml': '<a/>', 'XL/A.xml': '<b/>' })))).toBe('damaged: XL/A.xml');
});

test('an entry whose local name is another is a trick', () => {
  const bytes = zip({ 'a.xml': '<a/>' });
  bytes[30] = 0x62;
  expect(hostError(() => new OpcPackage(bytes))).toBe('damaged: a.xml');
});

test.each([[1, 'passwordProtected: a.xml'], [0, 'unsupportedFormat: a.xml']])('an entry that is encrypted (%i) or packed in another way is refused', (encrypted, error) => {
  const bytes = zip({ 'a.xml': '<a/>' });
  const directory = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
  bytes[directory + 8] = encrypted;
  bytes[directory + 10] = 12;
  expect(hostError(() => new OpcPackage(bytes).text('a.xml'))).toBe(error);
});

test('a part written with the content it has stays as it lies', () => {
  const bytes = zip({ 'a.xml': '<?xml version="1.0" encoding="GB18030"?><a/>' });
  const opc = new OpcPackage(bytes);
  opc.write('a.xml', opc.text('a.xml'));
  expect(unzipSync(opc.save())).toEqual(unzipSync(bytes));
});

test('a part in another encoding is written in UTF-8, and says so', () => {
  const opc = new OpcPackage(zip({ 'a.xml': Uint8Array.from([...strToU8('<?xml version="1.0" encoding="GB18030"?><a>'), 0xd6, 0xd0, ...strToU8('</a>')]) }));
  opc.write('a.xml', opc.text('a.xml').replace('<a>', '<a>新'));
  expect(new TextDecoder().decode(unzipSync(opc.save())['a.xml'])).toBe('<?xml version="1.0" encoding="UTF-8"?><a>新中</a>');
});

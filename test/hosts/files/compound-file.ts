/** An OLE compound file of one empty stream: header, one sector of allocation table, one of directory (MS-CFB 2.2–2.6). */
export function compoundFile(stream: string): Uint8Array {
  const sector = 512;
  const view = new DataView(new ArrayBuffer(3 * sector));
  new Uint8Array(view.buffer).set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(sector, 0xfffffffd, true);
  view.setUint32(sector + 4, 0xfffffffe, true);
  for (const [index, name] of ['Root Entry', stream].entries()) {
    const at = 2 * sector + index * 128;
    [...name].forEach((letter, position) => view.setUint16(at + 2 * position, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  }
  return new Uint8Array(view.buffer);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** Carries the zip checksum of what came before (0 at the start) over more bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before;
  for (let index = 0; index < bytes.length; index++) remainder = table[(remainder ^ bytes[index]!) & 0xff]! ^ (remainder >>> 8);
  return ~remainder >>> 0;
}

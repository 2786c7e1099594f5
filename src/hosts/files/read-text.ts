import { HostError } from '../../model/host-error';
import { decodeText } from './decode-text';
import { MAX_CSV_BYTES } from './limits';
import { hasEncryptedPackage, isCompoundFile } from './package/compound-file';
import { OpcPackage } from './package/opc-package';
import { relationshipsOf } from './package/relationships';

/** Endings of the files that hold prose. */
export const proseName = /\.(?:txt|md|docx)$/i;

/**
 * Reads a text from a .txt, .md or .docx file: a paragraph a line. Throws `empty`, `notAWorkbook` for bytes that are no text, `passwordProtected`
 * or `unsupportedFormat` (an old .doc) with the file's name, `damaged` or `tooLarge`.
 */
export function readText(name: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_CSV_BYTES) throw new HostError('tooLarge', name);
  if (isCompoundFile(bytes)) throw new HostError(hasEncryptedPackage(bytes) ? 'passwordProtected' : 'unsupportedFormat', name);
  const text = /\.docx$/i.test(name) ? readWord(name, bytes) : decodeText(bytes);
  if (text === undefined) throw new HostError('notAWorkbook', name);
  if (text.trim() === '') throw new HostError('empty', name);
  return text;
}

/** What is deleted with changes tracked, field codes, and the copy of a shape for older programs are no text of the document. */
const notRead: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback']);

function readWord(name: string, bytes: Uint8Array): string | undefined {
  const opc = new OpcPackage(bytes);
  const part = [relationshipsOf(opc, '').find(({ type }) => type === 'officeDocument')?.target, 'word/document.xml'].find((each) => each !== undefined && opc.has(each));
  if (part === undefined || !part.includes('document')) throw new HostError('notAWorkbook', name);
  const pieces: string[] = [];
  let skipped = 0;
  let inText = false;
  opc.readXml(part, {
    open(path) {
      const element = path.at(-1)!;
      if (notRead.has(element)) skipped += 1;
      inText = element === 't';
      if (skipped > 0) return;
      if (element === 'tab') pieces.push(' ');
      if (element === 'br' || element === 'cr') pieces.push('\n');
    },
    text(piece) {
      if (inText && skipped === 0) pieces.push(piece);
    },
    close(path) {
      const element = path.at(-1)!;
      inText = false;
      if (notRead.has(element)) skipped -= 1;
      if (element === 'p' && skipped === 0) pieces.push('\n');
    },
  });
  return pieces.join('');
}

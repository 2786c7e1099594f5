import { HostError } from '../../model/host-error';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { hasEncryptedPackage, isCompoundFile } from './package/compound-file';
import { OpcPackage } from './package/opc-package';
import { findWorkbookPart } from './parts/workbook-part';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

/** Spreadsheets we know by name and do not read: old Excel, WPS, OpenDocument, binary Excel, 标文通. */
const OTHER_SPREADSHEET = /\.(xls|xlt|et|ett|ods|ots|fods|xlsb|uos|numbers|dbf)$/i;

/** Reads a workbook that something stands in. Throws what `readWorkbook` throws, and `empty` for a blank one. */
export function readFile(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const workbook = readWorkbook(name, bytes);
  if (workbook.sheets.every((sheet) => sheet.rows.size === 0)) throw new HostError('empty', name);
  return workbook;
}

/**
 * Reads a workbook from a file's bytes; what it is shows in the bytes first, in the name second.
 * Throws `empty` for a file of no bytes or a workbook without a worksheet, `notAWorkbook`, `unsupportedFormat` or `passwordProtected`, all with the
 * file's name, `damaged` or `tooLarge` with the part (or `ZIP`, for the file as a whole).
 */
export function readWorkbook(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const workbook = read(name, bytes);
  if (workbook.sheets.length === 0) throw new HostError('empty', name);
  return workbook;
}

function read(name: string, bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length === 0) throw new HostError('empty', name);
  if (isCompoundFile(bytes)) throw new HostError(hasEncryptedPackage(bytes) ? 'passwordProtected' : 'unsupportedFormat', name);
  if (isZip(bytes)) return readZip(name, bytes);
  if (/\.csv$/i.test(name)) return readCsv(name.replace(/^.*[\\/]/, '').replace(/\.csv$/i, ''), bytes);
  throw new HostError(OTHER_SPREADSHEET.test(name) ? 'unsupportedFormat' : 'notAWorkbook', name);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function readZip(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const opc = new OpcPackage(bytes);
  if (findWorkbookPart(opc) !== undefined) return readXlsx(bytes);
  const otherSpreadsheet = opc.has('xl/workbook.bin') || opc.has('content.xml') || OTHER_SPREADSHEET.test(name);
  throw new HostError(otherSpreadsheet ? 'unsupportedFormat' : 'notAWorkbook', name);
}

/** How long a workbook takes to open, to be typed into, and to be saved, and what it takes of memory. */
import { WorkbookFile } from '../../src/hosts/files/workbook-file';
import { OpcPackage } from '../../src/hosts/files/package/opc-package';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import type { DocumentCell, SheetDocument } from '../../src/model/sheet-document';
import { layOut } from '../../src/workbench/grid/layout';

const MEGABYTE = 1024 ** 2;

/** After what is no longer needed was cleared away, where node lets us (`--expose-gc`). */
function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Rows of ten figures with their sum, which no two rows share. */
function sheet(name: string, rows: number): SheetDocument {
  const cells: DocumentCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 10; column++) cells.push({ row, column, value: { kind: 'number', number: ((row * 7919 + column * 104_729) % 9_999_991) / 100 } });
    cells.push({ row, column: 10, value: { kind: 'formula', formula: `SUM(A${row + 1}:J${row + 1})`, cached: 0 } });
  }
  return { name, cells };
}

/** The workbook with what other programs add: a picture of so many megabytes, which nothing makes smaller. */
function withPicture(workbook: Uint8Array, megabytes: number): Uint8Array {
  const opc = new OpcPackage(workbook);
  let noise = 1;
  const letters = Array.from({ length: megabytes * MEGABYTE }, () => String.fromCharCode(33 + ((noise = (noise * 48_271) % 2_147_483_647) % 90)));
  opc.write('xl/media/image1.svg', letters.join(''));
  return opc.save();
}

function measure(what: string, bytes: Uint8Array, print: (line: string) => void): void {
  const times: string[] = [];
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push(`${name} ${(performance.now() - start).toFixed(0)}`);
    return result;
  };
  const before = memoryInUse();
  const file = timed('opened', () => WorkbookFile.open('bench.xlsx', bytes));
  const [first] = file.snapshot.sheets;
  timed('laid out', () => layOut(first!, file.looks));
  timed('first edit', () => file.type([{ at: { sheet: first!.id, row: 0, column: 0 }, text: '1' }]));
  void file.snapshot;
  timed('next edit', () => file.type([{ at: { sheet: first!.id, row: 1, column: 1 }, text: '2' }]));
  timed('laid out again', () => layOut(file.snapshot.sheets[0]!, file.looks));
  timed('undone', () => file.undo());
  timed('saved', () => file.bytes());
  const memory = (memoryInUse() - before) / MEGABYTE;
  print(`${what.padEnd(34)} ${(bytes.length / MEGABYTE).toFixed(1).padStart(5)} MB  ${times.join(' · ')} ms · ${memory.toFixed(0)} MB of memory`);
}

export function files(print: (line: string) => void): void {
  measure('11,000 cells', writeSheets(null, [sheet('表', 1000)]), print);
  measure('110,000 cells', writeSheets(null, [sheet('表', 10_000)]), print);
  measure('550,000 cells on five sheets', writeSheets(null, ['甲', '乙', '丙', '丁', '戊'].map((name) => sheet(name, 10_000))), print);
  measure('110,000 cells and a large picture', withPicture(writeSheets(null, [sheet('表', 10_000)]), 20), print);
}

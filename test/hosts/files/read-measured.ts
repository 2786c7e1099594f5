/** Reads the file named on the command line and prints how that ended and what it cost; run in a process of its own. */
import { readFileSync } from 'node:fs';
import { readFile } from '../../../src/hosts/files/read-file';
import { HostError } from '../../../src/model/host-error';

const path = process.argv[2]!;
const begin = performance.now();
let outcome: string;
try {
  const cells = readFile(path, readFileSync(path)).sheets.flatMap((sheet) => [...sheet.rows.values()]).reduce((sum, row) => sum + row.size, 0);
  outcome = `read: ${cells} cells`;
} catch (error) {
  outcome = error instanceof HostError ? error.kind : String(error);
}
process.stdout.write(JSON.stringify({ outcome, milliseconds: performance.now() - begin, megabytes: process.resourceUsage().maxRSS / 1024 }));

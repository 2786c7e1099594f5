/** `npm run bench:round-trip -- [books]`: reports of so many generated books (500), every outline, read back; what was not read as it was meant. */
import { readBack } from '../prose/round-trip/read-back';

const books = Number(process.argv[2] ?? 500);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const all = Array.from({ length: books }, (_, index) => readBack(index + 1));
const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);

print(`${books} books, every outline: ${sum(({ figures }) => figures)} figures, ${sum(({ relations }) => relations)} relations`);
for (const kind of ['unread', 'missed', 'falseAlarms', 'overlooked'] as const) {
  const found = all.flatMap((one) => one[kind]);
  print(`${kind}: ${found.length}`);
  found.slice(0, 20).forEach((line) => print(`  ${line}`));
}

/** `npm run bench`: how long things take, always beside something measured in the same run. */
import { evaluate } from '../../src/judging/evaluate';
import { judge } from '../../src/judging/judge';
import { asRounded } from '../../src/judging/spread';
import { Decimal } from '../../src/model/decimal';
import { sumOf } from '../../src/model/expression';
import type { KnownFigure } from '../../src/model/figure';
import { intersect } from '../../src/model/interval';
import type { Relation } from '../../src/model/relation';
import { tenThousandYuan } from '../../src/model/unit';
import { fullChecks } from './full-check/run';
import { pane } from './pane';
import { rechecks } from './recheck';
import { milliseconds } from './timing';
import { texts } from './texts';
import { workbench } from './workbench';
import { files } from './workbook-file';

const print = (line: string) => void process.stdout.write(`${line}\n`);

function figure(key: string, cents: number): KnownFigure {
  const value = Decimal.of(cents, 2);
  return { key, label: key, unit: tenThousandYuan, value, decimals: 2, exact: false, printed: value.toString(), place: { sheet: '', address: '' }, origin: 'typed' };
}

function judging(): void {
  const relations = Array.from({ length: 2000 }, (_, row): Relation => {
    const cents = Array.from({ length: 10 }, (_, item) => 100 + ((row * 31 + item * 7919) % 100_000));
    const parts = cents.map((value, item) => figure(`${row}/${item}`, value));
    return { rule: 'bench', kind: 'sum', stated: figure(`${row}`, cents.reduce((a, b) => a + b, 0)), comparator: 'equal', expected: sumOf(parts) };
  });
  const judged = milliseconds(() => relations.forEach(judge));
  const exact = milliseconds(() => relations.forEach(({ stated, expected }) => intersect(evaluate({ kind: 'figure', figure: stated }, asRounded), evaluate(expected, asRounded))));
  print(`2,000 sums of ten          judged ${judged.toFixed(1)} ms · intervals alone, all exact ${exact.toFixed(1)} ms · ratio ${(judged / exact).toFixed(2)}`);
}

judging();
fullChecks(print);
rechecks(print);
files(print);
texts(print);
void pane(print).then(() => workbench(print));

/** `npm run bench:silence`: how many workbooks that are right are accused, and how many faults are found. */
import { isFound } from '../forms/faults';
import { falseAlarms, faultIn, trial } from '../forms/silence';

const count = 500;
const print = (line: string) => void process.stdout.write(`${line}\n`);
const seeds = Array.from({ length: count }, (_, index) => index + 1);

const accused = seeds.map((seed) => ({ seed, alarms: falseAlarms(trial(seed)) })).filter(({ alarms }) => alarms.length > 0);
for (const { seed, alarms } of accused) print(`accused: seed ${seed}: ${alarms.join(', ')}`);
print(`${count} workbooks that are right: ${accused.length} accused of an error`);

const faults = seeds.flatMap((seed) => {
  const fault = faultIn(trial(count + seed));
  return fault ? [{ seed: count + seed, fault }] : [];
});
const missed = faults.filter(({ fault }) => !isFound(fault));
for (const { seed, fault } of missed) print(`missed: seed ${seed}: ${fault.place.sheet}!${fault.place.address} ${fault.before} → ${fault.after}`);
print(`${faults.length} workbooks with one fault: ${faults.length - missed.length} found by a relation that holds the cell (${(((faults.length - missed.length) / faults.length) * 100).toFixed(1)}%)`);

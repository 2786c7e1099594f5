/**
 * Properties try the same cases in every run, so that a red run is the fault of the change and not of the day.
 * `HEJI_SEED` tries others: a number, or `random`.
 */
import fc from 'fast-check';

const { HEJI_SEED = '20260701' } = process.env;
if (HEJI_SEED !== 'random') fc.configureGlobal({ seed: Number(HEJI_SEED) });

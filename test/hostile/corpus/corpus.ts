/** Every hostile file there is. Made when the tests run: no repository should hold them, and virus scanners would agree. */
import { formulasAndFormats } from './formulas';
import type { HostileFile } from './hostile-file';
import { sheets } from './sheets';
import { texts } from './texts';
import { xml } from './xml';
import { zips } from './zips';

export const corpus: readonly HostileFile[] = [...zips, ...xml, ...sheets, ...formulasAndFormats, ...texts];

/** One in so many is tried whenever the tests run; `npm run test:hostile` tries them all. */
const sampled = 8;

export const tried = process.env.HEJI_HOSTILE === 'all' ? corpus : corpus.filter((_, index) => index % sampled === 0);

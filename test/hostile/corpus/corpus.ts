/** Every hostile file there is. Made when the tests run: no repository should hold them, and virus scanners would agree. */
import { formulasAndFormats } from './formulas';
import type { HostileFile } from './hostile-file';
import { sheets } from './sheets';
import { texts } from './texts';
import { xml } from './xml';
import { zips } from './zips';

export const corpus: readonly HostileFile[] = [...zips, ...xml, ...sheets, ...formulasAndFormats, ...texts];

import type { Outline } from '../outline';
import { hunan } from './hunan';
import { national } from './national';
import { sichuan } from './sichuan';

/** The outlines that come with the product; the first is the one to begin with. */
export const outlines: readonly Outline[] = [hunan, national, sichuan];

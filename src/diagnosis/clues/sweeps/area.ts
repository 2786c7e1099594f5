import { areaAddress, parseAddress } from '../../../model/address';
import type { Suspect } from '../../../model/finding';
import { isSweep } from './catalogue';

/** The cells that a suspected sweep reached, as the area they span in A1 notation; empty where no sweep is suspected. */
export function sweptArea({ figure, together, clue }: Suspect): string {
  if (!isSweep(clue)) return '';
  const cells = [figure, ...together.map((one) => one.figure)].flatMap(({ place }) => (place.sheet === figure.place.sheet ? parseAddress(place.address) ?? [] : []));
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return areaAddress({ top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
}

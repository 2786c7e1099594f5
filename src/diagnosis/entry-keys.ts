import type { Book } from '../model/book';
import type { Place } from '../model/figure';

/** Names the entries of the two-column forms by role, so that a finding is known again after rows were inserted above. */
export class EntryKeys {
  private readonly byPlace = new Map<string, string>();

  constructor({ facts, texts }: Book) {
    for (const [role, { place }] of facts) this.byPlace.set(cell(place), `fact/${role}`);
    for (const [role, { place }] of texts) this.byPlace.set(cell(place), `text/${role}`);
  }

  /** The key of the entry at a place, or else the place itself. */
  at(place: Place): string {
    return this.byPlace.get(cell(place)) ?? cell(place);
  }
}

function cell({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

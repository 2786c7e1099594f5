import type { KnownFigure } from '../../model/figure';

/** Gives figures their label and a key that an insertion elsewhere in the text does not change. */
export class Names {
  private readonly used = new Map<string, number>();

  named(figure: KnownFigure, label: string, role: string): KnownFigure {
    const path = `text/${figure.place.sheet}/${label}/${role}`;
    const count = (this.used.get(path) ?? 0) + 1;
    this.used.set(path, count);
    return { ...figure, label, key: count === 1 ? path : `${path}#${count}` };
  }
}

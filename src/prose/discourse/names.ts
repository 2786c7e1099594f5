import type { KnownFigure } from '../../model/figure';

/** What a figure is called that the text gives no name. */
const nameless = '此处';

/** Gives figures their label and a key that an insertion elsewhere in the text does not change. */
export class Names {
  private readonly used = new Map<string, number>();
  /** The named figures by the key they had before. */
  readonly given = new Map<string, KnownFigure>();

  named(figure: KnownFigure, called: string, role: string): KnownFigure {
    const label = called || nameless;
    const path = `text/${figure.place.sheet}/${label}/${role}`;
    const count = (this.used.get(path) ?? 0) + 1;
    this.used.set(path, count);
    const named = { ...figure, label, key: count === 1 ? path : `${path}#${count}` };
    this.given.set(figure.key, named);
    return named;
  }
}

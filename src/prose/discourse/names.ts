import type { KnownFigure } from '../../model/figure';
import { uniquePath } from '../../model/unique-path';

/** What a figure is called that the text gives no name. */
const nameless = '此处';

/** Gives figures their label and a key that an insertion elsewhere in the text does not change. */
export class Names {
  private readonly used = new Map<string, number>();
  private readonly names = new WeakMap<KnownFigure, KnownFigure>();

  named(figure: KnownFigure, called: string, role: string): KnownFigure {
    const label = called || nameless;
    const named = { ...figure, label, key: uniquePath(`text/${figure.place.sheet}/${label}/${role}`, this.used) };
    this.names.set(figure, named);
    return named;
  }

  /** The figure with the name it was given last; itself where it was given none. */
  given(figure: KnownFigure): KnownFigure {
    return this.names.get(figure) ?? figure;
  }
}

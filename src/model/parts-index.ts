/** Answers what is said of a key. */
export interface Finder<Item> {
  find(key: string): readonly Item[];
}

/** Whether of any of these keys something else is said than before. */
export type Changes = (keys: ReadonlySet<string>) => boolean;

/** How parts are kept. All of it answers the same for the same part. */
export interface Shelving<Part, Item> {
  itemsOf(part: Part): ReadonlyMap<string, readonly Item[]>;
  isSame(one: Item, other: Item): boolean;
  /** The shelves that a part stands on: at least those of its keys. What it says is read when somebody asks there. */
  shelvesOf(part: Part): Iterable<string>;
  shelfOf(key: string): string;
}

type Places<Part> = ReadonlyMap<Part, number>;

/** What several parts say of keys, kept up as parts come and go: a change costs what the parts hold that it replaces, however many others there are. */
export class PartsIndex<Part extends object, Item> implements Finder<Item> {
  /** Filled when something is asked for the first time. */
  private shelves?: Map<string, Part[]>;
  private places: Places<Part> = new Map();

  constructor(private readonly shelving: Shelving<Part, Item>) {}

  /** From now on these are the parts, in this order. */
  become(parts: readonly Part[]): Changes {
    const before = this.places;
    const places = new Map<Part, number>();
    parts.forEach((part, place) => places.set(part, place));
    this.places = places;
    const replaced = this.shelves && replacements(before, places);
    if (!this.shelves || !replaced) {
      this.shelves = undefined;
      return () => true;
    }
    for (const { gone, come } of replaced) this.exchange(gone, come, this.shelves);
    const changed = new Set(replaced.flatMap(({ gone, come }) => this.differences(this.together(gone), this.together(come))));
    return (keys) => (changed.size < keys.size ? [...changed].some((key) => keys.has(key)) : [...keys].some((key) => changed.has(key)));
  }

  /** In the order of the parts. */
  find(key: string): readonly Item[] {
    this.shelves ??= this.exchange([], [...this.places.keys()], new Map());
    const saying = this.shelves.get(this.shelving.shelfOf(key))?.filter((part) => this.shelving.itemsOf(part).has(key)) ?? [];
    if (saying.length === 1) return this.shelving.itemsOf(saying[0]!).get(key)!;
    return saying.sort((a, b) => this.places.get(a)! - this.places.get(b)!).flatMap((part) => this.shelving.itemsOf(part).get(key)!);
  }

  private exchange(gone: readonly Part[], come: readonly Part[], shelves: Map<string, Part[]>): Map<string, Part[]> {
    for (const part of gone) {
      for (const name of this.shelving.shelvesOf(part)) shelves.get(name)!.splice(shelves.get(name)!.indexOf(part), 1);
    }
    for (const part of come) {
      for (const name of this.shelving.shelvesOf(part)) {
        const others = shelves.get(name);
        if (others) others.push(part);
        else shelves.set(name, [part]);
      }
    }
    return shelves;
  }

  /** What parts say that stand beside each other. */
  private together(parts: readonly Part[]): ReadonlyMap<string, readonly Item[]> {
    const [first, ...others] = parts.map((part) => this.shelving.itemsOf(part));
    if (others.length === 0) return first ?? new Map<string, readonly Item[]>();
    const all = new Map(first);
    for (const items of others) for (const [key, own] of items) all.set(key, [...(all.get(key) ?? []), ...own]);
    return all;
  }

  /** The keys of which not the same is said. */
  private differences(said: ReadonlyMap<string, readonly Item[]>, says: ReadonlyMap<string, readonly Item[]>): readonly string[] {
    const areSame = (one: readonly Item[], other: readonly Item[] = []) => one.length === other.length && one.every((item, index) => this.shelving.isSame(item, other[index]!));
    return [...[...said].filter(([key, items]) => !areSame(items, says.get(key))).map(([key]) => key), ...[...says.keys()].filter((key) => !said.has(key))];
  }
}

/** What stands in place of what, between parts that stayed; undefined where none stayed, or not in their order. */
function replacements<Part>(before: Places<Part>, now: Places<Part>): readonly { readonly gone: readonly Part[]; readonly come: readonly Part[] }[] | undefined {
  const found: { readonly gone: readonly Part[]; readonly come: readonly Part[] }[] = [];
  const [olds, news] = [[...before.keys()], [...now.keys()]];
  let [old, recent, stayed] = [0, 0, 0];
  for (;;) {
    const [firstOld, firstNew] = [old, recent];
    while (old < olds.length && !now.has(olds[old]!)) old += 1;
    while (recent < news.length && !before.has(news[recent]!)) recent += 1;
    if (old > firstOld || recent > firstNew) found.push({ gone: olds.slice(firstOld, old), come: news.slice(firstNew, recent) });
    if (old === olds.length && recent === news.length) return stayed > 0 ? found : undefined;
    if (olds[old] !== news[recent]) return undefined;
    [old, recent, stayed] = [old + 1, recent + 1, stayed + 1];
  }
}

/** The same answers; what is asked is noted. */
export function noting<Item>(finder: Finder<Item>, asked: Set<string>): Finder<Item> {
  return {
    find: (key) => {
      asked.add(key);
      return finder.find(key);
    },
  };
}

/** Items by a key; several may have the same, and what has none is left out. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const others = groups.get(key);
    if (others) others.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

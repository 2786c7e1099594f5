/** What is kept up as tables come and go is what would be found if one began anew. */
import fc from 'fast-check';
import { grouped, noting, PartsIndex } from '../../src/model/parts-index';

/** A table of the workbook at one time: by the key of a figure what is said of it. */
type Table = ReadonlyMap<string, readonly string[]>;

const keys = ['收入/合计', '收入/其他', '支出/合计', '支出/其他'];
const tableOf = (key: string) => key.slice(0, key.indexOf('/'));
const indexOf = () =>
  new PartsIndex<Table, string>({ itemsOf: (table) => table, isSame: Object.is, shelvesOf: (table) => new Set([...table.keys()].map(tableOf)), shelfOf: tableOf });

const said = (index: PartsIndex<Table, string>) => keys.map((key) => index.find(key));
const anew = (tables: readonly Table[]) => keys.map((key) => tables.flatMap((table) => table.get(key) ?? []));

const words = fc.array(fc.constantFrom('甲', '乙'), { minLength: 1, maxLength: 2 });
const table: fc.Arbitrary<Table> = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), words), { selector: ([key]) => key, maxLength: 3 }).map((entries) => new Map(entries));
/** The same tables again and again, others in between, some gone, in any order. */
const looks = fc.array(table, { minLength: 1, maxLength: 6 }).chain((tables) => fc.array(fc.shuffledSubarray(tables), { minLength: 1, maxLength: 5 }));

test('after any edit the answers are those of a fresh index', () => {
  fc.assert(fc.property(looks, fc.boolean(), (times, asksEveryTime) => {
    const index = indexOf();
    times.forEach((tables, time) => {
      index.become(tables);
      if (asksEveryTime || time % 2 === 0) expect(said(index)).toEqual(anew(tables));
    });
  }));
});

test('no key of which something else is said goes unnoticed', () => {
  fc.assert(fc.property(looks, fc.boolean(), (times, asks) => {
    const index = indexOf();
    let before = anew([]);
    for (const tables of times) {
      const changes = index.become(tables);
      const now = anew(tables);
      keys.forEach((key, at) => {
        const isChanged = before[at]!.join() !== now[at]!.join();
        if (isChanged) expect([key, changes(new Set([key])), changes(new Set(keys))]).toEqual([key, true, true]);
      });
      if (asks) said(index);
      before = now;
    }
  }));
});

test('where one table stands in place of another, nothing else is noticed', () => {
  const around = fc.tuple(fc.array(table, { maxLength: 2 }), fc.array(table, { maxLength: 2 })).filter(([above, below]) => above.length + below.length > 0);
  fc.assert(fc.property(around, table, table, fc.subarray(keys), ([above, below], older, newer, asked) => {
    const index = indexOf();
    index.become([...above, older, ...below]);
    said(index);
    const changes = index.become([...above, newer, ...below]);
    const isChanged = asked.some((key) => older.get(key)?.join() !== newer.get(key)?.join());
    expect(changes(new Set(asked))).toBe(isChanged);
  }));
});

test('tables that changed places are looked at anew', () => {
  const [first, second]: Table[] = [new Map([['收入/合计', ['甲']]]), new Map([['收入/合计', ['乙']]])];
  const index = indexOf();
  index.become([first!, second!]);
  expect(index.find('收入/合计')).toEqual(['甲', '乙']);
  expect(index.become([second!, first!])(new Set(['收入/合计']))).toBe(true);
  expect(index.find('收入/合计')).toEqual(['乙', '甲']);
});

test('what two tables say together in place of two others is compared as a whole', () => {
  const says = (...said: string[]): Table => new Map([['收入/合计', said]]);
  const [above, first, second] = [new Map([['支出/合计', ['丙']]]), says('甲'), says('乙')];
  const changed = (...now: Table[]) => {
    const index = indexOf();
    index.become([above, first, second]);
    said(index);
    return index.become([above, ...now])(new Set(['收入/合计']));
  };
  expect([changed(says('甲'), says('乙')), changed(says('甲', '乙')), changed(says('甲'), says('丙')), changed(says('乙'), says('甲')), changed()]).toEqual([false, false, true, true, true]);
});

test('what is asked is noted, whether it is answered or not', () => {
  const index = indexOf();
  index.become([new Map([['收入/合计', ['甲']]])]);
  const asked = new Set<string>();
  const noted = noting(index, asked);
  expect([noted.find('收入/合计'), noted.find('支出/合计')]).toEqual([['甲'], []]);
  expect([...asked]).toEqual(['收入/合计', '支出/合计']);
});

test('rows are grouped by what they have in common, those that have nothing of the kind left out', () => {
  expect([...grouped([301, 7, 302, 30201, 30101], (code) => (code > 100 ? String(code).slice(0, 3) : undefined))]).toEqual([['301', [301, 30101]], ['302', [302, 30201]]]);
});

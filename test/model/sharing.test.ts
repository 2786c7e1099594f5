/** The newer data as it is, made of as much of the older as says the same. */
import fc from 'fast-check';
import { Decimal } from '../../src/model/decimal';
import { sharing } from '../../src/model/sharing';

const { data } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.constantFrom('年初预算数', '决算数'), fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.constant(undefined), fc.integer({ min: 0, max: 3 }).map((digits) => Decimal.of(digits, 2))),
  data: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('value', 'unit', 'rows'), tie('data'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.constantFrom('final', 'prior', 'opening'), tie('data')), { maxLength: 3 }).map((entries) => new Map(entries)),
  ),
}));

test('nothing of the newer is lost, be it the order of a map', () => {
  const written = (value: unknown): unknown => (value instanceof Map ? [...value].map(([key, of]) => [key, written(of)]) : value);
  fc.assert(fc.property(data, data, (older, newer) => {
    const shared = sharing(older, newer);
    expect(shared).toStrictEqual(newer);
    expect(written(shared)).toStrictEqual(written(newer));
  }));
});

test('what says the same is the very same object', () => {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  fc.assert(fc.property(data.filter(isObject), (older) => expect(sharing(older, structuredCopy(older))).toBe(older)));
});

test('all but what changed', () => {
  const older = { rows: [{ label: '基本支出', figures: new Map([['final', { value: Decimal.of(5) }], ['prior', { value: Decimal.of(7) }]]) }, { label: '项目支出' }] };
  const newer = structuredCopy(older);
  newer.rows[0]!.figures!.set('final', { value: Decimal.of(6) });
  const shared = sharing(older, newer);
  expect(shared.rows[1]).toBe(older.rows[1]);
  expect(shared.rows[0]!.figures!.get('prior')).toBe(older.rows[0]!.figures!.get('prior'));
  expect(shared.rows[0]!.figures!.get('final')!.value.toString()).toBe('6');
});

/** The same in other objects. */
function structuredCopy<Value>(value: Value): Value {
  if (value instanceof Decimal) return Decimal.of(value.digits, value.scale) as Value;
  if (value instanceof Map) return new Map([...value].map(([key, of]) => [key, structuredCopy(of)])) as Value;
  if (Array.isArray(value)) return value.map(structuredCopy) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, structuredCopy(of)])) as Value;
}

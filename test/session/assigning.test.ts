import { followed, onSheet } from '../../src/session/assigning';
import { readState, writeState } from '../../src/session/kept-text';
import { freshState } from '../../src/session/kept-state';
import { sheet } from '../reading/grid';

const named = (id: string, name: string) => ({ ...sheet(name, [['项目', '决算数']]), id });
const assigned = onSheet({ sheet: '支出', area: 'A1:B9', role: 'expenditure' }, [named('1', '收入'), named('2', '支出')]);

test('an assignment follows its sheet to another name', () => {
  expect(followed([assigned], [named('1', '收入'), named('2', '支出决算')])).toEqual([{ ...assigned, sheet: '支出决算' }]);
});

test('the name goes before: another program may number the sheets anew', () => {
  const [same] = followed([assigned], [named('2', '收入'), named('3', '支出')]);
  expect(same!.sheet).toBe('支出');
});

test('where no sheet was renamed, or it is gone, nothing changes', () => {
  const all = [assigned];
  expect(followed(all, [named('2', '支出')])).toBe(all);
  expect(followed(all, [named('1', '收入')])).toBe(all);
});

test('one kept from before sheets were followed stays where it is', () => {
  const old = [{ sheet: '支出', area: 'A1:B9', role: null }];
  expect(followed(old, [named('2', '支出决算')])).toBe(old);
});

test('what it follows is kept with the workbook', () => {
  expect(readState(writeState({ ...freshState, assignments: [assigned] })).assignments).toEqual([assigned]);
});

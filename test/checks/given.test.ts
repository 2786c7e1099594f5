/** What a rule sets is known by the table it is set for, not by the row that happens to come first. */
import { examine } from '../../src/session/examine';
import { below, workbookOf } from './sheet-text';

const fingerprintsOf = (rule: string, sheet: string) =>
  examine(workbookOf([sheet])).findings.flatMap((finding) => [finding, ...finding.consequences]).filter((finding) => finding.rule === rule).map(({ fingerprint }) => fingerprint);

const indicators = (rows: string) => below(`
  绩效指标

  一级指标,二级指标,三级指标,计量单位,年度指标值,实际完成值,分值,得分`, rows);

test('weights short of 100 stay the same finding when another indicator comes first', () => {
  const found = fingerprintsOf('weights-total', indicators('产出指标,数量指标,培训人数,人,70,70,40,40'));
  expect(found).toHaveLength(1);
  expect(fingerprintsOf('weights-total', indicators(`
    产出指标,数量指标,走访户数,户,20,20,5,5
    ,,培训人数,人,70,70,40,40`))).toEqual(found);
});

const income = (rows: string) => below(`
  收入
  单位：万元
  项目,决算数,决算占比
  本年收入合计,100.00,`, rows);

test('shares that miss 100% stay the same finding when another item comes first', () => {
  const found = fingerprintsOf('shares-total', income(`
    　一般公共预算拨款,60.00,60.00%
    　其他收入,40.00,41.00%`));
  const other = fingerprintsOf('shares-total', income(`
    　政府性基金预算拨款,10.00,10.00%
    　一般公共预算拨款,50.00,50.00%
    　其他收入,40.00,41.00%`));
  expect(found).toHaveLength(1);
  expect(other).toEqual(found);
});

test('two formulas of the user’s own on one cell are two findings', () => {
  const sheets = [`
    支出决算表
    单位：万元
    项目,合计,基本支出,项目支出
    合计,100.00,80.00,10.00
    教育支出,60.00,50.00,10.00`, `
    校验公式
    表名,公式,说明,级别
    支出决算表,1行1栏 = 1行2栏 + 1行3栏,,
    支出决算表,1行1栏 = 2行1栏,,`];
  const own = examine(workbookOf(sheets)).findings.flatMap((finding) => [finding, ...finding.consequences]).filter(({ rule }) => rule === 'own-formula').map(({ fingerprint }) => fingerprint);
  expect([own.length, new Set(own).size]).toEqual([2, 2]);
});

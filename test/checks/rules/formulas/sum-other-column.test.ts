import { sumOtherColumn } from '../../../../src/checks/rules/formulas/sum-other-column';
import { testRule } from '../../rule-tester';

const years = (total: string) => `
  支出
  单位：万元
  项目,上年决算数,决算数
  本年支出合计,=1752.36 SUM(B5:B6),${total}
  　基本支出,356.48,373.92
  　项目支出,1395.88,1641.73`;

testRule(sumOtherColumn, {
  valid: [
    { name: 'its own column', sheets: years('=2015.65 SUM(C5:C6)') },
    { name: 'another, and the same comes out', sheets: years('=2015.65 SUM(F5:F6)') },
    { name: 'across its row', sheets: `
        决算支出按资金来源
        单位：万元
        资金来源,基本支出,项目支出,合计
        合计,373.92,1641.73,=2015.60 B4+C4
        　一般公共预算,373.92,1641.73,=2015.65 B5+C5` },
  ],
  invalid: [{ name: 'the year before', sheets: years('=1752.36 SUM(B5:B6)'), says: ['C4 elsewhere'] }],
});

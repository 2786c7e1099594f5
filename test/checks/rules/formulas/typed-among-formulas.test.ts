import { typedAmongFormulas } from '../../../../src/checks/rules/formulas/typed-among-formulas';
import { testRule } from '../../rule-tester';

const totals = (opening: string, final: string) => `
  支出
  单位：万元
  项目,上年决算数,年初预算数,全年预算数,决算数
  本年支出合计,=1752.36 SUM(B5:B6),${opening},=2015.65 SUM(D5:D6),${final}
  　基本支出,356.48,220.99,373.92,373.92
  　项目支出,1395.88,9.00,1641.73,1641.73`;

const shares = (third: string) => `
  收入
  单位：万元
  项目,决算数,决算占比
  本年收入合计,2015.65,
  　一般公共预算拨款,1763.44,=87.49% B5/$B$4
  　政府性基金预算拨款,200.00,=9.92% B6/$B$4
  　纳入专户管理的非税收入,32.35,${third}
  　其他收入,19.86,=0.99% B8/$B$4`;

testRule(typedAmongFormulas, {
  valid: [
    { name: 'formulas throughout', sheets: [totals('=229.99 SUM(C5:C6)', '=2015.65 SUM(E5:E6)'), shares('=1.60% B7/$B$4')] },
    { name: 'two of them typed: no habit', sheets: totals('229.99', '2015.65') },
    { name: 'nothing where the others are formulas', sheets: [totals('', '=2015.65 SUM(E5:E6)'), shares('0')] },
    { name: 'formulas of different shapes', sheets: totals('229.99', '=2015.65 E5+E6') },
    { name: 'a table without formulas', sheets: shares('1.60%').replace(/=([\d.]+%) [^\n]*/g, '$1') },
  ],
  invalid: [
    { name: 'a total among totals', sheets: totals('229.99', '=2015.65 SUM(E5:E6)'), says: ['C4 typed'] },
    { name: 'a share among shares', sheets: shares('1.60%'), says: ['C7 typed'] },
  ],
});

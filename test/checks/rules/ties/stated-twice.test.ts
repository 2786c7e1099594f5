import { statedTwice } from '../../../../src/checks/rules/ties/stated-twice';
import { testRule } from '../../rule-tester';

const expenditure = `
  支出
  单位：万元
  项目,年初预算数,全年预算数,决算数
  本年支出合计,229.99,2015.65,2015.65
  　基本支出,220.99,373.92,373.92
  　项目支出,9.00,1641.73,1641.73`;

const form = (rows: string, title = '部门整体支出绩效自评表') => `
  ${title}
  单位：万元
  项目,年初预算数,全年预算数,全年执行数
  ${rows}`;

const same = form('支出合计,229.99,2015.65,2015.65\n  　基本支出,220.99,373.92,373.92');
const consistent = (title: string) => ['B4', 'C4', 'D4', 'B5', 'C5', 'D5'].map((address) => `${title}!${address} mismatch consistent`);

testRule(statedTwice, {
  valid: [
    { name: 'the same in both', sheets: [expenditure, same], says: consistent('部门整体支出绩效自评表') },
    { name: 'in 元 there', sheets: [expenditure, form('支出合计,2299900元,,\n  　基本支出,2209900元,,')], says: ['部门整体支出绩效自评表!B4 mismatch consistent', '部门整体支出绩效自评表!B5 mismatch consistent'] },
    { name: 'tables about different things', sheets: [expenditure, form('支出合计,100.00,120.00,110.00\n  　基本支出,220.99,73.92,73.92')] },
    {
      name: 'two budgets of the three public expenses, of which only the zeros agree',
      sheets: ['预算', '决算'].map((of, index) => `
        三公经费${of}
        单位：万元
        项目,预算数,决算数
        三公经费合计,${[63.46, 32][index]},${[44.29, 29.08][index]}
        　因公出国（境）费,0,0
        　公务用车购置费,0,0
        　公务接待费,${[22, 18][index]},${[4.99, 17.22][index]}`),
    },
    { name: 'of one kind of money', sheets: [expenditure, form('支出合计,229.99,2015.65,1763.44\n  　基本支出,220.99,373.92,373.86', '财政拨款支出情况')] },
    { name: 'of another year', sheets: [expenditure.replace('支出', '2023年支出'), form('支出合计,229.99,2015.65,1752.36\n  　基本支出,220.99,373.92,356.48', '2022年支出')] },
    { name: 'of three units', sheets: [expenditure, same, form('支出合计,229.99,2015.65,2000.00\n  　基本支出,220.99,373.92,373.92', '支出三')] },
  ],
  invalid: [
    {
      name: 'one of them changed',
      sheets: [expenditure, form('支出合计,229.99,2015.65,2051.65\n  　基本支出,220.99,373.92,373.92')],
      says: consistent('部门整体支出绩效自评表').map((line) => line.replace('D4 mismatch consistent', 'D4 mismatch inconsistent 2015.65')),
    },
  ],
});

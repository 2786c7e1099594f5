import { budgetRoll } from '../../../../src/checks/rules/budget/budget-roll';
import { testRule } from '../../rule-tester';

const expenditure = (adjusted: string, final = adjusted) => `
  支出
  单位：万元
  项目,年初预算数,全年预算数,决算数
  本年支出合计,229.99,${adjusted},${final}`;

const unadjusted = (final: string) => `
  支出
  单位：万元
  项目,年初预算数,决算数
  本年支出合计,229.99,${final}`;

const adjustment = (increase: string, decrease = '') => `
  预算调整
  单位：万元
  项目,年初预算数,追加,追减
  合计,229.99,${increase},${decrease}`;

const carriedOver = (opening: string) => `
  结转结余
  单位：万元
  项目,决算数
  年初结转和结余,${opening}
  本年收入,2015.65
  本年支出,2015.65
  年末结转和结余,${opening}`;

testRule(budgetRoll, {
  valid: [
    { name: 'additions', sheets: [expenditure('2015.65'), adjustment('1785.66')], says: ['支出!C4 mismatch consistent'] },
    { name: 'additions and cuts', sheets: [expenditure('2015.65'), adjustment('1800.66', '15.00')], says: ['支出!C4 mismatch consistent'] },
    { name: 'a cut written as a negative number', sheets: [expenditure('2015.65'), adjustment('1800.66', '-15.00')], says: ['支出!C4 mismatch consistent'] },
    { name: 'a net reduction in the column of additions', sheets: [expenditure('219.99'), adjustment('-10.00')], says: ['支出!C4 mismatch consistent'] },
    { name: 'rounding', sheets: [expenditure('2015.66'), adjustment('1785.66')], says: ['支出!C4 mismatch consistent'] },
    { name: 'what was carried over may be part of the adjusted budget', sheets: [expenditure('2065.65'), adjustment('1785.66'), carriedOver('50.00')], says: ['支出!C4 mismatch consistent'] },
    { name: 'and may not', sheets: [expenditure('2015.65'), adjustment('1785.66'), carriedOver('50.00')], says: ['支出!C4 mismatch consistent'] },
    { name: 'without an adjusted budget, all of it spent', sheets: [unadjusted('2015.65'), adjustment('1785.66')], says: ['支出!C4 againstFinal consistent warning'] },
    { name: 'no changes', sheets: [expenditure('2015.65'), adjustment('')] },
    { name: 'words among the changes', sheets: [expenditure('2015.65'), adjustment('见文件')], says: ['支出!C4 mismatch undecided: notANumber'] },
    { name: 'only about', sheets: [expenditure('2015.65'), adjustment('约1785')], says: ['支出!C4 mismatch undecided: hedge'] },
    { name: 'without an adjusted budget, nothing spent yet', sheets: [unadjusted(''), adjustment('1785.66')], says: ['支出!C4 againstFinal undecided: blank warning'] },
    { name: 'no opening budget', sheets: [expenditure('2015.65').replace('229.99', ''), adjustment('1785.66')] },
    { name: 'an opening budget only', sheets: ['支出\n单位：万元\n项目,年初预算数\n本年支出合计,229.99', adjustment('1785.66')] },
    { name: 'no table of adjustments', sheets: [expenditure('2015.65')] },
  ],
  invalid: [
    { name: 'a budget that does not roll', sheets: [expenditure('2015.65'), adjustment('1793.07')], says: ['支出!C4 mismatch inconsistent 2023.06'] },
    {
      name: 'a part that does not roll',
      sheets: [`
        支出
        单位：万元
        项目,年初预算数,全年预算数
        本年支出合计,229.99,2015.65
        　基本支出,220.99,373.92`, `
        预算调整
        单位：万元
        项目,追加
        合计,1785.66
        　基本支出,160.34`],
      says: ['支出!C4 mismatch consistent', '支出!C5 mismatch inconsistent 381.33'],
    },
    {
      name: 'a part, where money was carried over into some part: a question',
      sheets: [`
        支出
        单位：万元
        项目,年初预算数,全年预算数
        本年支出合计,229.99,2065.65
        　项目支出,9.00,1691.73`, `
        预算调整
        单位：万元
        项目,追加
        合计,1785.66
        　项目支出,1632.73`, carriedOver('50.00')],
      says: ['支出!C4 mismatch consistent', '支出!C5 mismatch inconsistent 1641.73 warning'],
    },
    { name: 'neither with nor without what was carried over', sheets: [expenditure('2045.65'), adjustment('1785.66'), carriedOver('50.00')], says: ['支出!C4 mismatch inconsistent 2015.65'] },
    { name: 'without an adjusted budget, more spent than there was', sheets: [unadjusted('2023.06'), adjustment('1785.66')], says: ['支出!C4 againstFinal inconsistent 2015.65 warning'] },
    { name: 'without an adjusted budget, not all of it spent', sheets: [unadjusted('2008.24'), adjustment('1785.66')], says: ['支出!C4 underspent inconsistent 2015.65 info'] },
  ],
});

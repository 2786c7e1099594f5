import { negativeAmount } from '../../../../src/checks/rules/totals/negative-amount';
import { testRule } from '../../rule-tester';

testRule(negativeAmount, {
  valid: [
    { name: 'amounts and nothing', sheets: `
        收入
        单位：万元
        项目,年初预算数,决算数
        本年收入合计,229.99,0
        　其他收入,229.99,—` },
    { name: 'a cut written with its sign', sheets: `
        预算调整
        单位：万元
        项目,年初预算数,追加,追减
        合计,229.99,12.00,-3.00` },
    { name: 'a decrease against the year before', sheets: `
        支出
        单位：万元
        项目,上年决算数,决算数,增减额
        本年支出合计,20.00,15.00,-5.00` },
    { name: 'a deficit carried over', sheets: `
        结转结余
        单位：万元
        项目,决算数
        本年收入,20.00
        本年支出,25.00
        年末结转和结余,-5.00` },
  ],
  invalid: [
    { name: 'a sign typed with the amount, also in brackets', sheets: `
        支出
        单位：万元
        项目,年初预算数,决算数
        本年支出合计,10.00,8.00
        　基本支出,12.00,-9.00
        　项目支出,(2.00),17.00`, says: ['C5 negative', 'B6 negative'] },
  ],
});

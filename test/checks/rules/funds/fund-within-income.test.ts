import { fundWithinIncome } from '../../../../src/checks/rules/funds/fund-within-income';
import { testRule } from '../../rule-tester';

const workbook = (received: string, spent: string, carriedOver: string) => [`
  收入
  单位：万元
  项目,决算数
  本年收入合计,2015.65
  　一般公共预算拨款,1763.44
  　政府性基金预算拨款,${received}
  　其他收入,19.86`, `
  决算支出按资金来源
  单位：万元
  资金来源,基本支出,项目支出,合计
  一般公共预算,373.86,1389.58,1763.44
  政府性基金预算,,${spent},${spent}
  其他资金,0.06,19.80,19.86`, `
  结转结余
  单位：万元
  项目,决算数
  年初结转和结余,${carriedOver}
  本年收入,2015.65
  本年支出,2015.65
  年末结转和结余,0`];
const says = (verdict: string) => ['决算支出按资金来源!D4 exceeds consistent', `决算支出按资金来源!D5 exceeds ${verdict}`];

testRule(fundWithinIncome, {
  valid: [
    { name: 'all that came in', sheets: workbook('232.35', '232.35', '0'), says: says('consistent') },
    { name: 'more, out of what was carried over', sheets: workbook('200.00', '232.35', '40.00'), says: says('consistent') },
    { name: 'no table says what was carried over', sheets: workbook('200.00', '232.35', '').slice(0, 2) },
    { name: 'a kind of money that did not come in, and is not stated', sheets: workbook('', '232.35', '0'), says: ['决算支出按资金来源!D4 exceeds consistent'] },
  ],
  invalid: [{ name: 'more than came in and was carried over', sheets: workbook('200.00', '232.35', '10.00'), says: says('inconsistent 210.00') }],
});

import { textWording } from '../../../../src/checks/rules/prose/text-wording';
import { testRule } from '../../rule-tester';

testRule(textWording, {
  valid: [
    { name: 'nothing amiss', sheets: '说明\n公用经费10.23万元，占76.23%，比上年增加1.20万元。' },
    { name: 'a header', sheets: '说明\n单位：万元，占比（%），共3列' },
    { name: 'a header of a named whole', sheets: '说明\n单位：万元，占预算数 %' },
    { name: 'a unit named once', sheets: '说明\n货物、工程、服务分别占37.5、50、12.5%。' },
    { name: 'sections of one kind of money, or of all', sheets: '说明\n一、收入支出情况\n收入决算数2015.65万元，其中：一般公共预算财政拨款收入1783.30万元，政府性基金预算拨款收入232.35万元。\n二、一般公共预算支出情况\n一般公共预算支出1783.30万元，其中：基本支出373.92万元，项目支出1409.38万元，政府性基金预算支出0万元。' },
    { name: 'phrases that differ in a number or a level', sheets: '说明\n全面完成上级下达的各项工作任务，全面完成下级上报的各项工作任务，共2项。' },
  ],
  invalid: [
    { name: 'lostPercent', sheets: '说明\n公用经费支出10.23万元，占76.23，其余为人员经费。', says: ['A2 lostPercent'] },
    { name: 'blankRate', sheets: '说明\n公用经费支出10.23万元，占 %，其余为人员经费。', says: ['A2 blankRate'] },
    { name: 'blankRate without a blank', sheets: '说明\n培训支出0.94万元，占培训经费%。', says: ['A2 blankRate'] },
    { name: 'blankRate told once', sheets: '说明\n差旅费12.50万元，占公用经费的 %，其余为会议费。', says: ['A2 blankRate'] },
    { name: 'blankRate of a named whole', sheets: '说明\n培训支出0.94万元，占培训经费 %，其余为会议费。', says: ['A2 blankRate'] },
    { name: 'residue', sheets: '说明\n比上年增加（减少）1.20万元，决算数大小于预算数。', says: ['A2 residue', 'A2 residue'] },
    { name: 'doubledUnit', sheets: '说明\n公用经费支出10.23万元元，人员经费95.36万元。', says: ['A2 doubledUnit'] },
    { name: 'doubledMark', sheets: '说明\n公用经费支出10.23万元，，人员经费95.36万元。', says: ['A2 doubledMark'] },
    { name: 'doubleNegative', sheets: '说明\n公用经费比上年增加-1.20万元，主要是厉行节约。', says: ['A2 doubleNegative'] },
    { name: 'a section with money of another kind', sheets: '说明\n二、一般公共预算支出情况\n2023年收入决算数2015.65万元，其中：一般公共预算财政拨款收入1783.30万元，政府性基金预算拨款收入232.35万元。\n三、政府性基金预算支出情况\n政府性基金预算支出232.35万元。', says: ['A3 otherFund info'] },
    { name: 'one character differs', sheets: '说明\n唠唠把握改善残疾人民生这一根本，完成3项工作，牢牢把握改善残疾人民生这一根本。', says: ['A2 nearDuplicate info'] },
  ],
});

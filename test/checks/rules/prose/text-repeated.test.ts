import { textRepeated } from '../../../../src/checks/rules/prose/text-repeated';
import { testRule } from '../../rule-tester';

testRule(textRepeated, {
  valid: [
    { name: 'a part that is named', sheets: '说明\n2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，其他收入7.41万元。\n2023年一般公共预算年初预算222.58万元。', says: ['A3 mismatch consistent'] },
    { name: 'another amount without a name', sheets: '说明\n2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，其他收入7.41万元。\n2023年年初预算80.00万元。', says: [] },
    { name: 'behind the name and as final accounts', sheets: '说明\n行政运行（项）51.32万元，主要用于人员支出。年初预算为52.00万元，支出决算为51.32万元。', says: ['A2 mismatch consistent'] },
    { name: 'one hundredth apart', sheets: '说明\n职业年金缴费支出（项）269.85万元，主要用于缴费。年初预算为285.33万元，支出决算为269.86万元。', says: ['A2 mismatch touching'] },
    { name: 'what was planned behind the name', sheets: '说明\n培训项目100万元，主要用于培训。年初预算为100万元，支出决算为95万元。', says: ['A2 mismatch consistent'] },
    { name: 'what was received', sheets: '说明\n培训项目到位资金98万元。年初预算为100万元，支出决算为95万元。', says: [] },
    { name: 'two years', sheets: '说明\n2022年公务接待费支出决算5万元。2023年公务接待费支出决算4万元。', says: [] },
  ],
  invalid: [
    { name: 'a part given for the whole', sheets: '说明\n2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，其他收入7.41万元。\n2023年年初预算222.58万元，追加1793.07万元，预算调整率为805.58%。', says: ['A3 mismatch inconsistent 229.99'] },
    { name: 'two amounts for one item', sheets: '说明\n职业年金缴费支出（项）257.14万元，主要用于缴费。年初预算为274.82万元，支出决算为245.53万元。', says: ['A2 mismatch inconsistent 257.14'] },
    { name: 'one name, year and measure', sheets: '说明\n2023年度公务接待费支出决算1.53万元。\n2023年度公务接待费支出决算1.35万元。', says: ['A3 mismatch inconsistent 1.53'] },
  ],
});

import { textParts } from '../../../../src/checks/rules/prose/text-parts';
import { testRule } from '../../rule-tester';

testRule(textParts, {
  valid: [
    { name: 'a total of something else', sheets: '说明\n本年收入100万元，上年结转5万元，项目支出合计80万元。', says: [] },
    { name: 'points given for a rate that is worked out', sheets: '说明\n变动率：本年预算63.46万元、上年预算32万元，(63.46-32)÷32＝98.31%，得0分。', says: [] },
    { name: 'more amounts than the total counts', sheets: '说明\n教育支出55.04万元、卫生健康支出45.86万元、住房保障支出39.29万元，两项合计170.19万元。', says: [] },
    { name: 'parts that add up', sheets: '说明\n年末在职人员22人，其中：行政编制5人，事业编制17人，退休人员2人。', says: ['A2 mismatch consistent'] },
    { name: 'rounding', sheets: '说明\n基本支出105.58万元。其中：人员经费95.36万元，公用经费10.23万元。', says: ['A2 mismatch consistent'] },
    { name: 'a list that may leave something out', sheets: '说明\n项目支出100.00万元，主要包括：培训20.00万元，宣传10.00万元等。' },
    { name: 'others of another kind', sheets: '说明\n公用经费100.00万元，其中：办公费20.00万元，印刷费3.00万元，其他商品和服务支出10.00万元。', says: ['A2 mismatch undecided: openList'] },
    { name: 'people counted twice', sheets: '说明\n参加培训100人，其中党员80人，女性50人。' },
    { name: 'the total last', sheets: '说明\n资金来源为上级179.25万元、本级59.75万元，合计239万元。', says: ['A2 mismatch consistent'] },
    { name: 'an equation', sheets: '说明\n上年结转10万元＋本年收入100万元－本年支出95万元＝年末结转15万元。', says: ['A2 mismatch consistent'] },
    { name: 'lists in brackets, one in the other', sheets: '说明\n经费50万元。其中：接待费15万元，公务用车购置及运行费35万元（其中购置费10万元，运行费25万元）。', says: ['A2 mismatch consistent', 'A2 mismatch consistent'] },
    { name: 'years, numbers of notices and ordinals', sheets: '说明\n2023年按财预〔2020〕10号第3条共安排项目5个，其中：1.续建项目2个；2.新建项目3个。', says: ['A2 mismatch consistent'] },
  ],
  invalid: [
    { name: 'a total of the name that its parts end with', sheets: '说明\n一般公共预算财政拨款收入507.23万元，政府性基金预算财政拨款收入69.95万元，财政拨款收入共计597.18万元。', says: ['A2 mismatch inconsistent 577.18'] },
    { name: 'as many as the total counts', sheets: '说明\n教育支出670.32万元，占92.49%；社会保障和就业支出84.42万元，占7.51%。两项合计724.74万元。', says: ['A2 mismatch inconsistent 754.74'] },
    { name: 'a list that is complete in its other column', sheets: '说明\n对5个项目开展了绩效自评，涉及资金219.65万元，其中一般公共预算项目4个，涉及资金190.76万元；政府性基金预算项目1个，涉及资金18.89万元。', says: ['A2 mismatch consistent', 'A2 mismatch inconsistent 209.65'] },
    { name: 'a dropped zero hides nothing', sheets: '说明\n全年基本支出373.92万元，其中：工资福利支出305.78万元，商品和服务支出65.80万元，对个人和家庭的补助0.3万元，资本性支出1.99万元。', says: ['A2 mismatch inconsistent 373.87'] },
    { name: 'posts that do not add up', sheets: '说明\n年末在职人员22人，其中：行政编制5人，事业编制16人，退休人员2人。', says: ['A2 mismatch inconsistent 21'] },
    { name: 'vehicles, the last of which are all others', sheets: '说明\n共有车辆9辆，其中：机要通信用车2辆、执法执勤用车1辆、其他用车5辆。', says: ['A2 mismatch inconsistent 8'] },
    { name: 'halves of a year', sheets: '说明\n共举办活动86场次，其中上半年47场次，下半年19场次。', says: ['A2 mismatch inconsistent 66'] },
    { name: 'more parts than there is', sheets: '说明\n项目支出100.00万元，其中：培训支出80.00万元；宣传支出30.00万元。', says: ['A2 mismatch inconsistent 110.00'] },
  ],
});

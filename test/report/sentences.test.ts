import { textOf } from '../../src/report/document';
import type { Content } from '../../src/report/outline';
import { compose } from '../../src/report/sections/compose';
import { bookOf, type BookText, indicator, row, type RowText, total } from './book';
import { sample } from './sample';

type Case = readonly [what: string, book: BookText, paragraphs: readonly string[] | undefined];

function sentences(content: Content, cases: readonly Case[]): void {
  test.each(cases)('%s', (_, book, paragraphs) => {
    expect(compose(bookOf(book), content)?.map((block) => textOf(block.runs))).toEqual(paragraphs);
  });
}

const facts = { year: '2023年度' };
const income = (...rows: readonly RowText[]): BookText => ({ facts, statements: { income: rows } });
const unbudgeted = '年初支出预算【请补充：年初支出预算】，其中：基本支出【请补充：年初基本支出预算】，项目支出【请补充：年初项目支出预算】。';

describe('机构设置及人员编制', () => {
  sentences({ composer: 'organisation' }, [
    ['all is known', sample, [
      '本单位内设机构2个，分别为办公室、综合业务部，下设示例区残疾人就业服务中心。',
      '截至2023年年末，核定编制23名，其中：行政编制6名，事业编制17名；在职人员22人，其中：行政编制人员5人，事业编制人员16人；退休人员2人。',
    ]],
    ['one office, counted from its name, and no posts', { facts: { innerOffices: '办公室', subordinateUnits: '无' }, statements: { staffing: [total({ staff: '3' })] } }, [
      '本单位内设机构1个，为办公室。',
      '截至年末，在职人员3人。',
    ]],
    ['a count without names, and a total that is no number', { facts: { innerOfficeCount: '4个' }, statements: { staffing: [total({ staff: '三' }, row('workerPosts', '工勤编制', { staff: '1' }))] } }, [
      '本单位内设机构4个，名称为【请补充：内设机构名称】。',
      '截至年末，在职人员【请补充：在职人员总数】，其中：工勤编制人员1人。',
    ]],
    ['nothing is known', {}, ['本单位【请补充：内设机构设置】。', '截至年末，在职人员【请补充：在职人员数】。']],
  ]);
});

describe('财务情况', () => {
  sentences({ composer: 'finances' }, [
    ['shares are computed, not copied from a cell that says 0.32%', sample, [
      '2023年年初收入预算229.99万元，其中：一般公共预算拨款222.58万元，占96.78%；其他收入7.41万元，占3.22%。年初支出预算229.99万元，其中：基本支出220.99万元，项目支出9.00万元。基本支出按支出经济分类科目划分，其中：工资福利支出206.75万元，商品和服务支出14.24万元。',
      '全年收入决算2015.65万元，其中：一般公共预算拨款1763.44万元，占87.49%；政府性基金预算拨款232.35万元，占11.53%；其他收入19.86万元，占0.99%。全年支出决算2015.65万元，其中：基本支出373.92万元，占18.55%；项目支出1641.73万元，占81.45%。按资金来源划分，一般公共预算1763.44万元，政府性基金预算232.35万元，其他资金19.86万元。',
    ]],
    ['no part', income(total({ opening: '10.00' })), [`2023年年初收入预算10.00万元。${unbudgeted}`]],
    ['one part that is all', income(total({ opening: '10.00' }, row('generalPublicBudget', '一般公共预算拨款', { opening: '10.0' }))), [`2023年年初收入预算10.00万元，全部为一般公共预算拨款。${unbudgeted}`]],
    ['one part that is not all', income(total({ opening: '10.00' }, row('otherFunds', '其他收入', { opening: '2.50' }))), [`2023年年初收入预算10.00万元，其中：其他收入2.50万元，占25%。${unbudgeted}`]],
    ['blank parts and zeros are left out', income(total({ opening: '8.00' }, row('generalPublicBudget', '拨款', { opening: '6.00' }), row('stateCapitalBudget', '国资', { opening: '' }), row('otherFunds', '其他', { opening: '0.00' }))), [`2023年年初收入预算8.00万元，其中：拨款6.00万元，占75%。${unbudgeted}`]],
    ['a part that is no number is a gap', income(total({ opening: '8.00' }, row('generalPublicBudget', '拨款', { opening: '6.00' }), row('otherFunds', '其他收入', { opening: '#REF!' }))), [`2023年年初收入预算8.00万元，其中：拨款6.00万元，占75%；其他收入【请补充：其他收入】。${unbudgeted}`]],
    ['a total that is missing has no shares', income(total({ opening: '' }, row('generalPublicBudget', '拨款', { opening: '6.00' }))), [`2023年年初收入预算【请补充：年初收入预算】，其中：拨款6.00万元。${unbudgeted}`]],
    ['a total of zero has no shares', income(total({ opening: '0.00' }, row('generalPublicBudget', '拨款', { opening: '6.00' }))), [`2023年年初收入预算0.00万元，其中：拨款6.00万元。${unbudgeted}`]],
    ['parts beside the total, at the decimals of the stated shares', income(total({ opening: '3' }), row(null, '拨款', { opening: '2', openingShare: '66.7' }), row(null, '其他', { opening: '1', openingShare: '33.3' })), [`2023年年初收入预算3万元，其中：拨款2万元，占66.7%；其他1万元，占33.3%。${unbudgeted}`]],
    ['a name that ends in a digit keeps apart from its amount', { ...income(total({ opening: '9' }, row(null, '项目2', { opening: '3' }))), unit: '元' }, [`2023年年初收入预算9元，其中：项目2为3元，占33.33%。${unbudgeted}`]],
  ]);
});

describe('一般公共预算支出情况', () => {
  const undivided = { ...sample.statements, expenditureByFund: [] };
  sentences({ composer: 'generalBudget' }, [
    ['the general public budget alone', sample, ['2023年一般公共预算拨款收入决算1763.44万元，支出决算1763.44万元，其中：基本支出373.86万元，占21.20%；项目支出1389.58万元，占78.80%。']],
    ['all funds, and says so', { facts, statements: undivided }, ['2023年支出决算2015.65万元，其中：基本支出373.92万元，占18.55%；项目支出1641.73万元，占81.45%。支出未按资金来源分列，本部分为全部资金口径。']],
    ['nothing was spent of it', { statements: { expenditureByFund: [total({ total: '5.00' }, row('otherFunds', '其他资金', { total: '5.00' }))] } }, []],
    ['a table left blank tells nothing', { statements: { expenditureByFund: [total({ total: '' })] } }, undefined],
  ]);
  describe('基本支出情况', () => {
    sentences({ composer: 'basicExpenditure' }, [
      ['economic classes are of all funds', { ...sample, texts: { basicExpenditure: '用于机构运转。' } }, [
        '2023年一般公共预算基本支出决算373.86万元。按全部资金口径，基本支出决算373.92万元，按支出经济分类科目划分，其中：工资福利支出305.78万元，商品和服务支出65.80万元，对个人和家庭的补助0.30万元，资本性支出1.99万元。',
        '全年“三公”经费预算6.50万元，决算4.98万元，其中：公务用车购置及运行维护费4.12万元，公务接待费0.86万元。',
        '用于机构运转。',
      ]],
      ['all of it is general public budget', { facts, statements: {
        expenditureByFund: [total({}, row('generalPublicBudget', '一般公共预算', { basic: '5.00' }))],
        basicExpenditure: [total({ final: '5.00' }, row('personnel', '人员经费', { final: '4.00' }), row('operating', '公用经费', { final: '1.00' }))],
      } }, ['2023年一般公共预算基本支出决算5.00万元，其中：人员经费4.00万元，公用经费1.00万元。']],
      ['not divided by fund', { statements: { expenditure: [total({}, row('basicExpenditure', '基本支出', { final: '5.00' }))] } }, ['按全部资金口径，基本支出决算5.00万元。']],
      ['no figures', { texts: { basicExpenditure: '用于机构运转。' } }, undefined],
    ]);
  });
  describe('项目支出情况', () => {
    sentences({ composer: 'projectExpenditure' }, [
      ['its own projects', sample, ['2023年一般公共预算项目支出决算1389.58万元，其中：残疾人康复支出132.01万元，残疾人就业与扶贫支出161.36万元，其他残疾人事业支出1096.21万元。']],
      ['projects without a column of funds', { facts, statements: {
        expenditureByFund: [total({}, row('generalPublicBudget', '一般公共预算', { project: '5.00' }))],
        projectExpenditure: [total({ final: '6.00' }, row(null, '甲项目', { final: '5.00' }), row(null, '乙项目', { final: '1.00' }))],
      } }, ['2023年一般公共预算项目支出决算5.00万元。按全部资金口径，项目支出决算6.00万元，其中：甲项目5.00万元，乙项目1.00万元。']],
      ['not divided by fund', { statements: { projectExpenditure: [total({ final: '6.00' }, row(null, '甲项目', { final: '6.00' }))] } }, ['按全部资金口径，项目支出决算6.00万元，全部为甲项目。']],
    ]);
  });
});

describe('政府性基金预算支出情况', () => {
  sentences({ composer: 'fundExpenditure', fund: 'governmentFundBudget' }, [
    ['with its projects', sample, ['2023年政府性基金预算拨款收入决算232.35万元，支出决算232.35万元，全部为项目支出。按项目列示：用于社会福利的彩票公益金支出105.10万元，用于残疾人事业的彩票公益金支出127.25万元。']],
    ['received, but what was spent is not told', { facts, statements: { income: [total({ final: '9.00' }, row('governmentFundBudget', '政府性基金', { final: '9.00' }))] } }, ['2023年政府性基金预算拨款收入决算9.00万元，支出决算【请补充：政府性基金预算支出决算】。']],
    ['none of it', { statements: { income: [total({ final: '9.00' })] } }, []],
    ['nothing is divided by fund', {}, undefined],
  ]);
});

describe('部门整体支出绩效情况', () => {
  sentences({ composer: 'performance' }, [
    ['execution, score and summary', sample, ['2023年部门整体支出全年预算数2015.65万元，决算数2015.65万元，预算执行率100%。绩效自评得分98.6分（满分100分）。', '年初设定的各项任务基本完成。']],
    ['a budget of zero has no rate', { statements: { expenditure: [total({ adjusted: '0', final: '5' })] }, texts: { performance: '/' } }, ['【请补充：总体绩效情况】']],
  ]);
  const quantity = (...indicators: readonly ReturnType<typeof indicator>[]): BookText => ({ indicators });
  sentences({ composer: 'indicators', classes: ['quantity'], text: 'quantity' }, [
    ['targets met, with parts', { indicators: sample.indicators }, [
      '共设指标2项，完成情况如下：',
      '创业扶持人数：年度指标值38人，实际完成41人，完成率108%，超额完成。其中：省级任务年度指标值14人；自筹任务年度指标值24人。',
      '无障碍改造户数：年度指标值185户，实际完成185户，完成率100%。',
    ]],
    ['a limit has no completion rate', quantity(indicator('quantity', '培训期数', { target: '≥3期', actual: '4期' })), ['培训期数：年度指标值不低于3期，实际完成4期，达到年度指标值。']],
    ['a target of zero has none either', quantity(indicator('quantity', '信访积案', { target: '0件', actual: '1件' })), ['信访积案：年度指标值0件，实际完成1件。']],
    ['short of a plain target, and of a limit', quantity(indicator('quantity', '培训人数', { target: '70', actual: '65' }), indicator('quantity', '合格率', { target: '≥90%', actual: '88%' })), ['共设指标2项，完成情况如下：', '培训人数：年度指标值70人，实际完成65人，完成率92.86%，未达到年度指标值。', '合格率：年度指标值不低于90%，实际完成88%，未达到年度指标值。']],
    ['beyond a limit', quantity(indicator('quantity', '会议', { target: '≤5次', actual: '6次' })), ['会议：年度指标值不超过5次，实际完成6次，超出年度指标值。']],
    ['quoted words are quoted once more', quantity(indicator('quantity', '程度', { targetText: '做到“应补尽补”', actualText: '' })), ['程度：年度指标值为“做到‘应补尽补’”，实际完成【请补充：实际完成值】。']],
    ['a blank result is a gap', quantity(indicator('quantity', '培训人数', { target: '70', actual: '' })), ['培训人数：年度指标值70人，实际完成【请补充：实际完成值】。']],
    ['words, and a reason', { ...quantity(indicator('quantity', '机制', { targetText: '健全', actualText: '基本健全。', reason: '办法尚在起草。' })), texts: { quantity: '　　甲。\n\n乙。' } }, [
      '机制：年度指标值为“健全”，实际完成情况为“基本健全”。偏差原因分析及改进措施：办法尚在起草。',
      '甲。',
      '乙。',
    ]],
    ['nothing', {}, []],
  ]);
  sentences({ composer: 'indicators', classes: ['cost'], text: 'cost' }, [
    ['an amount is result enough', { indicators: [indicator('cost', '印刷费', { target: '', actual: '', amount: '1.20万元' })] }, ['印刷费：金额1.20万元。']],
    ['an amount is not told twice', { indicators: sample.indicators }, ['燃油补贴：年度指标值不超过18720元，实际完成18720元，控制在年度指标值以内，单位标准260元，数量72人。']],
  ]);
});

describe('存在的问题及原因分析', () => {
  const adjusted = (figures: RowText['figures'], reason?: string, ...parts: readonly RowText[]): BookText => ({
    facts,
    statements: { expenditure: [total({ opening: '200.00' })], adjustment: [total(figures, ...parts)] },
    texts: { problems: '甲。', adjustmentReason: reason },
  });
  sentences({ composer: 'problems' }, [
    ['the rate is on the whole opening budget, not on 222.58', sample, [
      '（一）预算编制不够精准。',
      '（二）定性指标偏多。',
      '2023年年初预算229.99万元，年中追加1793.07万元，其中：基本支出160.34万元，项目支出1632.73万元；预算调整率为779.63%。调整的主要原因：上级专项资金在年度执行中下达。',
    ]],
    ['above 30% the reason is asked for', adjusted({ increase: '60.01' }), ['甲。', '2023年年初预算200.00万元，年中追加60.01万元；预算调整率为30.01%。调整的主要原因：【请补充：预算调整原因】。']],
    ['at 30% it is not', adjusted({ increase: '50.00', decrease: '10.00' }), ['甲。', '2023年年初预算200.00万元，年中追加50.00万元；追减10.00万元；预算调整率为30%。']],
    ['parts without a total', adjusted({}, '人员增加\n另有说明。', row('basicExpenditure', '基本支出', { increase: '20.00' })), ['甲。', '2023年年初预算200.00万元，年中追加基本支出20.00万元；预算调整率为10%。调整的主要原因：人员增加。', '另有说明。']],
    ['an amount that is no number gives no rate', adjusted({ increase: '60.00', decrease: '#VALUE!' }), ['甲。', '2023年年初预算200.00万元，年中追加60.00万元；追减【请补充：追减预算】。']],
    ['nothing was adjusted', adjusted({ increase: '0', decrease: '' }), ['甲。']],
    ['no text', {}, ['【请补充：存在的问题及原因分析】']],
  ]);
});

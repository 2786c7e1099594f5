/** What a text claims of its figures, where it says so in few words, or in another place than one would look first. */
import { figuresOf } from '../../src/model/relation';
import { relationOf } from '../../src/prose/claims/fit';
import { readProse } from '../../src/prose/read-prose';
import { sourceOfFile } from '../../src/prose/sources';

const printed = (figure: { readonly printed: string }) => figure.printed.replace(/\s/g, '');

const equationsIn = (text: string) =>
  readProse([sourceOfFile(text)]).claims.map((claim) => {
    const [stated, ...terms] = figuresOf(relationOf(claim)).map(printed);
    return `${stated} <= ${[...new Set(terms)].join(' ')}`;
  });

test.each<readonly [kind: string, text: string, equation: string]>([
  ['a total behind what is added to the sentence before', '一般公共预算收入完成147.1亿元，同比增长7.2%。加上转移性收入49.2亿元，收入合计196.3亿元。\n一般公共预算支出完成132.9亿元。加上转移性支出63.4亿元，支出合计196.3亿元。', '196.3亿元 <= 49.2亿元 147.1亿元'],
  ['a total with amounts in brackets between its parts', '公共预算收入130.2亿元。其中：土地出让收入125.6亿元。加上转移性收入33.8亿元，收入合计164.0亿元。', '164.0亿元 <= 33.8亿元 130.2亿元'],
  ['a total two sentences further up', '公共预算收入94887亿元。公共预算支出132512亿元。\n从收入看，税收收入89977亿元；非税收入4910亿元。', '94887亿元 <= 89977亿元 4910亿元'],
  ['a total of paragraphs with numbers', '教育经费总收入21.27亿元。\n（一）财政性教育经费18.96亿元。\n（二）事业收入1.75亿元。\n（三）捐赠收入0.01亿元。\n（四）举办者投入0.07亿元。\n（五）其他教育经费0.48亿元。', '21.27亿元 <= 18.96亿元 1.75亿元 0.01亿元 0.07亿元 0.48亿元'],
  ['a nought among the parts', '决算中，出国费决算0万元；用车费决算3.98万元；接待费决算1.5万元。\n“三公”经费决算总额为5.48万元。', '5.48万元 <= 1.5万元 3.98万元 0万元'],
  ['parts without the measure of their total', '出国费和接待费的预算数1482.00万元、决算数1288.79万元。\n预算中，出国费617.00万元，接待费865.00万元。', '1482.00万元 <= 617.00万元 865.00万元'],
  ['changes against two bases', '“三公”经费较上年减少2.97万元，较年初预算数减少0.36万元。其中：用车费较上年减少1.33万元，较年初预算数减少0.07万元；接待费较上年减少1.64万元，较年初预算数减少0.29万元。', '0.36万元 <= 0.07万元 0.29万元'],
  ['a change of what is called a little differently', '一般公共预算财政拨款支出1264.92万元，占本年支出的31.45%。与2019年相比，一般公共预算财政拨款增加27.44万元，增长2.22%。', '2.22% <= 27.44万元 1264.92万元'],
  ['a change of what is told later', '公务用车运行维护费支出比去年增加1.05万元，增长35.8%。具体如下：\n公务用车运行支出3.98万元。', '35.8% <= 1.05万元 3.98万元'],
  ['a price that has changed', '小学生均支出20251.63元，比上年20210.51元，增长0.20%。', '0.20% <= 20251.63元 20210.51元'],
  ['a rate of what was planned in another sentence', '“三公”经费支出10044.01万元，预算执行比例为88.69%。\n“三公”经费预算11324.44万元。', '88.69% <= 10044.01万元 11324.44万元'],
  ['a rate of what is planned as a part', '接待费8.27万元，预算执行比例为2.69%。\n“三公”经费预算1718.64万元，其中：用车费1410.94万元，接待费307.70万元。', '2.69% <= 8.27万元 307.70万元'],
  ['a rate of what was granted', '实际到位资金1486.50万元，其中：市级资金1000.00万元，区级资金486.50万元。\n项目支出1392.74万元，预算执行率93.69%。', '93.69% <= 1392.74万元 1486.50万元'],
  ['a rate of a part by its own name', '预算安排资金1560.00万元，其中：市级资金1000.00万元，区级配套资金560.00万元。实际到位资金1486.50万元，其中：市级资金1000.00万元，区级配套资金486.50万元，区级配套资金到位率86.88%。', '86.88% <= 486.50万元 560.00万元'],
  ['what is left of what was granted', '实际到位资金1486.50万元。\n项目实际支出1392.74万元，结余资金93.76万元。', '93.76万元 <= 1486.50万元 1392.74万元'],
  ['what is left, as a thing by itself', '调整后预算数为5039.53万元。\n整体支出4987.26万元。\n年末结转结余52.27万元。', '52.27万元 <= 5039.53万元 4987.26万元'],
  ['plans of parts, named less precisely', '支出决算为62.07万元，完成全年预算84.82万元的73.2%。其中：出国费决算为12.02万元，完成预算12.02万元的100%；用车费决算为27.46万元，完成预算29.60万元的92.8%；接待费决算为22.59万元，完成预算43.20万元的52.3%。', '84.82万元 <= 12.02万元 29.60万元 43.20万元'],
  ['what has changed, named in the comparison', '2023年度收入总计4826.35万元。\n2023年度支出总计4826.35万元。\n收入支出总计与上年相比，增加386.42万元，增长8.70%。', '8.70% <= 386.42万元 4826.35万元'],
  ['what was added, by another word', '年初预算安排1862.30万元，年中调整增加346.58万元，全年预算数2208.88万元。', '2208.88万元 <= 1862.30万元 346.58万元'],
])('%s', (_, text, equation) => {
  expect(equationsIn(text)).toContain(equation);
});

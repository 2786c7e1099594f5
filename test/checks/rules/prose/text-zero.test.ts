import { textZero } from '../../../../src/checks/rules/prose/text-zero';
import { testRule } from '../../rule-tester';

const none = { income: '', spent: '' };

/** Form 08, with one subject where anything was spent. */
const fundForm = (title: string, { income, spent } = none) => [
  title,
  '单位：万元',
  '科目编码,科目名称,年初结转和结余,本年收入,本年支出,,,年末结转和结余',
  ',,,,小计,基本支出,项目支出,',
  `合计,,,${income},${spent},,${spent},`,
  ...(spent === '' ? [] : [`212,城乡社区支出,,${income},${spent},,${spent},`]),
].join('\n');
const fund = (amounts = none) => fundForm('政府性基金预算财政拨款收入支出决算表', amounts);
const capital = (amounts = none) => fundForm('国有资本经营预算财政拨款收入支出决算表', amounts);

const publicExpenses = (overseas: string, purchase: string, running: string, hospitality: string, total: string) => [
  '财政拨款“三公”经费支出决算表',
  '单位：万元',
  '项目,预算数,决算数',
  `“三公”经费合计,6.50,${total}`,
  `因公出国（境）费,0.00,${overseas}`,
  `公务用车购置及运行维护费,5.00,${running}`,
  `　公务用车购置费,0.00,${purchase}`,
  `　公务用车运行维护费,5.00,${running}`,
  `公务接待费,1.50,${hospitality}`,
].join('\n');
const spent = publicExpenses('0.00', '0.00', '4.12', '0.86', '4.98');
const unspent = publicExpenses('', '', '', '', '');

const beside = (text: string, ...tables: readonly string[]) => [...tables, `说明\n2024年度的情况如下。\n${text}`];
const agrees = (sentence: string, ...tables: readonly string[]) => ({ name: sentence, sheets: beside(sentence, ...tables), says: ['说明!A3 present consistent'] });
const agreesTwice = (sentence: string, ...tables: readonly string[]) => ({ ...agrees(sentence, ...tables), says: ['说明!A3 present consistent', '说明!A3 present consistent'] });
const silent = (sentence: string, ...tables: readonly string[]) => ({ name: sentence, sheets: beside(sentence, ...tables) });
const filled = { income: '20.00', spent: '18.50' };

testRule(textZero, {
  valid: [
    agreesTwice('本部门2024年度没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出。', fund()),
    agreesTwice('某某局2024年度无政府性基金预算财政拨款收入和支出。', fund()),
    agreesTwice('本单位无政府性基金预算财政拨款收入、支出和结转结余，故本表无数据。', fund()),
    agreesTwice('我单位2024年度不涉及政府性基金预算收支。', fund({ income: '0.00', spent: '0.00' })),
    agreesTwice('政府性基金预算财政拨款本年无收支。', fund()),
    agrees('本部门2024年度没有国有资本经营预算财政拨款支出。', fund(filled), capital()),
    agrees('本单位2024年度无国有资本经营预算财政拨款安排的支出。', capital()),
    agreesTwice('本部门2024年不存在国有资本经营预算财政拨款收支情况。', capital()),
    agrees('某某局2024年度无“三公”经费财政拨款支出。', unspent),
    agrees('2024年度未发生一般公共预算财政拨款“三公”经费支出。', unspent),
    agrees('本单位2024年度没有财政拨款安排的“三公”经费支出。', unspent),
    agreesTwice('本年度没有因公出国（境）费、公务用车购置费支出。', spent),
    agreesTwice('2024年度未发生因公出国（境）费用和公务用车购置支出。', spent),
    agrees('2024年度未安排因公出国（境）费。', spent),
    { name: 'what the heading names', sheets: [fund(), '说明\n八、政府性基金预算财政拨款收入支出决算情况说明\n2024年度本部门无此项收支。'], says: ['说明!A3 present consistent', '说明!A3 present consistent'] },
    { name: 'what the heading names, further down', sheets: [spent, '说明\n（三）公务接待费支出情况：2024年度国内公务接待费0.86万元，外事接待无此项支出。'] },
    { name: 'a note below an empty form', sheets: `${fund()}\n注：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。`, says: ['A6 present consistent', 'A6 present consistent'] },
    { name: 'a blank beside other income', sheets: beside('2024年度无事业收入。', '收入决算总表\n单位：万元\n项目,决算数\n一般公共预算财政拨款收入,335.00\n事业收入,\n经营收入,\n本年收入合计,335.00'), says: ['说明!A3 present consistent'] },
    { name: 'a total that nobody worked out', sheets: beside('2024年度无政府性基金预算财政拨款支出。', fund({ income: '20.00', spent: '18.50' }).replace('合计,,,20.00,18.50,,18.50,', '合计,,,,,,,')) },
    { name: 'no such form', sheets: beside('2024年度无政府性基金预算财政拨款支出。', spent) },
    { name: 'forms of two departments that differ', sheets: beside('2024年度无政府性基金预算财政拨款支出。', `甲局\n${fund(filled)}`, `乙局\n${fund({ income: '3.00', spent: '3.00' })}`) },
    { name: 'of the same kind one with, one without', sheets: beside('2024年度无政府性基金预算财政拨款支出。', fund(filled), fund()) },
    { name: 'not a number', sheets: beside('2024年度无公务接待费支出。', publicExpenses('0.00', '0.00', '4.12', '#REF!', '4.98')), says: ['说明!A3 present undecided: error'] },
    silent('2024年度未安排公务接待费支出。', spent),
    silent('年初预算未列公务接待费，本年度无公务接待费支出预算。', spent),
    silent('局机关本年度无公务接待费支出，由下属单位承担。', spent),
    silent('上年无公务接待费支出。', spent),
    silent('2023年度无公务接待费支出。', spent.replace('财政拨款', '2024年度财政拨款')),
    { name: 'a year of several, and a workbook that names none', sheets: beside('2024年度无公务接待费支出，2023年度无因公出国（境）费支出。', spent), says: ['说明!A3 present consistent'] },
    silent('与2023年相比，该年没有公务接待费支出。', spent),
    silent('公务接待费增加的主要原因是2023年无公务接待费支出。', spent),
    silent('2024年上半年无公务接待费支出。', spent),
    silent('如无公务接待费支出，应当说明。', spent),
    silent('无政府性基金预算财政拨款收入支出的，仍保留该表格式。', fund(filled)),
    silent('2024年度无新增公务接待费支出。', spent),
  ],
  invalid: [
    { name: 'a form with amounts', sheets: beside('2024年度无政府性基金预算财政拨款收入和支出。', fund(filled)), says: ['说明!A3 present inconsistent 20.00', '说明!A3 present inconsistent 18.50'] },
    { name: 'the same in two forms', sheets: beside('没有使用政府性基金安排的支出。', fund(filled), fund(filled)), says: ['说明!A3 present inconsistent 18.50'] },
    { name: 'the other kind of money', sheets: beside('2024年度无国有资本经营预算财政拨款支出。', fund(), capital(filled)), says: ['说明!A3 present inconsistent 18.50'] },
    { name: 'what the heading names', sheets: [fund(filled), '说明\n八、政府性基金预算财政拨款收入支出决算情况说明\n2024年度本部门没有相关支出，与上年一致。'], says: ['说明!A3 present inconsistent 18.50'] },
    { name: 'what stands before a colon', sheets: [spent, '说明\n（三）公务接待费支出情况：2024年度无该项支出。'], says: ['说明!A2 present inconsistent 0.86'] },
    { name: 'a note below a form that has amounts', sheets: `${fund(filled)}\n注：本部门没有政府性基金预算财政拨款支出，故本表无数据。`, says: ['A7 present inconsistent 18.50'] },
    { name: 'the three public expenses', sheets: beside('某某局2024年度无“三公”经费财政拨款支出。', spent), says: ['说明!A3 present inconsistent 4.98'] },
    { name: 'one of two in the list', sheets: beside('2024年度无因公出国（境）费和公务接待费支出。', spent), says: ['说明!A3 present consistent', '说明!A3 present inconsistent 0.86'] },
    { name: 'another name of it', sheets: beside('2024年度未发生公务用车购置及运行费支出。', spent), says: ['说明!A3 present inconsistent 4.12'] },
    { name: 'very little is not nothing', sheets: beside('2024年度无公务接待费支出。', publicExpenses('0.00', '0.00', '4.12', '0.01', '4.13')), says: ['说明!A3 present inconsistent 0.01'] },
  ],
});

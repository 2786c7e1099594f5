import { projectsByFund } from '../../../../src/checks/rules/funds/projects-by-fund';
import { testRule } from '../../rule-tester';
import { below } from '../../sheet-text';

const byFund = (general: string, funds: string) => `
  决算支出按资金来源
  单位：万元
  资金来源,基本支出,项目支出,合计
  合计,,1641.73,
        　一般公共预算,,${general},
        　政府性基金预算,,${funds},`;

const projectsHead = `
  项目支出
  单位：万元
  项目名称,资金来源,决算数
  项目支出合计,,`;
const projects = (rows: string) => below(projectsHead, rows);

testRule(projectsByFund, {
  valid: [
    {
      name: 'projects that make up the money of their kind',
      sheets: [byFund('1389.58', '232.35'), projects(`
        　康复,一般公共预算,132.01
        　就业,一般公共预算财政拨款,1257.57
        　彩票公益金支出,政府性基金预算,232.35`)],
      says: ['决算支出按资金来源!C5 mismatch consistent', '决算支出按资金来源!C6 mismatch consistent'],
    },
    {
      name: 'rounding',
      sheets: [byFund('1389.59', ''), projects(`
        　康复,一般公共预算,132.01
        　就业,一般公共预算,1257.57`)],
      says: ['决算支出按资金来源!C5 mismatch consistent'],
    },
    {
      name: 'a project that does not say what it was paid from',
      sheets: [byFund('1389.58', '232.35'), projects(`
        　康复,一般公共预算,132.01
        　就业,,1257.57
        　彩票公益金支出,政府性基金预算,232.35`)],
    },
    {
      name: 'a project of mixed money',
      sheets: [byFund('1389.58', '232.35'), projects(`
        　康复,一般公共预算、政府性基金预算,1621.93`)],
    },
    {
      name: 'a project on which nothing was spent needs no source',
      sheets: [byFund('1389.58', ''), projects(`
        　康复,一般公共预算,1389.58
        　待安排项目,,`)],
      says: ['决算支出按资金来源!C5 mismatch consistent'],
    },
    {
      name: 'a project of which a part is told: the project counts',
      sheets: [byFund('1389.58', ''), projects(`
        　康复,一般公共预算,1389.58
        　　其中：器材,一般公共预算,20.00`)],
      says: ['决算支出按资金来源!C5 mismatch consistent'],
    },
    {
      name: 'a blank in the table by fund',
      sheets: [byFund('', ''), projects(`
        　康复,一般公共预算,1389.58`)],
      says: ['决算支出按资金来源!C5 mismatch undecided: blank'],
    },
    { name: 'no table by fund', sheets: projects('　康复,一般公共预算,1389.58') },
  ],
  invalid: [
    {
      name: 'a project under the wrong kind of money',
      sheets: [byFund('1389.58', '232.35'), projects(`
        　康复,一般公共预算,1389.58
        　彩票公益金支出,政府性基金预算,105.10
        　其他公益金支出,一般公共预算,127.25`)],
      says: ['决算支出按资金来源!C5 mismatch inconsistent 1516.83', '决算支出按资金来源!C6 mismatch inconsistent 105.10'],
    },
  ],
});

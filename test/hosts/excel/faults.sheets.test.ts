import { wholeOrNotAtAll } from './fault-injection';
import { form, report } from './small-sheets';

describe('sheets come wholly or not at all, whatever goes wrong with', () => wholeOrNotAtAll([
  { name: 'insert template', act: (host) => host.write([form('单位信息', '单位'), form('支出', '支出')], { taken: 'fail', activate: '单位信息' }) },
  { name: 'generate', act: report('自评报告') },
]));

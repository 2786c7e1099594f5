import { wholeOrNotAtAll } from './fault-injection';
import { report } from './small-sheets';

describe('a sheet is rewritten wholly or not at all, whatever goes wrong with', () => wholeOrNotAtAll([
  { name: 'generate again', prepare: report('去年的报告'), act: report('今年的报告') },
]));

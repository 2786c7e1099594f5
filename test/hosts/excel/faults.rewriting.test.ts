import type { WorkbookHost } from '../../../src/model/workbook-host';
import type { Bench } from './bench';
import { wholeOrNotAtAll } from './fault-injection';
import { form, report } from './small-sheets';

/** Cuts the commit short, and what the host would do about it at once. */
const cutShort = (write: (host: WorkbookHost) => Promise<unknown>) => async (host: WorkbookHost, faults: Bench['faults']) => {
  await report('去年的报告')(host);
  faults.stopAfterWrites(3, 14);
  faults.refuse(4);
  await write(host).catch(() => undefined);
};

describe('a sheet is rewritten wholly or not at all, whatever goes wrong with', () => wholeOrNotAtAll([
  { name: 'generate again', prepare: report('去年的报告'), act: report('今年的报告') },
  { name: 'finish at the next start', halfDone: true, codes: ['GeneralException'], prepare: cutShort(report('今年的报告')), act: (host) => host.recover() },
  {
    name: 'finish several sheets at the next start',
    halfDone: true,
    codes: ['GeneralException'],
    prepare: cutShort((host) => host.write([form('绩效自评报告', '今年的报告'), form('支出', '支出')], { taken: 'replace' })),
    act: (host) => host.recover(),
  },
]));

import type { WorkbookHost } from '../../../src/model/workbook-host';
import { wholeOrNotAtAll } from './fault-injection';

const place = (address: string) => ({ sheet: '收入', address });
const marks = (...addresses: string[]) => (host: WorkbookHost) => host.mark(addresses.map((address) => ({ place: place(address), tone: 'error' as const })));

async function accept(host: WorkbookHost): Promise<void> {
  await host.read();
  await host.correct({ place: place('B2'), seen: { kind: 'number', number: 30 }, content: { kind: 'number', number: 32.5 } });
}

describe('cells are left as they were or become what was meant, whatever goes wrong with', () => wholeOrNotAtAll([
  { name: 'check', act: (host) => host.read() },
  { name: 'mark', prepare: marks('A1', 'B3'), act: marks('B2', 'B3', 'A3') },
  { name: 'clear', prepare: marks('A1', 'B2', 'B3'), act: (host) => host.unmark() },
  { name: 'accept', act: accept },
  { name: 'keep the state', prepare: (host) => host.saveState('{"version":1}'), act: (host) => host.saveState('{"version":2}') },
]));

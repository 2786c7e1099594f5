/** Sessions over workbooks in memory. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HostCapabilities } from '../../src/model/workbook-host';
import { Session } from '../../src/session/session';
import { MemoryHost } from '../taskpane/memory-host';

const sample = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/workbooks/sample.xlsx')));

export function openSample(capabilities?: HostCapabilities): Promise<{ session: Session; host: MemoryHost }> {
  return open(new MemoryHost(sample, capabilities));
}

export function openBlank(): Promise<{ session: Session; host: MemoryHost }> {
  return open(new MemoryHost(null));
}

async function open(host: MemoryHost): Promise<{ session: Session; host: MemoryHost }> {
  const session = new Session(host);
  await session.start();
  return { session, host };
}

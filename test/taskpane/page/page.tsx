/** The pane over a workbook in memory, for a browser without Excel. What it shows is said in the address: `?lang=en-US&scheme=dark&book=sample.xlsx`. */
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../src/locales/language';
import { Session } from '../../../src/session/session';
import { ActionRunner } from '../../../src/taskpane/action-runner';
import { Pane } from '../../../src/taskpane/pane';
import { openTextThread } from '../../../src/taskpane/text/open-thread';
import type { Scheme } from '../../../src/taskpane/theme';
import { MemoryHost } from '../memory-host';

declare global {
  interface Window {
    host: MemoryHost;
    session: Session;
  }
}

document.documentElement.dataset.started = '';
void open();

async function open(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language = (asked.get('lang') ?? 'zh-CN') as Language;
  const book = asked.get('book') ?? 'sample.xlsx';
  document.documentElement.lang = language;
  const bytes = book === 'none' ? null : new Uint8Array(await (await fetch(`/workbooks/${book}`)).arrayBuffer());
  const old = asked.has('old');
  window.host = new MemoryHost(bytes, { readOnly: asked.has('readOnly'), keepsUndo: !old, tellsChanges: true });
  window.session = new Session(window.host);
  const runner = new ActionRunner(window.session);
  createRoot(document.getElementById('pane')!).render(
    <Pane runner={runner} language={language} scheme={(asked.get('scheme') ?? 'light') as Scheme} mac={false} version="0.1.0" guide="help/index.html" describeHost={async () => 'Excel, Windows, ExcelApi 1.20'} openTextThread={openTextThread} />,
  );
  await window.session.start();
}

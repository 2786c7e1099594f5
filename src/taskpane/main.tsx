/** The add-in's one page: pane, ribbon commands and live checking run here. */
import { createRoot } from 'react-dom/client';
import { answerRibbon } from '../commands/answer-ribbon';
import { openExcelHost } from '../hosts/excel/open-excel-host';
import type { Localized } from '../locales/language';
import { frameWords } from '../locales/pane/frame';
import { Session } from '../session/session';
import { ActionRunner } from './action-runner';
import { languageOfOffice, surroundings } from './office/surroundings';
import { startWithWorkbook } from './office/start-with-workbook';
import { log } from './office/log';
import { OfficePane } from './office/office-pane';

declare const Office: typeof globalThis.Office | undefined;

document.documentElement.dataset.started = '';
void open();

async function open(): Promise<void> {
  if (typeof Office === 'undefined') return sayInstead(frameWords.noOffice);
  const { host } = await Office.onReady();
  document.documentElement.lang = languageOfOffice();
  if (host !== Office.HostType.Excel) return sayInstead(frameWords.outsideExcel);

  const session = new Session(await openExcelHost());
  const runner = new ActionRunner(session);
  runner.onBroken = (error) => void log(error);
  answerRibbon((action) => runner.run(action, undefined));
  startWithWorkbook(session);
  createRoot(document.getElementById('pane')!).render(<OfficePane {...surroundings()} runner={runner} />);
  await session.start();
}

/** One sentence in the place of the pane, in both languages where Office tells none. */
function sayInstead(text: Localized): void {
  const page = document.getElementById('pane')!;
  page.id = 'outside-excel';
  for (const language of ['zh-CN', 'en-US'] as const) {
    const sentence = document.createElement('p');
    sentence.lang = language;
    sentence.textContent = text[language];
    page.append(sentence);
  }
}

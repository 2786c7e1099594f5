/** The add-in's one page: pane, ribbon commands and live checking run here. */
import { createRoot } from 'react-dom/client';
import { answerRibbon } from '../commands/answer-ribbon';
import { openExcelHost } from '../hosts/excel/open-excel-host';
import type { Localized } from '../locales/language';
import { frameWords } from '../locales/pane/frame';
import { fetchEngine } from '../session/fetch-engine';
import { Session } from '../session/session';
import { ActionRunner } from './action-runner';
import { log } from './office/log';
import { OfficePane } from './office/office-pane';
import { startWithWorkbook } from './office/start-with-workbook';
import { languageOfOffice, surroundings } from './office/surroundings';

declare const Office: typeof globalThis.Office | undefined;

document.documentElement.dataset.started = '';
// While Excel answers and the workbook is read. Where it fails the session asks again, and says so.
void fetchEngine().catch(() => undefined);
void open().catch(log);

async function open(): Promise<void> {
  if (typeof Office === 'undefined') return sayInstead(frameWords.noOffice);
  const { host } = await Office.onReady();
  document.documentElement.lang = languageOfOffice();
  if (host !== Office.HostType.Excel) return sayInstead(frameWords.outsideExcel);

  const opened = openExcelHost().then((excel) => new ActionRunner(new Session(excel)));
  // A button may be pressed before the page is through: Office starts it for that.
  answerRibbon(async (action) => (await opened).run(action, undefined));
  const runner = await opened;
  await start(runner, runner.session);
}

async function start(runner: ActionRunner, session: Session): Promise<void> {
  runner.onBroken = (error) => void log(error);
  startWithWorkbook(session);
  createRoot(document.getElementById('pane')!).render(<OfficePane {...surroundings()} runner={runner} />);
  await session.start();
}

/** One sentence in the place of the pane, in both languages: where Office is missing, nothing tells which to use. */
function sayInstead(text: Localized): void {
  const page = document.getElementById('pane')!;
  page.replaceChildren();
  page.id = 'outside-excel';
  for (const language of ['zh-CN', 'en-US'] as const) {
    const sentence = document.createElement('p');
    sentence.lang = language;
    sentence.textContent = text[language];
    page.append(sentence);
  }
}

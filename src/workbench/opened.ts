import { writeSheets } from '../hosts/files/write-sheets';
import { WorkbookFile } from '../hosts/files/workbook-file';
import { isCsv, workbookOfCsv } from '../hosts/files/workbook-of-csv';
import { marksOf } from '../session/marks';
import { Session } from '../session/session';
import { ActionRunner } from '../taskpane/action-runner';
import { workbooks } from '../template/workbooks';

/** A workbook that is open: the file, the session on it, and what runs the pane's actions. */
export interface Opened {
  readonly name: string;
  readonly file: WorkbookFile;
  readonly session: Session;
  readonly runner: ActionRunner;
}

/** Opens a workbook, or a .csv as one, and begins to check it. Throws what `readWorkbook` throws. */
export function openWorkbook(name: string, bytes: Uint8Array): Opened {
  if (isCsv(name)) return openWorkbook(name.replace(/csv$/i, 'xlsx'), workbookOfCsv(name, bytes));
  const file = WorkbookFile.open(name, bytes);
  const session = new Session(file);
  void session.start();
  return { name, file, session, runner: new ActionRunner(session) };
}

/** The sample, opened where its first mistake is: a first look should see one. */
export function openSample(): Opened {
  const opened = openWorkbook('sample.xlsx', shippedWorkbook('sample.xlsx'));
  const { file, session } = opened;
  const stop = session.subscribe(() => {
    const [first] = session.state.findings.open;
    if (!first) return;
    stop();
    void file.goTo(first.place);
  });
  return opened;
}

/** A workbook that comes with the product, by its file name. */
export function shippedWorkbook(name: 'sample.xlsx' | 'template.xlsx'): Uint8Array {
  return writeSheets(null, workbooks[name]!);
}

/** Keeps the marks in the cells what the findings are, after every check. Answers how to stop, which takes them away. */
export function keepMarked({ file, session }: Opened): () => void {
  let marked: unknown;
  const follow = () => {
    const { open } = session.state.findings;
    if (marked === open) return;
    marked = open;
    void file.mark(marksOf(open));
  };
  follow();
  const stop = session.subscribe(follow);
  return () => {
    stop();
    void file.unmark();
  };
}

/** Hands the workbook to the browser as a download. */
export function saveWorkbook({ name, file }: Opened): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.bytes() as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  file.markSaved();
}

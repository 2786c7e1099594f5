/** Takes the pictures of the sample's report that the documentation shows, page by page, as LibreOffice prints it: `npm run pictures`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultProfile } from '../../src/checks/profile/profile';
import { writeSheets } from '../../src/hosts/files/write-sheets';
import { wordFile } from '../../src/report/docx/word-file';
import { freshReport } from '../../src/report/kept-report';
import { previewReport, reportSheets } from '../../src/report/preview';
import { readFile } from '../../src/hosts/files/read-file';
import { examine } from '../../src/session/examine';
import { convert, pdfPages } from '../tools/libreoffice';

const folder = resolve(__dirname, '../../docs/images/report');
const dotsPerInch = 42;
const kept = { ...freshReport, charts: true };

async function take(): Promise<void> {
  const snapshot = readFile('sample.xlsx', readFileSync('assets/workbooks/sample-corrected.xlsx'));
  const preview = previewReport({ ...examine(snapshot), snapshot, kept, profile: defaultProfile });
  const files = { sheet: ['xlsx', writeSheets(null, reportSheets(preview, kept).documents)], word: ['docx', await wordFile(preview)] } as const;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, [kind, bytes]] of Object.entries(files)) {
    const pages = pdfPages(convert(bytes, 'pdf', kind, 'zh_CN.UTF-8'), dotsPerInch);
    pages.forEach((page, index) => writeFileSync(join(folder, `${name}-${String(index + 1).padStart(2, '0')}.png`), page));
  }
}

void take();

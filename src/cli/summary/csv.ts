import { unparse } from 'papaparse';
import type { Language } from '../../locales/language';
import { severityWords } from '../../locales/words';
import { failed } from '../check-file';
import type { SummaryEntry } from './entry';
import { ratiosIn } from './ratios-in';
import { summaryWords } from './words';

const BYTE_ORDER_MARK = '\ufeff';

/** One line a department, for other programs. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function summaryCsv(entries: readonly SummaryEntry[], language: Language): string {
  const compared = ratiosIn(entries.flatMap((entry) => (failed(entry) ? [] : [entry])));
  const { file, department, year, stated, computed, topFaults } = summaryWords;
  const header = [file, department, year, severityWords.error, severityWords.warning, severityWords.info, stated, computed, ...compared.map(({ name }) => name), topFaults].map((words) => words[language]);
  const lines = entries.map((entry) => {
    if (failed(entry)) return [entry.file, ...Array<null>(header.length - 2).fill(null), entry.error];
    const { counts, score, ratios, faults } = entry;
    return [entry.file, entry.name, entry.year, counts.error, counts.warning, counts.info, score.stated, score.computed, ...compared.map(({ id }) => ratios.get(id) ?? null), faults[0]?.message ?? null];
  });
  return BYTE_ORDER_MARK + unparse([header, ...lines], { escapeFormulae: true });
}

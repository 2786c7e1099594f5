import type { SheetDocument } from '../../../model/sheet-document';
import type { ExcelLine } from '../excel-line';
import type { MarkedArea } from '../marking/marked-areas';

/**
 * A note in the workbook of what is being done to it, in a custom XML part: written before anything that would be wrong if only half of
 * it came about, taken away by the last action. Who finds one finishes the work or takes it back.
 */
export type JournalEntry = WriteEntry | MarkEntry;

export interface MarkEntry {
  readonly kind: 'mark';
  /** What the marks of one run have in common. */
  readonly run: string;
  readonly marks: readonly MarkedArea[];
}

export interface WriteEntry {
  readonly kind: 'write';
  /** Staging is taken back, committing is finished. */
  readonly phase: 'staging' | 'committing';
  readonly placings: readonly Placing[];
}

/** A staged sheet and what becomes of it. */
export interface Placing {
  readonly staged: string;
  readonly name: string;
  /** Where a sheet of that name is rewritten, so that what refers to it stays; the staged sheet then was the rehearsal. */
  readonly rewrites?: SheetDocument;
}

export const JOURNAL_NAMESPACE = 'urn:heji:journal';

const ELEMENT = /<(?:[\w.-]+:)?heji\b[^>]*>([^<]*)</;
/** What JSON may hold as it is and XML may not. */
const NOT_XML = /[<>&\ufffe\uffff]/g;

export function journalXml(entry: JournalEntry): string {
  const json = JSON.stringify(entry, (_, value: unknown) => (value instanceof Map ? { entries: [...value] } : value));
  const text = json.replace(NOT_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<heji xmlns="${JOURNAL_NAMESPACE}">${text}</heji>`;
}

/** Undefined for what is no entry of ours. */
function readJournal(xml: string): JournalEntry | undefined {
  try {
    const revive = (_: string, value: unknown): unknown => (isEntries(value) ? new Map(value.entries) : value);
    const entry = JSON.parse(ELEMENT.exec(xml)?.[1]?.replaceAll('&quot;', '"') ?? '', revive) as Partial<JournalEntry>;
    return entry.kind === 'write' || entry.kind === 'mark' ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}

export function readJournals(line: ExcelLine, ids: readonly string[]): Promise<{ id: string; entry: JournalEntry | undefined }[]> {
  return line.ask('', (workbook) => {
    const parts = ids.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
    return () => parts.map(({ id, xml }) => ({ id, entry: readJournal(xml.value) }));
  });
}

function isEntries(value: unknown): value is { entries: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { entries?: unknown }).entries);
}

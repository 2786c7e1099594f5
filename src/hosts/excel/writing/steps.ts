import { HostError } from '../../../model/host-error';
import type { Progress } from '../../../model/workbook-host';
import type { ExcelLine } from '../excel-line';
import { journalXml, type JournalEntry } from './journal';
import { batches, PATH_BYTES, SET_BYTES, type Check, type Stroke } from './strokes';

/** Something done to the workbook. */
export interface Step {
  readonly bytes: number;
  take(workbook: Excel.Workbook): Check | undefined;
}

/** Takes steps in order, as many in one request as fit. Rejects with `unknown` and the subject where a check fails. */
export async function takeSteps(line: ExcelLine, subject: string, steps: readonly Step[], progress?: Progress): Promise<void> {
  const requests = batches(steps).filter((batch) => batch.length > 0);
  for (const [index, batch] of requests.entries()) {
    const asPlanned = await line.ask(subject, (workbook) => {
      const checks = batch.map((step) => step.take(workbook));
      return () => checks.every((check) => check === undefined || check());
    });
    if (!asPlanned) throw new HostError('unknown', subject);
    progress?.((index + 1) / requests.length);
  }
}

export function small(take: (workbook: Excel.Workbook) => void, bytes = 0): Step {
  return {
    bytes: PATH_BYTES + SET_BYTES * 2 + bytes,
    take(workbook) {
      take(workbook);
      return undefined;
    },
  };
}

/** The strokes of a document, on the sheet of a name. */
export function painting(name: string, strokes: readonly Stroke[]): Step[] {
  return strokes.map(({ bytes, paint }) => ({ bytes, take: (workbook) => paint(workbook.worksheets.getItem(name)) }));
}

/** A journal entry on its way into the workbook and out again. */
export class JournalPart {
  private part: Excel.CustomXmlPart | undefined;

  /** `id`: of the part that holds the entry already. */
  constructor(private id?: string) {}

  get isKept(): boolean {
    return this.id !== undefined;
  }

  /** Puts an entry in, in place of the one before. A part that somebody else took away fails the request before anything is done. */
  keep(entry: JournalEntry): Step {
    const xml = journalXml(entry);
    return {
      bytes: PATH_BYTES + xml.length * 3,
      take: ({ customXmlParts }) => {
        if (this.id !== undefined) {
          customXmlParts.getItem(this.id).setXml(xml);
          return undefined;
        }
        const part = customXmlParts.add(xml).load('id');
        this.part = part;
        return () => {
          this.id = part.id;
          this.part = undefined;
          return true;
        };
      },
    };
  }

  remove(): Step {
    return small(({ customXmlParts }) => (this.part ?? customXmlParts.getItem(this.id!)).delete());
  }
}

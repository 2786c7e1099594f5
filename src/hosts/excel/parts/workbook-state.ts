import { keptPartNamespace, keptPartXml, keptStateOf } from '../../../model/kept-part';
import type { ExcelLine } from '../excel-line';

/** The text saved last, undefined where there is none. */
export async function loadState(line: ExcelLine): Promise<string | undefined> {
  const ids = await line.ask('', (workbook) => listParts(workbook, keptPartNamespace));
  if (ids.length === 0) return undefined;
  const xml = await line.ask('', (workbook) => {
    const part = workbook.customXmlParts.getItem(ids.at(-1)!).getXml();
    return () => part.value;
  });
  return keptStateOf(xml);
}

/** Saves the text in the one part it has. Where co-authors made two, the last one stays. */
export async function saveState(line: ExcelLine, state: string): Promise<void> {
  const xml = keptPartXml(state);
  const ids = await line.ask('', (workbook) => listParts(workbook, keptPartNamespace));
  await line.ask('', ({ customXmlParts }) => {
    if (ids.length === 0) customXmlParts.add(xml);
    else customXmlParts.getItem(ids.at(-1)!).setXml(xml);
    for (const id of ids.slice(0, -1)) customXmlParts.getItem(id).delete();
    return () => undefined;
  });
}

/** The ids of all parts of a namespace, oldest first. */
export function listParts(workbook: Excel.Workbook, namespace: string): () => string[] {
  const parts = workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  return () => parts.items.map(({ id }) => id);
}

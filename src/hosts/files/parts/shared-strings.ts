import type { OpcPackage } from '../package/opc-package';
import { unescapeText } from './escaped-text';
import type { TextBudget } from './text-budget';

/** The texts that cells name by number: plain ones and rich ones run by run, without the reading aids (`rPh`) of East Asian texts. */
export function readSharedStrings(opc: OpcPackage, part: string, budget: TextBudget): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  opc.readXml(part, {
    open(path) {
      inText = path.at(-1) === 't' && (path.length === 3 || (path.length === 4 && path[2] === 'r'));
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(path) {
      inText = false;
      if (path.length !== 2 || path[1] !== 'si') return;
      texts.push(budget.spend(unescapeText(text), part));
      text = '';
    },
  });
  return texts;
}

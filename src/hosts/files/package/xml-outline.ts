import { SaxesParser } from 'saxes';
import { HostError } from '../../../model/host-error';
import { MAX_DEPTH } from '../limits';
import { localName, type XmlAttributes } from './xml-stream';

/** An element and where it stands in the text of its part; offsets in UTF-16 units. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  /** With its colon, `x:`; empty where there is none. */
  readonly prefix: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  /** What stands directly between the tags, entities resolved. */
  text: string;
  readonly selfClosing: boolean;
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Before the end tag; `openEnd` where the element closes itself. */
  closeStart: number;
  end: number;
}

export interface XmlWalker {
  /** Whether to keep the element among its parent's children. `ancestors` run from the root to the parent. */
  open(element: XmlElement, ancestors: readonly XmlElement[]): boolean;
  /** Offsets and children are complete now. */
  close?(element: XmlElement, ancestors: readonly XmlElement[]): void;
}

/** Goes through the elements of a part's text and returns the root. Throws `damaged`. */
export function walkXml(text: string, part: string, walker: XmlWalker): XmlElement {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    const start = text.lastIndexOf('<', end - 1);
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const element: XmlElement = { name, local: localName(name), prefix, attributes, children: [], text: '', selfClosing: isSelfClosing, start, openEnd: end, closeStart: end, end };
    root ??= element;
    if (walker.open(element, open)) open.at(-1)?.children.push(element);
    if (open.push(element) > MAX_DEPTH) throw new HostError('damaged', part);
  });
  const addText = (content: string) => {
    const element = open.at(-1);
    if (element) element.text += content;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop()!;
    if (!isSelfClosing) {
      element.closeStart = text.lastIndexOf('<', parser.position - 1);
      element.end = parser.position;
    }
    walker.close?.(element, open);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('damaged', part, { cause: error });
  }
  return root!;
}

/** The elements of a part's text, all of them. Throws `damaged`. */
export function outlineXml(text: string, part: string): XmlElement {
  return walkXml(text, part, { open: () => true });
}

/** The first child with a local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.local === local);
}

/** The children with a local name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

import { HostError } from '../../../model/host-error';
import { MAX_OUTLINED_CHARACTERS } from '../limits';
import { TextSplices } from './text-splices';
import { markup } from './xml-markup';
import { outlineXml, type XmlElement } from './xml-outline';

/** A part's text under edit: what is not touched stays letter for letter, whatever it means and however it is spelt. */
export class XmlEdit {
  readonly root: XmlElement;
  private readonly splices: TextSplices;
  /** What is to be added at the end of each element. */
  private readonly appended = new Map<XmlElement, string>();

  /** Throws `damaged` for text that is not well-formed, `tooLarge` for a part whose elements are too many to hold. */
  constructor(
    private readonly text: string,
    part: string,
  ) {
    if (text.length > MAX_OUTLINED_CHARACTERS) throw new HostError('tooLarge', part);
    this.root = outlineXml(text, part);
    this.splices = new TextSplices(text);
  }

  /** The element as it is spelt in the file. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  remove(element: XmlElement): void {
    this.splices.replace(element.start, element.end, '');
  }

  /** Adds XML as the last child. */
  append(parent: XmlElement, xml: string): void {
    if (xml !== '') this.appended.set(parent, (this.appended.get(parent) ?? '') + xml);
  }

  /** Adds a child where the schema wants it: behind the last of the elements that must come before it, else as the first. */
  insertInOrder(parent: XmlElement, predecessors: readonly string[], xml: string): void {
    const before = parent.children.filter((sibling) => predecessors.includes(sibling.local)).at(-1);
    if (before) this.splices.insert(before.end, xml);
    else if (parent.selfClosing) this.append(parent, xml);
    else this.splices.insert(parent.openEnd, xml);
  }

  /** Sets an attribute, or takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const place = this.attributePlace(element, name);
    const text = value === undefined ? '' : ` ${name}="${markup(value)}"`;
    if (place) this.splices.replace(place.start, place.end, text);
    else this.splices.insert(startTagEnd(element), text);
  }

  toString(): string {
    for (const [parent, xml] of this.appended) {
      if (parent.selfClosing) this.splices.replace(startTagEnd(parent), parent.openEnd, `>${xml}</${parent.name}>`);
      else this.splices.insert(parent.closeStart, xml);
    }
    this.appended.clear();
    return this.splices.toString();
  }

  private attributePlace(element: XmlElement, name: string): { start: number; end: number } | undefined {
    const attribute = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gy;
    attribute.lastIndex = element.start + 1 + element.name.length;
    for (let match = attribute.exec(this.text); match && match.index < element.openEnd; match = attribute.exec(this.text)) {
      if (match[1] === name) return { start: match.index, end: attribute.lastIndex };
    }
    return undefined;
  }
}

function startTagEnd(element: XmlElement): number {
  return element.openEnd - (element.selfClosing ? 2 : 1);
}

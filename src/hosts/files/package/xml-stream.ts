import { SaxesParser } from 'saxes';
import { HostError } from '../../../model/host-error';
import { MAX_DEPTH, MAX_TOKEN_BYTES } from '../limits';
import { xmlDecoder } from './decoding';

/** Attributes by their name as written; no prototype, so any name from a file is safe to look up. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Takes the elements of a part as they go by. */
export interface XmlListener {
  /** `path` holds the local names from the root down to and with this element; it changes under way, so do not keep it. */
  open?(path: readonly string[], attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(path: readonly string[]): void;
}

/** An element's or attribute's name without its prefix: SpreadsheetML is written `row`, `x:row` or `ns0:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by local name where its prefix is the file's choice, as in `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

/**
 * Reads a part that arrives in pieces. DTDs are skipped, entities of their making are not expanded but refused.
 * Throws `damaged` for what is not well-formed or nested without end, `tooLarge` for text without end.
 */
export class XmlStream {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private readonly path: string[] = [];
  private decoder: TextDecoder | undefined;
  private bytesSinceTag = 0;

  constructor(
    private readonly part: string,
    listener: XmlListener,
  ) {
    this.parser.on('opentag', (tag) => {
      this.bytesSinceTag = 0;
      if (this.path.push(localName(tag.name)) > MAX_DEPTH) throw new HostError('damaged', part);
      listener.open?.(this.path, tag.attributes);
    });
    this.parser.on('closetag', () => {
      listener.close?.(this.path);
      this.path.pop();
    });
    if (listener.text) {
      this.parser.on('text', (text) => listener.text?.(text));
      this.parser.on('cdata', (text) => listener.text?.(text));
    }
  }

  push(piece: Uint8Array): void {
    this.bytesSinceTag += piece.length;
    this.guard(() => {
      this.decoder ??= xmlDecoder(piece);
      this.parser.write(this.decoder.decode(piece, { stream: true }));
    });
    if (this.bytesSinceTag > MAX_TOKEN_BYTES) throw new HostError('tooLarge', this.part);
  }

  end(): void {
    this.guard(() => {
      this.parser.write(this.decoder?.decode() ?? '');
      this.parser.close();
    });
  }

  private guard(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw error instanceof HostError ? error : new HostError('damaged', this.part, { cause: error });
    }
  }
}

import { HostError } from '../../../model/host-error';
import { MAX_EDITED_PART_BYTES, MAX_TOTAL_BYTES } from '../limits';
import { encodeXml, xmlDecoder } from './decoding';
import { inflateBeginning, inflateEntry } from './inflate-entry';
import { XmlStream, type XmlListener } from './xml-stream';
import { packAsIs, packContent, writeZip } from './zip-writer';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/**
 * An Office file: named parts in a zip. Parts are written as `xl/workbook.xml`, without the leading slash, and found whatever their case.
 * What is not written to keeps its very bytes, its place in the zip and its time.
 */
export class OpcPackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  /** New content by lower-case name; undefined where the part was removed. */
  private readonly changes = new Map<string, { readonly name: string; readonly text: string } | undefined>();
  private inflatedBytes = 0;

  /** Throws `damaged` or `tooLarge`. Without bytes: a package that has no parts yet. */
  constructor(private readonly zip: Uint8Array = new Uint8Array()) {
    this.entries = zip.length > 0 ? readZipDirectory(zip) : [];
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.changes.has(key) ? this.changes.get(key) !== undefined : this.byName.has(key);
  }

  /** Reads a part as it lies in the file, piece by piece. Throws `damaged` where the part is missing. */
  readXml(part: string, listener: XmlListener): void {
    const stream = new XmlStream(part, listener);
    const change = this.changes.get(part.toLowerCase());
    if (change) stream.push(encodeXml(change.text));
    else this.inflate(part, (piece) => stream.push(piece));
    stream.end();
  }

  /** The whole text of a part that is to be edited. */
  text(part: string): string {
    const change = this.changes.get(part.toLowerCase());
    if (change) return change.text;
    if (this.entry(part).size > MAX_EDITED_PART_BYTES) throw new HostError('tooLarge', part);
    let decoder: TextDecoder | undefined;
    let text = '';
    try {
      this.inflate(part, (piece) => {
        decoder ??= xmlDecoder(piece);
        text += decoder.decode(piece, { stream: true });
      });
      return text + (decoder?.decode() ?? '');
    } catch (error) {
      throw error instanceof HostError ? error : new HostError('damaged', part, { cause: error });
    }
  }

  /** The first thousands of characters of a part, cheaply. */
  beginning(part: string): string {
    const change = this.changes.get(part.toLowerCase());
    if (change) return change.text;
    const bytes = inflateBeginning(this.zip, this.entry(part));
    return xmlDecoder(bytes).decode(bytes, { stream: true });
  }

  /** Adds a part, or gives one new content; the same content as before changes nothing. */
  write(part: string, text: string): void {
    const old = this.has(part) ? this.byName.get(part.toLowerCase()) : undefined;
    const unchanged = old !== undefined && old.size <= MAX_EDITED_PART_BYTES && this.text(part) === text;
    if (!unchanged) this.changes.set(part.toLowerCase(), { name: old?.name ?? part, text });
  }

  remove(part: string): void {
    this.changes.set(part.toLowerCase(), undefined);
  }

  /** Whether the part was there when the package was opened and is gone. */
  wasRemoved(part: string): boolean {
    return this.byName.has(part.toLowerCase()) && !this.has(part);
  }

  /** The package as a zip: old parts in their order, then the new ones in the order they came. */
  save(): Uint8Array {
    const old = this.entries.filter((entry) => this.has(entry.name)).map((entry) => {
      const change = this.changes.get(entry.name.toLowerCase());
      return change ? packContent(entry.name, encodeXml(change.text), entry) : packAsIs(this.zip, entry);
    });
    const added = [...this.changes.values()].flatMap((change) =>
      change && !this.byName.has(change.name.toLowerCase()) ? [packContent(change.name, encodeXml(change.text))] : [],
    );
    return writeZip([...old, ...added]);
  }

  private entry(part: string): ZipEntry {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry || !this.has(part)) throw new HostError('damaged', part);
    return entry;
  }

  private inflate(part: string, receive: (piece: Uint8Array) => void): void {
    const entry = this.entry(part);
    this.inflatedBytes += entry.size;
    if (this.inflatedBytes > MAX_TOTAL_BYTES) throw new HostError('tooLarge', part);
    inflateEntry(this.zip, entry, receive);
  }
}

import { HostError } from '../../../model/host-error';
import type { DefinedName, WorkbookSnapshot } from '../../../model/snapshot';
import { MAX_LIST_LENGTH } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import { relationshipsOf } from '../package/relationships';
import { prefixedAttribute, type XmlAttributes } from '../package/xml-stream';
import { unescapeText } from './escaped-text';

/** A tab of the workbook. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** What the tab holds: `worksheet`, `chartsheet`, `dialogsheet`, …; undefined where nothing is behind it. */
  readonly type: string | undefined;
  readonly part: string | undefined;
}

/** What the workbook part says of the whole. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly calculation: WorkbookSnapshot['calculation'];
  readonly date1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** The part that holds the workbook; undefined where the package is of another kind. */
export function findWorkbookPart(opc: OpcPackage): string | undefined {
  const declared = relationshipsOf(opc, '').find((relationship) => relationship.type === 'officeDocument')?.target;
  return [declared, 'xl/workbook.xml'].find((part) => part?.endsWith('.xml') && opc.has(part) && isWorkbook(opc, part));
}

function isWorkbook(opc: OpcPackage, part: string): boolean {
  let root: string | undefined;
  opc.readXml(part, { open: (path) => { root ??= path[0]; } });
  return root === 'workbook';
}

/** Reads the workbook part. Throws `damaged`, or `tooLarge` for lists without end. */
export function readWorkbookPart(opc: OpcPackage, part: string): WorkbookPart {
  const targets = new Map(relationshipsOf(opc, part).map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const names: { attributes: XmlAttributes; refersTo: string }[] = [];
  let manual = false;
  let date1904 = false;
  let inName = false;
  opc.readXml(part, {
    open(path, attributes) {
      const element = path.slice(1).join('/');
      if (sheets.length + names.length > MAX_LIST_LENGTH) throw new HostError('tooLarge', part);
      if (element === 'sheets/sheet') sheets.push(sheetEntry(attributes, targets));
      else if (element === 'definedNames/definedName') names.push({ attributes, refersTo: '' });
      else if (element === 'calcPr') manual = attributes.calcMode === 'manual';
      else if (element === 'workbookPr') date1904 = isTrue(attributes.date1904);
      inName = element === 'definedNames/definedName';
    },
    text(text) {
      if (inName) names.at(-1)!.refersTo += text;
    },
    close() {
      inName = false;
    },
  });
  const related = (type: string) => [...targets.values()].find((relationship) => relationship.type === type)?.target;
  return {
    part,
    sheets,
    names: names.map(({ attributes, refersTo }) => ({
      name: attributes.name ?? '',
      refersTo: unescapeText(refersTo),
      ...(attributes.localSheetId === undefined ? {} : { sheet: sheets[Number(attributes.localSheetId)]?.name }),
      hidden: isTrue(attributes.hidden),
    })),
    calculation: manual ? 'manual' : 'automatic',
    date1904,
    sharedStrings: related('sharedStrings'),
    styles: related('styles'),
  };
}

function sheetEntry(attributes: XmlAttributes, targets: ReadonlyMap<string, { type: string; target: string | undefined }>): SheetEntry {
  const relationship = targets.get(prefixedAttribute(attributes, 'id') ?? '');
  const { state } = attributes;
  return {
    id: attributes.sheetId ?? '',
    name: unescapeText(attributes.name ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    type: relationship?.type,
    part: relationship?.target,
  };
}

/** An xsd:boolean as files write it. */
export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}

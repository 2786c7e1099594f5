import * as addin from './addin';
import * as charts from './charts';
import * as comments from './comments';
import * as conditionalFormats from './conditional-formats';
import * as customXml from './custom-xml';
import * as dataValidation from './data-validation';
import * as format from './format';
import * as keyed from './keyed';
import type { ObjectType } from './member';
import * as names from './names';
import * as pageLayout from './page-layout';
import * as range from './range';
import * as tables from './tables';
import * as workbook from './workbook';
import * as worksheets from './worksheets';

const ROOMS = [addin, charts, comments, conditionalFormats, customXml, dataValidation, format, keyed, names, pageLayout, range, tables, workbook, worksheets];

function isType(exported: unknown): exported is ObjectType<unknown> {
  return typeof exported === 'object' && exported !== null && 'members' in exported && 'name' in exported;
}

/** Every type the simulator knows, by the name Office.js has for it. */
export const TYPES: ReadonlyMap<string, ObjectType<unknown>> = new Map(ROOMS.flatMap((room) => Object.values(room).filter(isType).map((type) => [type.name, type] as const)));

const UNKNOWN: ObjectType<unknown> = { name: 'Unknown', members: {} };

export function typeNamed(name: string): ObjectType<unknown> {
  return TYPES.get(name) ?? UNKNOWN;
}

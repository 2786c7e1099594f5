import { requireUnprotected } from '../workbook/contents';
import { overlap, sameArea, within, without } from '../workbook/area';
import type { Region } from '../workbook/region';
import type { Validation } from '../workbook/sheet';
import { holds, objectType, reads, writes, type Scalar } from './member';

const NONE: Omit<Validation, 'area'> = {
  rule: {}, prompt: { message: '', showPrompt: true, title: '' }, errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' }, ignoreBlanks: true,
};

const TYPES: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', date: 'Date', time: 'Time', custom: 'Custom' };

/** What holds all over a region; `mixed` where it is not one and the same. */
function validationOf({ sheet, areas }: Region): Omit<Validation, 'area'> | 'mixed' {
  const touching = sheet.validations.filter(({ area }) => areas.some((own) => overlap(own, area)));
  if (touching.length === 0) return NONE;
  const covers = touching.length === 1 && areas.every((own) => within(own, touching[0]!.area));
  return covers ? touching[0]! : 'mixed';
}

function change({ sheet, areas }: Region, alter: Partial<Validation>): void {
  requireUnprotected(sheet);
  for (const area of areas) {
    const before = sheet.validations.find((item) => sameArea(item.area, area)) ?? sheet.validations.find((item) => within(area, item.area)) ?? NONE;
    const rest = sheet.validations.flatMap((item) => without(item.area, area).map((left) => ({ ...item, area: left })));
    sheet.validations = [...rest, { ...NONE, ...before, ...alter, area }];
  }
}

function part(key: 'rule' | 'prompt' | 'errorAlert'): Scalar<Region> {
  return holds(
    (region) => {
      const found = validationOf(region);
      return found === 'mixed' ? null : found[key];
    },
    (region, value) => change(region, { [key]: value as Record<string, unknown> }),
  );
}

export const dataValidation = objectType<Region>({
  name: 'DataValidation',
  members: {
    Rule: part('rule'),
    Prompt: part('prompt'),
    ErrorAlert: part('errorAlert'),
    IgnoreBlanks: holds((region) => {
      const found = validationOf(region);
      return found === 'mixed' ? null : found.ignoreBlanks;
    }, (region, value) => change(region, { ignoreBlanks: value === true })),
    Type: reads((region) => {
      const found = validationOf(region);
      if (found === 'mixed') return 'MixedCriteria';
      return TYPES[Object.keys(found.rule)[0] ?? ''] ?? 'None';
    }),
    Clear: writes(({ sheet, areas }) => {
      requireUnprotected(sheet);
      sheet.validations = areas.reduce((left, area) => left.flatMap((item) => without(item.area, area).map((own) => ({ ...item, area: own }))), sheet.validations);
    }),
  },
});

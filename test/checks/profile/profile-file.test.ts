import * as fc from 'fast-check';
import { catalogue } from '../../../src/checks/catalogue';
import { defaultProfile, type Profile } from '../../../src/checks/profile/profile';
import { readProfile, writeProfile } from '../../../src/checks/profile/profile-file';
import { tellProfileFault } from '../../../src/checks/profile/tell-fault';
import { languages } from '../../../src/locales/language';

const head = '"format":"heji-profile","version":1';
const faultOf = (text: string) => {
  const read = readProfile(text);
  return 'fault' in read ? read.fault : undefined;
};

const severities = ['error', 'warning', 'info'] as const;
const words = fc.string({ maxLength: 40 });
const profiles: fc.Arbitrary<Profile> = fc.record({
  name: words,
  jurisdiction: fc.constantFrom('national', 'hunan'),
  thresholds: fc.record({ completionRate: fc.nat(1000), adjustmentRate: fc.nat(1000), yearOnYear: fc.nat(1000) }),
  scoring: fc.record({ bands: fc.constantFrom([80, 60], [80, 50]), grades: fc.constantFrom([90, 80, 60], [85, 75, 60]), overshoot: fc.constantFrom('reason', 'deduct') }) as fc.Arbitrary<Profile['scoring']>,
  rules: fc.uniqueArray(fc.tuple(fc.constantFrom(...catalogue.map(({ meta }) => meta.id)), fc.constantFrom('off', ...severities)), { selector: ([id]) => id }).map((entries) => new Map(entries)),
  formulas: fc.array(fc.record({ table: words, formula: words.map((text) => `1行${text.trim()}`.trim()), note: words, severity: fc.constantFrom(...severities) }), { maxLength: 3 }),
});

test('a profile that was written is read as it was', () => {
  fc.assert(fc.property(profiles, (profile) => expect(readProfile(writeProfile(profile))).toEqual({ profile })));
});

test('what is left out is as by default', () => {
  expect(readProfile(`{${head}}`)).toEqual({ profile: defaultProfile });
  expect(readProfile(`\ufeff{${head},"thresholds":{"completionRate":150}}`)).toEqual({ profile: { ...defaultProfile, thresholds: { ...defaultProfile.thresholds, completionRate: 150 } } });
});

test.each([
  ['{', { kind: 'notJson' }],
  ['', { kind: 'notJson' }],
  ['[]', { kind: 'notAProfile' }],
  ['null', { kind: 'notAProfile' }],
  ['{"rules":{}}', { kind: 'notAProfile' }],
  ['{"format":"heji-profile","version":2,"new":1}', { kind: 'newer', found: '2' }],
  ['{"format":"heji-profile"}', { kind: 'missing', path: 'version' }],
  [`{${head},"rule":{}}`, { kind: 'unknownEntry', path: 'rule' }],
  [`{${head},"rules":{"no-such-rule":"off"}}`, { kind: 'unknownEntry', path: 'rules.no-such-rule' }],
  [`{${head},"rules":{"row-total":"fatal"}}`, { kind: 'badValue', path: 'rules.row-total', found: '"fatal"' }],
  [`{${head},"thresholds":{"completionRate":-1}}`, { kind: 'badValue', path: 'thresholds.completionRate', found: '-1' }],
  [`{${head},"thresholds":{"completionRate":"130"}}`, { kind: 'badValue', path: 'thresholds.completionRate', found: '"130"' }],
  [`{${head},"scoring":{"grades":[90,95,60]}}`, { kind: 'badValue', path: 'scoring.grades', found: '[90,95,60]' }],
  [`{${head},"jurisdiction":"atlantis"}`, { kind: 'badValue', path: 'jurisdiction', found: '"atlantis"' }],
  [`{${head},"formulas":[{"table":"01表"}]}`, { kind: 'missing', path: 'formulas.0.formula' }],
  [`{${head},"formulas":[{"formula":"  "}]}`, { kind: 'badValue', path: 'formulas.0.formula', found: '""' }],
])('%s is refused, and told in one sentence', (text, fault) => {
  expect(faultOf(text)).toEqual(fault);
  for (const language of languages) expect(tellProfileFault(faultOf(text)!, '某局.json', language)).toMatch(/^(?=.*某局\.json)[^{}]+[。.]$/);
});

test('nothing of a file reaches a prototype', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    expect(faultOf(`{${head},"${name}":{"polluted":true}}`)).toEqual({ kind: 'unknownEntry', path: name });
    const read = readProfile(`{${head},"rules":{"${name}":"off"},"thresholds":{"completionRate":1}}`);
    expect('profile' in read && [...read.profile.rules]).toEqual([]);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('any other text is refused, whatever it is', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(readProfile(text)).toHaveProperty('fault')));
});

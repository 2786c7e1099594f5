/** What makes a rule complete: a rule that lacks any of it does not get in. docs/adding-a-rule.md says how to add one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { catalogue } from '../../src/checks/catalogue';
import { groups, type Rule } from '../../src/checks/rule';
import { languages } from '../../src/locales/language';
import { ruleIndex } from './rule-index';
import { rulePages, rulePagesFolder } from './rule-pages';

const rulesFolder = join(__dirname, '..', '..', 'src', 'checks', 'rules');
const testsFolder = join(__dirname, 'rules');

/** Files below a folder, with slashes, whatever the system. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const ruleFiles = filesBelow(rulesFolder);
const pages = rulePages();
const placeholdersIn = (text: string) => new Set([...text.matchAll(/\{\{([\w.]+)\}\}/g)].map(([, name]) => name));

test('every rule file is in the catalogue, once', () => {
  const listed = catalogue.map(({ meta }) => `${meta.group}/${meta.id}.ts`);
  expect([...listed].sort()).toEqual([...ruleFiles].sort());
});

test('every rule file defines the rule it is named after', () => {
  for (const file of ruleFiles) {
    const { id, group } = ruleIn(file).meta;
    expect(`${group}/${id}.ts`).toBe(file);
  }
});

test('ids are unique and in kebab case', () => {
  const ids = catalogue.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('every group has rules', () => {
  expect(new Set(catalogue.map(({ meta }) => meta.group))).toEqual(new Set(groups));
});

test('no test file and no page is without its rule', () => {
  expect(filesBelow(testsFolder).map((file) => file.replace(/\.test\.ts$/, '.ts')).sort()).toEqual([...ruleFiles].sort());
  expect(pages.map(({ id }) => id).sort()).toEqual(catalogue.map(({ meta }) => meta.id).sort());
});

describe.each(catalogue.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { meta } = rule;
  const file = join(meta.group, id);
  const page = pages.find((each) => each.id === id);

  test('states relations or observations', () => {
    expect(rule.relations ?? rule.observations).toBeDefined();
  });

  test('has its name and its basis in every language', () => {
    for (const text of [meta.name, meta.basis]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).toMatch(/[a-z]/i);
    }
  });

  test('has its messages in every language, with the same placeholders, ended by a full stop', () => {
    const messages = Object.values(meta.messages);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message['zh-CN']).toMatch(/[\p{Script=Han}].*。$/u);
      expect(message['en-US']).toMatch(/[a-z].*[.?]$/i);
      for (const language of languages) expect(placeholdersIn(message[language])).toEqual(placeholdersIn(message['zh-CN']));
    }
  });

  test('uses every message', () => {
    const source = readFileSync(`${join(rulesFolder, file)}.ts`, 'utf8');
    const body = source.slice(source.search(/^ {2}(relations|observations)[(:]/m));
    for (const message of Object.keys(meta.messages)) expect(body).toContain(`'${message}'`);
  });

  test('has a test that runs it', () => {
    const path = `${join(testsFolder, file)}.test.ts`;
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`src/checks/rules/${meta.group}/${id}'`);
  });

  test('has a page that says what it is, on what basis, and shows it at work', () => {
    expect(page?.text.split('\n')[0]).toBe(`# ${id} · ${meta.name['zh-CN']} · ${meta.name['en-US']}`);
    expect(page?.text).toContain(`Group \`${meta.group}\`, severity \`${meta.severity}\`.`);
    for (const language of languages) expect(page?.text).toContain(`> ${meta.basis[language]}\n`);
    expect(page?.text).toContain('## What it does not flag\n');
    expect(page?.examples.length).toBeGreaterThan(0);
  });
});

test('the index of the pages is current (npm run docs:rules)', () => {
  expect(readFileSync(join(rulePagesFolder, 'README.md'), 'utf8')).toBe(ruleIndex());
});

function ruleIn(file: string): Rule {
  const exported = jest.requireActual<Record<string, Rule>>(join(rulesFolder, dirname(file), basename(file, '.ts')));
  const rules = Object.values(exported);
  expect(rules).toHaveLength(1);
  return rules[0]!;
}

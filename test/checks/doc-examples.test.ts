/** The examples in docs/rules do what their pages say. */
import { tellMessage } from '../../src/diagnosis/tell';
import { languages } from '../../src/locales/language';
import { examine } from '../../src/session/examine';
import { printedFindings, rulePages } from './rule-pages';
import { workbookOf } from './sheet-text';

const examples = rulePages().flatMap(({ id, examples }) => examples.map((example, index) => [`${id}, example ${index + 1}`, id, example] as const));

test.each(examples)('%s', (_, id, { sheets, findings }) => {
  const found = examine(workbookOf(sheets)).findings;
  expect(printedFindings(found)).toBe(findings);
  const all = found.flatMap((finding) => [finding, ...finding.consequences]);
  expect(all.map(({ rule }) => rule)).toContain(id);
  for (const finding of all) {
    for (const language of languages) expect(tellMessage(finding, language)).toMatch(/^[^{}]+[。.?]$/);
  }
});

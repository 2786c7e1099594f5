import { fill } from '../../src/locales/fill';
import { languages, type Localized } from '../../src/locales/language';
import { clueWords, evidenceWords, outcomeWords, remarkWords, severityWords } from '../../src/locales/words';

describe('placeholders', () => {
  test('are filled', () => {
    expect(fill('{{a}}和{{b.label}}，{{a}}', { a: '1', 'b.label': '乙' })).toBe('1和乙，1');
  });

  test('may be filled with nothing, and with braces', () => {
    expect(fill('[{{a}}]{{b}}', { a: '', b: '{{a}}$&' })).toBe('[]{{a}}$&');
  });

  test('that nobody fills are an error', () => {
    expect(() => fill('{{missing}}', {})).toThrow(RangeError);
  });
});

const lists: Readonly<Record<string, Readonly<Record<string, Localized>>>> = { clueWords, evidenceWords, outcomeWords, remarkWords, severityWords };
const texts = Object.entries(lists).flatMap(([list, words]) => Object.entries(words).map(([name, text]) => [`${list} ${name}`, text] as const));

test.each(texts)('%s is worded in both languages, with the same placeholders', (_, text) => {
  const placeholders = languages.map((language) => [...new Set(text[language].match(/\{\{[\w.]+\}\}/g))].sort());
  expect(placeholders[1]).toEqual(placeholders[0]);
  for (const language of languages) expect(text[language].trim()).not.toBe('');
  expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
  // 元 and 万元 have no English names; nothing else stays Chinese.
  expect(text['en-US'].replace(/万?元/g, '')).not.toMatch(/\p{Script=Han}/u);
});

test('Chinese sentences use Chinese punctuation', () => {
  for (const [, text] of texts) expect(text['zh-CN'].replace(/\{\{[\w.]+\}\}/g, '')).not.toMatch(/[,;:?!()]/);
});

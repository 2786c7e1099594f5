import { keptPartNamespace, keptPartXml, keptStateOf } from '../../src/model/kept-part';

const state = JSON.stringify({ version: 1, ignored: [{ reason: '按<实际>人数 & "已批复"\r\n' }] });

test('a state comes back from its part as it went in', () => {
  expect(keptStateOf(keptPartXml(state))).toBe(state);
});

test('a part that another program spelt anew says the same', () => {
  expect(keptStateOf(`<h:heji xmlns:h="${keptPartNamespace}">{&quot;a&quot;:&#34;&#x4E2D;&apos;}</h:heji>`)).toBe('{"a":"中\'}');
});

test('a part of somebody else is none of ours', () => {
  expect(keptStateOf('<heji xmlns="urn:other">{}</heji>')).toBeUndefined();
});

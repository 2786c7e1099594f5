/** What no sentence of a report may have. The names are what an official would call the fault. */

export interface Defect {
  readonly name: string;
  readonly pattern: RegExp;
}

const defects: readonly Defect[] = [
  { name: 'a value of the machine', pattern: /undefined|null|NaN|Infinity|\[object|true|false/ },
  { name: 'a unit twice', pattern: /(?:万元|元|%|人|名|户|个百分点){2}/ },
  { name: 'empty brackets or quotation marks', pattern: /（[，。；：、\s]*）|“”|‘’|《》|【】/ },
  { name: 'doubled quotation marks', pattern: /““|””/ },
  { name: 'doubled punctuation', pattern: /[，。；：、！？]{2}/ },
  { name: 'punctuation before a closing bracket', pattern: /[，；：、]）/ },
  { name: 'punctuation after an opening bracket', pattern: /（[，。；：、]/ },
  { name: 'a list that is announced and does not come', pattern: /(?:其中|包括|分别为|如下)[：:]?[，。；]/ },
  { name: 'a sentence that begins with punctuation', pattern: /^[，。；：、！？）]/ },
  { name: 'half-width punctuation among Chinese characters', pattern: /\p{Script=Han}[,;:?!()](?=\p{Script=Han})/u },
  { name: 'white space', pattern: /\s/ },
  { name: 'a place that was not filled', pattern: /\{\{|\}\}|\$\{|\{(?:year|department)\}/ },
  { name: 'a double negative', pattern: /(?:增加|减少|增长|下降|追加|追减)-/ },
  { name: 'an increase of nothing', pattern: /(?:增加|减少)0(?:\.0+)?(?:万元|元)|(?:增长|下降)0(?:\.0+)?%/ },
  { name: 'a percentage sign without a number', pattern: /(?:^|[^\d】])%/ },
  { name: 'a share that is not said', pattern: /占[，。；]/ },
  { name: 'a word repeated', pattern: /的的|了了|为为|数数|共共|占占/ },
  { name: 'a number that runs into another', pattern: /\d\.\d+\.\d/ },
  { name: 'an exponent', pattern: /\d[eE][+-]?\d/ },
];

/** The names of the defects a text has. */
export function defectsOf(text: string): readonly string[] {
  return defects.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

import type { Language } from './language';

/** Items one after the other, as a sentence lists them. */
export function enumerated(items: readonly string[], language: Language): string {
  return items.join(language === 'zh-CN' ? '、' : ', ');
}

/** Puts values into the `{{placeholders}}` of a template. Throws RangeError where the template asks for a value that is not there. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {{${name}}} in: ${template}`);
    return value;
  });
}

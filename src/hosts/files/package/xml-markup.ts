export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Tag = (local: string, attributes?: Attributes, content?: string) => string;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Text for an attribute: line breaks would be read as spaces there. */
export function markup(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);
}

/** Text between tags. */
export function contentMarkup(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character]!);
}

/** Writes elements under one prefix (`x:` or none): attributes in the order given, those undefined left out. */
export function tagWriter(prefix: string): Tag {
  return (local, attributes = {}, content = '') => {
    const list = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${markup(String(value))}"`));
    const start = `<${prefix}${local}${list.join('')}`;
    return content === '' ? `${start}/>` : `${start}>${content}</${prefix}${local}>`;
  };
}

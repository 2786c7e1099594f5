const fullWidthStart = 0xff01;
const fullWidthEnd = 0xff5e;
const fullWidthShift = 0xfee0;

/** Signs that are written in several ways; each is one UTF-16 unit, as is what it becomes. */
const alike: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '\t': ' ', '\r': '\n', '−': '-', '–': '-', '﹣': '-', '﹪': '%', '﹙': '(', '﹚': ')', '╋': '+', '﹐': ',', '･': '·', '•': '·' };

/** The text with full-width forms narrowed, unit by unit, so that every offset stays what it was. */
export function folded(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const narrow = code >= fullWidthStart && code <= fullWidthEnd ? String.fromCharCode(code - fullWidthShift) : alike[text[at]!];
    if (narrow === undefined) continue;
    parts.push(text.slice(kept, at), narrow);
    kept = at + 1;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

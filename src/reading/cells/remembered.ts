/** Texts repeat: forms have the same labels and headers over and over. */

/** More different texts than this are forgotten, so that memory stays bounded. */
const most = 20_000;

/** Longer texts are prose, which does not repeat. */
const longest = 80;

/** A function of texts that remembers its answers. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/**
 * Functions of things that never change, worked out once for each: the answer stays with the thing. What an edit leaves as it was is told by
 * identity, so that nobody has to keep account of what must be worked out again.
 */
export function oncePer<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const last = known.get(of);
    if (last) return last.answer;
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}

/** The same where more is given: the last answer for each thing stands as long as the rest is the very same. */
export function lastPer<Of extends object, Rest extends readonly unknown[], Answer>(work: (of: Of, ...rest: Rest) => Answer): (of: Of, ...rest: Rest) => Answer {
  const known = new WeakMap<Of, { readonly rest: Rest; readonly answer: Answer }>();
  return (of, ...rest) => {
    const last = known.get(of);
    if (last && areIdentical(last.rest, rest)) return last.answer;
    const answer = work(of, ...rest);
    known.set(of, { rest, answer });
    return answer;
  };
}

/** Whether two lists hold the very same things in the same order. */
export function areIdentical(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** What a control shows of itself under the pointer or the focus (`frame/hint-layer.tsx`), as the attributes that say it. */
interface Hint {
  readonly 'data-hint': string;
  readonly 'aria-label'?: string;
  readonly 'aria-description'?: string;
}

/** A hint that says more than the control's own words. */
export function described(hint: string): Hint {
  return { 'data-hint': hint, 'aria-description': hint };
}

/** A hint that is the control's name. */
export function named(hint: string): Hint {
  return { 'data-hint': hint, 'aria-label': hint };
}

/** A key of the pane's own; it works while the pane has the focus. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string;
  /** Ctrl, on the Mac ⌘. */
  readonly control?: boolean;
  readonly shift?: boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export function isPressed({ key, control = false, shift = false }: Shortcut, press: KeyPress): boolean {
  const controlled = press.ctrlKey || press.metaKey;
  return press.key.toLowerCase() === key.toLowerCase() && controlled === control && press.shiftKey === shift && !press.altKey;
}

const shorter: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** `Ctrl+Shift+G`, on the Mac `⇧⌘G`. */
export function printShortcut({ key, control, shift }: Shortcut, mac: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : (shorter[key] ?? key);
  if (mac) return (shift ? '⇧' : '') + (control ? '⌘' : '') + name;
  return (control ? 'Ctrl+' : '') + (shift ? 'Shift+' : '') + name;
}

/** As `aria-keyshortcuts` wants it. */
export function ariaShortcut({ key, control, shift }: Shortcut, mac: boolean): string {
  const parts = [control ? (mac ? 'Meta' : 'Control') : '', shift ? 'Shift' : '', key.length === 1 ? key.toUpperCase() : key];
  return parts.filter((part) => part !== '').join('+');
}

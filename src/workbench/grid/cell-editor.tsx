import { useEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type Ref } from 'react';


interface CellEditorProps {
  readonly input: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly place: CSSProperties;
  /** What is being typed; undefined while nobody types. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onLeave: () => void;
}

/**
 * Where the keyboard goes: a text field that lies unseen on the active cell and shows itself when something is typed. Only a real field
 * lets an input method for Chinese begin with the first key.
 */
export function CellEditor({ input, label, place, text, onText, onKey, onCopy, onPaste, onLeave }: CellEditorProps) {
  const typing = text !== undefined;
  const composing = useRef(false);
  const shown = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const field = shown.current;
    if (field && !composing.current && field.value !== (text ?? '')) field.value = text ?? '';
  }, [text]);
  return (
    <textarea
      ref={(field) => {
        shown.current = field;
        if (typeof input === 'function') input(field);
        else if (input) input.current = field;
      }}
      className={typing ? 'editor typing' : 'editor'}
      style={place}
      aria-label={label}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      defaultValue=""
      onCompositionStart={() => {
        composing.current = true;
        onText(shown.current?.value ?? '');
      }}
      onCompositionEnd={() => {
        composing.current = false;
        onText(shown.current?.value ?? '');
      }}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing) onKey(event);
      }}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onBlur={onLeave}
    />
  );
}

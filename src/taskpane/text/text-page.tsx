import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { hostErrorWords } from '../../locales/host-error-words';
import { textWords } from '../../locales/pane/text';
import { HostError } from '../../model/host-error';
import { actionIcons } from '../icons';
import { useWords } from '../pane-context';
import { CheckedTextView } from './checked-text-view';
import type { TextDesk } from './text-desk';
import { useChecked } from './use-checked';

const OpenIcon = actionIcons.import;

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', padding: '10px 12px 16px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  text: {
    boxSizing: 'border-box', width: '100%', minHeight: '72px', height: '132px', resize: 'vertical', padding: '6px 8px', font: 'inherit', lineHeight: '20px', color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
  verbs: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  busy: { marginInlineStart: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A text that the user brings: every figure marked with what came of checking it. What was typed stays in `desk`. */
export default function TextPage({ desk }: { desk: TextDesk }) {
  const styles = useStyles();
  const say = useWords();
  const [text, setText] = useState(desk.text);
  const [cleared, setCleared] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const { checked, busy, problem } = useChecked(desk, text);

  const take = (next: string) => {
    desk.text = next;
    setText(next);
    setFault(undefined);
    setCleared(undefined);
  };
  /** The field keeps its own text: to hand it a long one with every key would take longer than the key. */
  const put = (next: string) => {
    if (field.current) field.current.value = next;
    take(next);
  };
  const clear = () => {
    put('');
    setCleared(text);
    field.current?.focus();
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const [{ readText }, bytes] = await Promise.all([import('../../hosts/files/read-text'), chosen.arrayBuffer()]);
      put(readText(chosen.name, new Uint8Array(bytes)));
    } catch (error) {
      setFault(error instanceof HostError ? say(error.kind === 'notAWorkbook' ? textWords.notText : hostErrorWords[error.kind], { subject: error.subject }) : String(error));
    }
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    void read(dropped);
  };
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };

  return (
    <div className={mergeClasses(styles.page, isOver && styles.over)} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h2 className={styles.title}>{say(textWords.title)}</h2>
      {text === '' && <p className={styles.hint}>{say(textWords.intro)}</p>}
      <textarea ref={field} className={styles.text} aria-label={say(textWords.label)} placeholder={say(textWords.placeholder)} defaultValue={text} spellCheck={false} onChange={({ target }) => take(target.value)} />
      <div className={styles.verbs}>
        <input
          ref={file} type="file" accept=".txt,.md,.docx" hidden aria-label={say(textWords.chooseFile)}
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
        <Button size="small" icon={<OpenIcon />} onClick={() => file.current?.click()}>{say(textWords.open)}</Button>
        {text !== '' && <Button size="small" appearance="subtle" onClick={clear}>{say(textWords.clear)}</Button>}
        {cleared && <Button size="small" appearance="subtle" onClick={() => put(cleared)}>{say(textWords.undoClear)}</Button>}
        <span className={styles.busy} role="status">{busy ? say(textWords.checking) : ''}</span>
      </div>
      {(fault ?? problem) && <MessageBar intent="error" layout="multiline"><MessageBarBody>{fault ?? problem}</MessageBarBody></MessageBar>}
      {checked && text.trim() !== '' && <CheckedTextView checked={checked} />}
    </div>
  );
}

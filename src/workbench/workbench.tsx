import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { fill } from '../locales/fill';
import { hostErrorWords } from '../locales/host-error-words';
import { workbenchWords as words } from '../locales/workbench-words';
import { HostError } from '../model/host-error';
import { Pane } from '../taskpane/pane';
import type { Say, Surroundings } from '../taskpane/pane-context';
import { themes, type Scheme } from '../taskpane/theme';
import { FormulaBar } from './frame/formula-bar';
import { Hints } from './frame/hints';
import { SheetTabs } from './frame/sheet-tabs';
import { StatusBar } from './frame/status-bar';
import { WorkbenchToolbar } from './frame/toolbar';
import { Grid } from './grid/grid';
import { forgetUnsaved, type UnsavedWork } from './keeping/unsaved-work';
import { useKeeping } from './keeping/use-keeping';
import { keepMarked, openSample, openWorkbook, saveWorkbook, shippedWorkbook, type Opened } from './opened';
import { useFileDrop, useShortcuts } from './use-page';

interface WorkbenchProps {
  readonly surroundings: Surroundings;
  readonly scheme: Scheme;
  /** What was left unsaved when the page went away. */
  readonly unsaved: UnsavedWork | undefined;
  readonly onBroken: (error: unknown) => void;
}

/** Something that was refused, in the words of the faces. */
interface Refusal {
  readonly title: string;
  readonly text: string;
}

/** A workbook, and the task pane beside it, in a browser page. */
export function Workbench({ surroundings, scheme, unsaved, onBroken }: WorkbenchProps) {
  const { language } = surroundings;
  const say = useCallback<Say>((text, values = {}) => fill(text[language], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))), [language]);
  const [opened, setOpened] = useState<Opened>(openSample);
  const [opening, setOpening] = useState<string>();
  const [waiting, setWaiting] = useState<() => void>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [left, setLeft] = useState(unsaved);
  const [marking, setMarking] = useState(true);
  const { file, session, runner } = opened;
  const revision = useSyncExternalStore(useCallback((listener) => file.watch(listener), [file]), () => file.revision);
  const findings = useSyncExternalStore(useCallback((listener) => session.subscribe(listener), [session]), () => session.state.findings);

  useEffect(() => (marking ? keepMarked(opened) : undefined), [opened, marking]);
  useKeeping(opened);
  runner.onBroken = onBroken;

  const refuse = useCallback((title: string, error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    setRefusal({ title, text: say(hostErrorWords[error.kind], { subject: error.subject }) });
  }, [say]);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      refuse(say(words.notTyped), error);
    }
  };

  /** Reads the workbook after the page has had time to say so. */
  const open = async (name: string, read: () => Opened | Promise<Opened>) => {
    setOpening(name);
    setRefusal(undefined);
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      const next = await read();
      void session.stop();
      setOpened(next);
    } catch (error) {
      refuse(say(words.notOpened), error instanceof DOMException ? new HostError('notReadable', name) : error);
    } finally {
      setOpening(undefined);
    }
  };
  /** Opening something else loses what is not saved, so it is asked first. */
  const unlessUnsaved = (go: () => void) => (file.isChanged ? setWaiting(() => go) : go());
  const openFile = (picked: File) => unlessUnsaved(() => void open(picked.name, async () => openWorkbook(picked.name, new Uint8Array(await picked.arrayBuffer()))));
  const openShipped = (name: 'sample.xlsx' | 'template.xlsx') => unlessUnsaved(() => void open(name, () => (name === 'sample.xlsx' ? openSample() : openWorkbook(name, shippedWorkbook(name)))));
  const save = () => attempt(() => saveWorkbook(opened));

  const { snapshot, selected, looks } = file;
  const tabs = useMemo(
    () => snapshot.sheets.filter(({ visibility }) => visibility === 'visible').map(({ id, name }) => ({ id, name, color: looks.tabColor(id), findings: findings.open.filter(({ place }) => place.sheet === name).length })),
    [snapshot, looks, findings],
  );
  const show = (sheet: string) => file.select({ sheet, row: 0, column: 0, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  const showNext = (step: 1 | -1) => {
    const next = tabs[tabs.findIndex(({ id }) => id === selected.sheet) + step];
    if (next) show(next.id);
  };
  const bench = useRef<HTMLElement>(null);
  const dropping = useFileDrop(openFile);
  useShortcuts({ save, open: () => document.getElementById('pick-workbook')?.click(), bench });

  return (
    <FluentProvider theme={themes[scheme]}>
      <div className="workbench" data-revision={revision}>
        <section className="bench" ref={bench} aria-label={say(words.name)}>
          <WorkbenchToolbar
            say={say} name={opened.name} isChanged={file.isChanged} canUndo={file.canUndo} canRedo={file.canRedo} marking={marking}
            onFile={openFile} onSave={save} onUndo={() => file.undo()} onRedo={() => file.redo()} onMarking={() => setMarking(!marking)} onShipped={openShipped}
          />
          <div className="messages">
            {left && (
              <Message
                text={say(words.unsaved, { name: left.name, time: new Date(left.time).toLocaleString(language) })}
                actions={[[say(words.restore), () => { setLeft(undefined); void open(left.name, () => openWorkbook(left.name, left.bytes)); }], [say(words.discard), () => { setLeft(undefined); void forgetUnsaved(); }]]}
              />
            )}
            {waiting && (
              <Message
                text={say(words.leave, { name: opened.name })}
                actions={[[say(words.stay), () => setWaiting(undefined)], [say(words.leaveAnyway), () => { setWaiting(undefined); void forgetUnsaved(); waiting(); }]]}
              />
            )}
            {refusal && <Message intent="error" title={refusal.title} text={refusal.text} actions={[[say(words.dismiss), () => setRefusal(undefined)]]} />}
          </div>
          <FormulaBar file={file} say={say} attempt={attempt} />
          <div className="sheet">
            <Grid key={file.selected.sheet} file={file} say={say} onRefused={(error) => refuse(say(words.notTyped), error)} onSheet={showNext} />
            <Hints say={say} />
            {opening !== undefined && <div className="veil"><Spinner label={say(words.opening, { name: opening })} /></div>}
            {dropping && <div className="veil drop">{say(words.drop)}</div>}
          </div>
          <footer className="foot">
            <SheetTabs tabs={tabs} shown={selected.sheet} say={say} onShow={show} />
            <StatusBar file={file} say={say} />
          </footer>
        </section>
        <div className="pane" id="pane">
          <Pane key={opened.name} {...surroundings} runner={runner} scheme={scheme} />
        </div>
      </div>
    </FluentProvider>
  );
}

function Message({ intent = 'warning', title, text, actions }: { intent?: 'warning' | 'error'; title?: string; text: string; actions: readonly (readonly [label: string, act: () => void])[] }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{title && <MessageBarTitle>{title}</MessageBarTitle>}{text}</MessageBarBody>
      <MessageBarActions>{actions.map(([label, act]) => <Button key={label} size="small" onClick={act}>{label}</Button>)}</MessageBarActions>
    </MessageBar>
  );
}

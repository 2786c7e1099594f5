import { Button, ToggleButton, Toolbar, ToolbarDivider } from '@fluentui/react-components';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Beaker16Regular } from '@fluentui/react-icons/svg/beaker';
import { FolderOpen16Regular } from '@fluentui/react-icons/svg/folder-open';
import { Highlight16Regular } from '@fluentui/react-icons/svg/highlight';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Save16Regular } from '@fluentui/react-icons/svg/save';
import { TableAdd16Regular } from '@fluentui/react-icons/svg/table-add';
import { useRef } from 'react';
import { workbenchWords as words } from '../../locales/workbench-words';
import { Mark } from '../../taskpane/frame/mark';
import { described, named } from '../../taskpane/hint';
import type { Say } from '../../taskpane/pane-context';

interface ToolbarProps {
  readonly say: Say;
  readonly name: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly marking: boolean;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onMarking: () => void;
  readonly onShipped: (name: 'sample.xlsx' | 'template.xlsx') => void;
}

export function WorkbenchToolbar({ say, name, isChanged, canUndo, canRedo, marking, onFile, onSave, onUndo, onRedo, onMarking, onShipped }: ToolbarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <h1 className="product"><Mark size={24} /><span>{say(words.name)}</span></h1>
      <Toolbar size="small" aria-label={say(words.commands)} className="commands">
        <Button {...described(`${say(words.openHint)} (Ctrl+O)`)} appearance="subtle" size="small" icon={<FolderOpen16Regular />} onClick={() => picker.current?.click()}>{say(words.open)}</Button>
        <Button {...described(`${say(words.saveHint)} (Ctrl+S)`)} appearance="subtle" size="small" icon={<Save16Regular />} onClick={onSave}>{say(words.save)}</Button>
        <ToolbarDivider />
        <Button {...named(`${say(words.undo)} (Ctrl+Z)`)} appearance="subtle" size="small" icon={<ArrowUndo16Regular />} disabledFocusable={!canUndo} onClick={onUndo} />
        <Button {...named(`${say(words.redo)} (Ctrl+Y)`)} appearance="subtle" size="small" icon={<ArrowRedo16Regular />} disabledFocusable={!canRedo} onClick={onRedo} />
        <ToggleButton {...described(say(words.marksHint))} appearance="subtle" size="small" icon={<Highlight16Regular />} checked={marking} onClick={onMarking}>{say(words.marks)}</ToggleButton>
        <ToolbarDivider />
        <Button {...described(say(words.sampleHint))} appearance="subtle" size="small" icon={<Beaker16Regular />} onClick={() => onShipped('sample.xlsx')}>{say(words.sample)}</Button>
        <Button {...described(say(words.templateHint))} appearance="subtle" size="small" icon={<TableAdd16Regular />} onClick={() => onShipped('template.xlsx')}>{say(words.template)}</Button>
      </Toolbar>
      <div className="about">
        <span className="file-name">{name}</span>
        {isChanged && <span className="unsaved">{say(words.changed)}</span>}
        <span {...described(say(words.localHint))} className="local" tabIndex={0} role="note"><LockClosed16Regular />{say(words.local)}</span>
      </div>
      <input
        ref={picker} type="file" id="pick-workbook" hidden accept=".xlsx,.xlsm,.csv" aria-label={say(words.openHint)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </header>
  );
}

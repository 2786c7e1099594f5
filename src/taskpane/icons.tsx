/** The pictures of the pane, each imported by itself so that no other of Fluent's thousands is bundled. */
import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Eye16Regular } from '@fluentui/react-icons/svg/eye';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Location16Regular } from '@fluentui/react-icons/svg/location';
import { Options16Regular } from '@fluentui/react-icons/svg/options';
import { PanelRight16Regular } from '@fluentui/react-icons/svg/panel-right';
import { Pulse20Regular } from '@fluentui/react-icons/svg/pulse';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { TableEdit16Regular } from '@fluentui/react-icons/svg/table-edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ActionIcon } from '../actions/action';
import type { Severity } from '../model/relation';

export const actionIcons: Readonly<Record<ActionIcon, FluentIcon>> = {
  pane: PanelRight16Regular,
  check: ArrowSync16Regular,
  cancel: Dismiss16Regular,
  live: Pulse20Regular,
  report: DocumentText16Regular,
  template: TableAdd20Regular,
  sample: Beaker20Regular,
  mark: Highlight20Regular,
  clear: Eraser20Regular,
  goTo: Location16Regular,
  accept: Checkmark16Regular,
  undo: ArrowUndo16Regular,
  ignore: EyeOff16Regular,
  reopen: Eye16Regular,
  explain: QuestionCircle16Regular,
  settings: Options16Regular,
  import: ArrowUpload16Regular,
  export: ArrowDownload16Regular,
  assign: TableEdit16Regular,
};

export const severityIcons: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

import { EVENT_IDS, type ExcelEvent } from '../events';
import type { Excel } from '../excel';
import { asEntry } from './jest';

/** A message between the add-in's frame and the page around it. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REPLY = 0;
const EVENT = 1;
const DISPATCH = { settingsSave: 76, settingsRead: 75, richApi: 93, commandCompleted: 94 } as const;
const INTERNAL_ERROR = 5001;

/** What Excel on the web says and answers around its add-in's frame: start-up, event registrations, requests, ribbon commands. */
export class OfficeOnline {
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private conversation = '';
  private lastCommand = 0;

  constructor(
    private readonly excel: Excel,
    private readonly locale: string,
    /** Posts a message to the add-in's frame. */
    private readonly post: (text: string) => void,
  ) {
    excel.events.connect((events) => setImmediate(() => events.forEach((event) => this.tell(event))));
  }

  /** The reply to a message from the add-in; undefined where there is none, now or ever. */
  async receive(text: string): Promise<string | undefined> {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0) return undefined;
    this.conversation = message._conversationId;
    return this.envelope(message, await this.answer(message), REPLY);
  }

  /** Presses a ribbon button: runs the function of that name in the add-in and resolves with its status when it says it is done. */
  async press(functionName: string, controlId: string): Promise<number> {
    if (!this.registered.has('appCommandInvoked')) throw new Error('The add-in is not listening for ribbon commands.');
    this.lastCommand += 1;
    const id = `command-${this.lastCommand}`;
    const completed = new Promise<number>((resolve) => this.commands.set(id, resolve));
    this.send('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return completed;
  }

  private async answer({ _actionType, _actionName, _data }: Message): Promise<unknown> {
    if (_actionType === 1) return this.register(_actionName);
    if (_actionType === 2) {
      this.registered.delete(_actionName);
      return { Error: 0 };
    }
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.context();
    if (_actionName === 'executeMethod') return this.execute(_data as Readonly<Record<string, unknown>>);
    return null;
  }

  private register(name: string): unknown {
    this.registered.add(name);
    return { Error: 0 };
  }

  /** Versions are texts; office.js takes a number for no answer. */
  private context(): unknown {
    return {
      _id: 'app1', _appName: 16, _appVersion: '16.0', _appUILocale: this.locale, _dataLocale: this.locale, _docUrl: 'https://localhost/workbook.xlsx', _clientMode: this.excel.book.readOnly ? 0 : 1,
      _settings: [], _reason: 1, _requirementMatrix: JSON.stringify(this.excel.api.sets), _hostFullVersion: '16.0.18000.10000',
    };
  }

  private async execute(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { DispatchId: id } = data.DdaMethod as { DispatchId: number };
    switch (id) {
      case DISPATCH.richApi: {
        const [, , , , body, , flags] = data.ArrayData as readonly unknown[];
        return { Version: 1, Error: 0, Data: [200, [], await this.excel.answer(String(body), Number(flags))] };
      }
      case DISPATCH.commandCompleted:
        this.commands.get(String(data['0']))?.(Number(data['1']));
        return { Version: 1, Error: 0 };
      case DISPATCH.settingsSave:
      case DISPATCH.settingsRead:
        return { Version: 1, Error: 0, Properties: [] };
      default:
        this.excel.unknownMembers.push(`dispatch id ${id}`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  private tell(event: ExcelEvent): void {
    if (event.id === EVENT_IDS.workbookSelection) this.send('documentSelectionChanged', {});
    else this.send('richApiMessage', { ArrayData: [asEntry(event)] });
  }

  private send(name: string, data: unknown): void {
    if (!this.registered.has(name)) return;
    this.post(this.envelope({ _actionName: name, _conversationId: this.conversation, _correlationId: 0 }, data, EVENT));
  }

  private envelope({ _actionName, _conversationId, _correlationId }: Pick<Message, '_actionName' | '_conversationId' | '_correlationId'>, data: unknown, kind: number): string {
    return JSON.stringify({ _messageType: 1, _actionName, _conversationId, _correlationId, _origin: null, _errorCode: 0, _responseType: kind, _data: data });
  }
}

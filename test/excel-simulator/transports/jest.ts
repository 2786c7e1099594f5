import type { Excel } from '../excel';
import type { ExcelEvent } from '../events';
import { EXCEL_FILE, officeJsCore } from '../office-js';

/** What Office.js shows an add-in. The types are Microsoft's own, from @types/office-js. */
export interface OfficeGlobals {
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** The real timer, whatever a test makes of the clock later. */
const soon = globalThis.setImmediate;

/** Runs the real Office.js in this process, talking to the simulator over its native bridge. */
export function connectOfficeJs(excel: Excel): OfficeGlobals & { settled(): Promise<void> } {
  let open = 0;
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      soon(() => {
        void excel.answer(body, flags).then((answer) => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } })));
      });
    },
  };
  const globals = evaluate(bridge, excel);
  excel.events.connect((events) => {
    open += 1;
    soon(() => {
      open -= 1;
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: events.map(asEntry) } }));
    });
  });
  return { ...globals, settled: () => quiet(() => open === 0) };
}

/** An event as the bridge carries it. */
export function asEntry({ id, target, message }: ExcelEvent): unknown[] {
  return [65536, id, target, JSON.stringify(message), 0, message.source === 'Remote'];
}

type Library = (window: unknown, bridge: Bridge, office: unknown) => OfficeGlobals;

let library: Library | undefined;

function compile(): Library {
  const source = `${officeJsCore()}\nreturn { Excel: Excel, Office: Office, OfficeExtension: OfficeExtension };\n//# sourceURL=${EXCEL_FILE}`;
  return new Function('window', '_richApiNativeBridge', 'Office', source) as Library;
}

/** Each call is a library of its own, with no memory of others; it shares this realm's Error, Array and Promise. */
function evaluate(bridge: Bridge, excel: Excel): OfficeGlobals {
  const page = { Office: {} as Record<string, unknown>, Promise, navigator: { userAgent: 'Jest' }, setTimeout, clearTimeout };
  library ??= compile();
  const globals = library(page, bridge, page.Office);
  Object.assign(globals.Office, standIns(excel));
  page.Office = globals.Office as unknown as Record<string, unknown>;
  return globals;
}

/** The few parts of the library that live in its page half, which needs a browser, and that add-ins ask for everywhere. */
function standIns(excel: Excel): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    context: {
      ...info,
      requirements: { isSetSupported: (name: string, version?: string) => excel.api.isSetSupported(name, version) },
      document: { mode: excel.book.readOnly ? 'readOnly' : 'readWrite' },
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
    },
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
  };
}

/** Waits until events are delivered and what they set off had time to run. */
async function quiet(isQuiet: () => boolean): Promise<void> {
  for (let calm = 0; calm < 5; calm = isQuiet() ? calm + 1 : 0) await new Promise<void>((resolve) => soon(resolve));
}

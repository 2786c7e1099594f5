/** What a host asks of the manifest, checked without asking one. Order of elements: Microsoft's schema of task pane add-ins 1.1. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { ribbonActions } from '../../src/actions/on-the-ribbon';
import { actionWords } from '../../src/locales/action-words';
import { frameWords } from '../../src/locales/pane/frame';

const root = resolve(__dirname, '../..');
/** The source of the manifest, or the site of a release with the manifest made for it. */
const place = process.env.HEJI_RELEASE ? join(process.env.HEJI_RELEASE, 'site') : root;
const text = readFileSync(join(place, 'manifest.xml'), 'utf8');
const faults: string[] = [];
const document = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) }).parseFromString(text, 'text/xml');
const app = document.documentElement!;
const origin = new URL(/DefaultValue="(https:[^"]+)"/.exec(text)![1]!).origin;

const everything: readonly Element[] = [app, ...app.getElementsByTagName('*')];
const children = (element: Element): readonly Element[] => [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const named = (name: string): readonly Element[] => everything.filter(({ localName }) => localName === name);
const one = (name: string): Element => named(name)[0]!;
const within = (element: Element, name: string): readonly Element[] => [...element.getElementsByTagName('*')].filter(({ localName }) => localName === name) as Element[];
const valueOf = (element: Element) => element.getAttribute('DefaultValue') ?? '';

describe('the manifest as a document', () => {
  it('is well-formed', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['OfficeApp', ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides']],
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('has the elements of %s in the order of the schema', (name, order) => {
    expect(children(one(name)).map(({ localName }) => localName)).toEqual(order);
  });

  it('has every button as the schema wants it', () => {
    for (const control of named('Control')) {
      expect(children(control).map(({ localName }) => localName)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(within(control, 'Image').map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
  });
});

describe('what the manifest asks for', () => {
  it('has a GUID and a version of four numbers', () => {
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one('Version').textContent).toBe(`${(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version}.0`);
  });

  it('needs a shared runtime and ExcelApi 1.9, and may change the workbook', () => {
    expect(named('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([['SharedRuntime', '1.1'], ['ExcelApi', '1.9']]);
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
    expect(named('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  it('runs pane, commands and live checking in one page: one resid for all three', () => {
    const runtime = one('Runtime');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const pane = within(one('VersionOverrides'), 'SourceLocation');
    expect(new Set([runtime, one('FunctionFile'), ...pane].map((element) => element.getAttribute('resid')))).toEqual(new Set(['Taskpane.Url']));
    expect(valueOf(named('Url')[0]!)).toBe(valueOf(within(one('DefaultSettings'), 'SourceLocation')[0]!));
  });
});

describe('resources', () => {
  const resources = children(one('Resources')).flatMap(children);
  const ids = resources.map((resource) => resource.getAttribute('id') ?? '');

  it('defines every resid that is used, each once, and uses every one it defines', () => {
    const used = everything.map((element) => element.getAttribute('resid')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('has every string in both languages, no longer than a host allows', () => {
    expect(one('DefaultLocale').textContent).toBe('zh-CN');
    for (const [kind, longest] of [['ShortStrings', 125], ['LongStrings', 250]] as const) {
      for (const string of children(one(kind))) {
        const texts = [valueOf(string), ...children(string).map((override) => override.getAttribute('Value') ?? '')];
        expect(children(string).map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
        expect(texts.filter((value) => value === '' || value.length > longest)).toEqual([]);
      }
    }
    for (const name of ['DisplayName', 'Description']) expect(within(app, name)[0]!.getElementsByTagName('Override')).toHaveLength(1);
  });

  it('has https addresses of one origin only', () => {
    const addresses = everything.map(valueOf).filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  });

  it('finds every picture, of the size its name says', () => {
    const files = everything.map(valueOf).filter((value) => value.endsWith('.png')).map((value) => value.slice(origin.length + 1));
    expect(files.filter((file) => !existsSync(join(place, file)))).toEqual([]);
    for (const file of [...files, ...[16, 32, 64, 80, 128].map((size) => `assets/icons/icon-${size}.png`)]) {
      const size = Number(/-(\d+)\.png$/.exec(file)![1]);
      expect([file, ...sizeOf(readFileSync(join(place, file)))]).toEqual([file, size, size]);
    }
  });
});

describe('the ribbon', () => {
  const buttons = named('Control').map((control) => ({
    runs: within(control, 'FunctionName')[0]?.textContent ?? 'openPane',
    label: stringOf(within(control, 'Label')[0]!),
    hint: stringOf(within(within(control, 'Supertip')[0]!, 'Description')[0]!),
  }));

  it('stands on the Home tab', () => {
    expect(one('OfficeTab').getAttribute('id')).toBe('TabHome');
    expect(stringOf(within(one('Group'), 'Label')[0]!)['zh-CN']).toBe('绩效自评');
  });

  it('opens the pane, then runs the actions of the ribbon in their order', () => {
    expect(buttons.map(({ runs }) => runs)).toEqual(['openPane', ...ribbonActions.map(({ id }) => id)]);
  });

  it('says what the pane says', () => {
    for (const { runs, label, hint } of buttons) {
      const words = actionWords[runs as keyof typeof actionWords];
      expect({ label, hint }).toEqual({ label: words.label, hint: words.hint });
    }
    expect(frameWords.outsideExcel['zh-CN']).toContain(actionWords.openPane.label['zh-CN']);
  });
});

/** A resource string in both languages. */
function stringOf(element: Element): Record<string, string> {
  const string = named('String').find((candidate) => candidate.getAttribute('id') === element.getAttribute('resid'))!;
  return { 'zh-CN': valueOf(string), 'en-US': children(string)[0]!.getAttribute('Value') ?? '' };
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

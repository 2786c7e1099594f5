/** What the page does with Office, played by a few objects. */
import { ribbonActions } from '../../src/actions/on-the-ribbon';
import { answerRibbon } from '../../src/commands/answer-ribbon';
import { describeHost } from '../../src/taskpane/office/describe-host';
import { startWithWorkbook } from '../../src/taskpane/office/start-with-workbook';
import { languageOfOffice } from '../../src/taskpane/office/surroundings';
import { schemeOf } from '../../src/taskpane/theme';
import { openSample } from '../actions/open-session';

interface PlayedOffice {
  readonly commands: Map<string, (event: { completed(): void }) => Promise<void>>;
  readonly calls: string[];
}

/** Puts an `Office` in the global scope that remembers what it was asked. */
function playOffice(context: object = {}): PlayedOffice {
  const commands: PlayedOffice['commands'] = new Map();
  const calls: string[] = [];
  Object.assign(globalThis, {
    window: globalThis,
    Office: {
      actions: { associate: (name: string, run: (event: { completed(): void }) => Promise<void>) => commands.set(name, run) },
      addin: {
        showAsTaskpane: async () => void calls.push('pane'),
        setStartupBehavior: async (behaviour: string) => void calls.push(behaviour),
      },
      StartupBehavior: { load: 'load', none: 'none' },
      context,
    },
  });
  return { commands, calls };
}

describe('the ribbon', () => {
  it.each([
    ['checkNow', true, ['pane', 'completed']],
    ['generateReport', true, ['completed']],
    ['generateReport', false, ['pane', 'completed']],
    ['clearMarks', true, ['completed']],
  ])('after %s (done: %s) brings forward what has to be seen', async (name, done, expected) => {
    const { commands, calls } = playOffice();
    answerRibbon(async () => done);
    await commands.get(name)!({ completed: () => calls.push('completed') });
    expect(calls).toEqual(expected);
  });

  it('tells Office that a command is over, whatever happened', async () => {
    const { commands, calls } = playOffice();
    answerRibbon(() => Promise.reject(new Error('no')));
    await expect(commands.get('checkNow')!({ completed: () => calls.push('completed') })).rejects.toThrow('no');
    expect(calls).toEqual(['completed']);
    expect([...commands.keys()]).toEqual(ribbonActions.map(({ id }) => id));
  });
});

describe('starting with the workbook', () => {
  it('is asked for when live checking is turned on or off, never before', async () => {
    const { calls } = playOffice();
    const { session } = await openSample({ readOnly: false, keepsUndo: false, tellsChanges: true });
    startWithWorkbook(session);
    await session.check();
    expect(calls).toEqual([]);
    await session.setLive(true);
    await session.check();
    await session.setLive(false);
    expect(calls).toEqual(['load', 'none']);
  });
});

describe('the surroundings', () => {
  it.each([['zh-CN', 'zh-CN'], ['zh-TW', 'zh-CN'], ['en-GB', 'en-US'], ['de-DE', 'en-US']])('speak to an Office in %s in %s', (displayLanguage, language) => {
    playOffice({ displayLanguage });
    expect(languageOfOffice()).toBe(language);
  });

  it('are told to whoever helps', () => {
    playOffice({ host: 'Excel', platform: 'OfficeOnline', requirements: { isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= 17 } });
    expect(describeHost()).toBe('Excel, web, ExcelApi 1.17');
  });

  it.each([['#FFFFFF', 'light'], ['#E6E6E6', 'light'], ['#262626', 'dark'], ['#666666', 'dark'], ['nothing', 'light']])('are %s: a %s pane', (background, scheme) => {
    expect(schemeOf(background)).toBe(scheme);
  });
});

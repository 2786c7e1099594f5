/** What hosts wait for an answer, if not told otherwise. */
export const PATIENCE = 30_000;

/** In the tests of a block time passes only in `inItsTime`. */
export function keepTime(): void {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] }));
  afterEach(() => jest.useRealTimers());
}

/** Lets time pass as soon as nothing else goes on, so that only silence meets the host's time-out, however slow this machine is. */
export async function inItsTime<T>(work: Promise<T>): Promise<T> {
  let goesOn = true;
  const end = work.finally(() => {
    goesOn = false;
  });
  end.catch(() => undefined);
  while (goesOn) {
    for (let turn = 0; turn < 20 && goesOn; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
    if (goesOn) jest.advanceTimersByTime(PATIENCE / 10);
  }
  return end;
}

export const wait = (milliseconds: number): Promise<void> => inItsTime(new Promise((resolve) => setTimeout(resolve, milliseconds)));

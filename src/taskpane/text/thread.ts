/** The thread that checks texts, so that the page can be typed in meanwhile. */
import { textChecker } from './check-text';
import type { TextToCheck } from './checked-text';

declare const self: Pick<Worker, 'onmessage' | 'postMessage'>;

const check = textChecker();
let latest: unknown;

self.onmessage = ({ data }: MessageEvent<TextToCheck>) => {
  latest = data;
  // Of several that wait only the last is still wanted.
  setTimeout(() => {
    if (latest === data) self.postMessage(check(data));
  });
};

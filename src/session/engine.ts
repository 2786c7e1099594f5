/** All that checking takes, fetched as one piece: the pane can be used before it is there. */
export { correctionFor } from './correcting';
export { Examiner } from './examiner';
export { readState, writeState } from './kept-text';

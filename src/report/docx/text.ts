import { type IRunOptions, TextRun } from 'docx';

/** Control characters, non-characters and halves of a surrogate pair: no XML can hold them, and no program would show them. */
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** A run of text. */
export function textRun(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...look, text: text.replace(notXml, '') });
}

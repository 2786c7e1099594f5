import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { bodySize, characterSpacing, linePitch } from './measures';
import { faces } from './typefaces';

const pitch = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const flow = { autoSpaceEastAsianText: false, overflowPunctuation: false, widowControl: false };
const black = '000000';

/** Heading styles proper, so that Word's own outline and contents know them; levels 3 and 4 look like the text (GB/T 9704-2012, 7.3.3). */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: faces.body, size: bodySize * 2, characterSpacing, color: black, language: { eastAsia: 'zh-CN', value: 'zh-CN' } }, paragraph: { ...flow, spacing: pitch } },
    title: { run: { font: faces.title, size: 44, bold: false, characterSpacing: 0, color: black }, paragraph: { ...flow, alignment: AlignmentType.CENTER, spacing: { line: 720, lineRule: LineRuleType.EXACT, before: 0, after: linePitch } } },
    heading1: heading(faces.level1),
    heading2: heading(faces.level2),
    heading3: heading(faces.body),
    heading4: heading(faces.body),
  },
};

function heading(font: (typeof faces)['body']): Omit<IParagraphStyleOptions, 'id' | 'name'> {
  return { run: { font, size: bodySize * 2, bold: false, italics: false, color: black }, paragraph: { ...flow, spacing: pitch, keepNext: true, alignment: AlignmentType.LEFT } };
}

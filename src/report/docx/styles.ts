import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { bodySize, characterSpacing, linePitch } from './measures';
import { faces } from './typefaces';

const pitch = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const black = '000000';

/**
 * What docx cannot say of the style Normal: single lines may stand at the head of a page, and no room is put between Chinese and Latin
 * characters. That marks may hang over the margin is Word's own default; LibreOffice takes it the other way round and keeps them in, which is
 * as well: 7.4 leaves out some of the marks that it hangs.
 */
export const flow = '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** Heading styles proper, so that Word's own outline and contents know them; levels 3 and 4 look like the text (GB/T 9704-2012, 7.3.3). */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: faces.body, size: bodySize * 2, characterSpacing, color: black, language: { value: 'en-US', eastAsia: 'zh-CN' } }, paragraph: { spacing: pitch } },
    title: { run: { font: faces.title, size: 44, bold: false, characterSpacing: 0, color: black }, paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 720, lineRule: LineRuleType.EXACT, before: 0, after: linePitch } } },
    heading1: heading(faces.level1),
    heading2: heading(faces.level2),
    heading3: heading(faces.body),
    heading4: heading(faces.body),
  },
};

function heading(font: (typeof faces)['body']): Omit<IParagraphStyleOptions, 'id' | 'name'> {
  return { run: { font, size: bodySize * 2, bold: false, italics: false, color: black }, paragraph: { spacing: pitch, keepNext: true, alignment: AlignmentType.LEFT } };
}

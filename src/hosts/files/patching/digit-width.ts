import { child, type XmlElement } from '../package/xml-outline';

/** Typefaces whose digits are half as wide as they are high, hinted up to a whole pixel. */
const HALF_WIDE = /[\u4e00-\u9fff]|SimSun|SimHei|KaiTi|FangSong|DengXian/;
/** Digits of Calibri, and nearly those of other Western typefaces, by their height. */
const WESTERN = 0.507;
const PIXELS_OF_A_POINT = 96 / 72;
const DEFAULT_SIZE = 11;

/** Pixels of a digit of the Normal font (the first of styles.xml), which the file counts column widths in: 8 for 宋体 11, 7 for Calibri 11. */
export function normalDigitWidth(styles: XmlElement): number {
  const font = child(styles, 'fonts')?.children[0];
  const name = (font && child(font, 'name')?.attributes.val) ?? '宋体';
  const height = Number((font && child(font, 'sz')?.attributes.val) ?? DEFAULT_SIZE) * PIXELS_OF_A_POINT;
  return HALF_WIDE.test(name) ? Math.ceil(height / 2) : Math.round(height * WESTERN);
}

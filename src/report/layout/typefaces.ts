/**
 * Typefaces of the report. A cell names one font and no second choice, so the choice is made for the whole sheet:
 * the faces of GB/T 9704, or those every Chinese Windows has. A machine without the named face substitutes one of its own; full-width
 * characters are as wide as they are high in all of them, so lines and pages stay as they are.
 */
export interface Typefaces {
  readonly title: string;
  readonly level1: string;
  readonly level2: string;
  readonly body: string;
}

export const gbTypefaces: Typefaces = { title: '方正小标宋简体', level1: '黑体', level2: '楷体_GB2312', body: '仿宋_GB2312' };

export const windowsTypefaces: Typefaces = { title: '宋体', level1: '黑体', level2: '楷体', body: '仿宋' };

import type { IFontAttributesProperties } from 'docx';
import { gbTypefaces } from '../layout/typefaces';

/** A typeface for Chinese and Latin characters alike; marks that both scripts have are set as Chinese. */
function face(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

export const faces = {
  title: face(gbTypefaces.title),
  level1: face(gbTypefaces.level1),
  level2: face(gbTypefaces.level2),
  body: face(gbTypefaces.body),
  pageNumber: face('宋体'),
};

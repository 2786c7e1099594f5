import { join } from 'node:path';
import { workbooks } from '../../src/template/workbooks';
import { convert, describeWithLibreOffice, pdfText } from '../tools/libreoffice';

describeWithLibreOffice('LibreOffice', () => {
  const printed = (name: string) => pdfText(convert(join(__dirname, '../../assets/workbooks', name), 'pdf')).split('\f').filter((page) => page.trim() !== '');

  test('prints each sheet of the template on one page', () => {
    const pages = printed('template.xlsx');
    expect(pages).toHaveLength(workbooks['template.xlsx']!.length);
    ['部门整体支出绩效自评数据表', '单位基本情况', '收入预算和决算情况', '支出预算和决算情况', '基本支出情况', '项目支出情况', '年中预算调整', '“三公”经费情况', '绩效指标完成情况', '报告文字材料'].forEach((title, index) =>
      expect(pages[index]!.trimStart()).toMatch(new RegExp(`^${title}`)),
    );
  });

  test('shows the figures of the sample in their formats, and its longest text to the end', () => {
    const text = printed('sample.xlsx').join('').replace(/\s/g, '');
    for (const shown of ['2,015.65', '0.32%', '805.58%', '137%', '1697.3', '≥90%', '0.5以上', '98.6', '接受群众监督。']) expect(text).toContain(shown);
    expect(text).not.toContain('###');
  });

  test('opens the corrected sample', () => {
    expect(printed('sample-corrected.xlsx').join('')).toContain('776.41%');
  });
});

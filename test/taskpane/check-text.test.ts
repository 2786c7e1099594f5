import { textChecker } from '../../src/taskpane/text/check-text';
import { workbookOf } from '../checks/sheet-text';

const workbook = workbookOf(['“三公”经费\n单位：万元\n项目,全年预算数,决算数\n“三公”经费合计,6.50,4.98\n公务用车购置及运行维护费,5.00,4.12\n公务接待费,1.50,0.86']);

test('words that say there was nothing are marked where the tables have an amount', () => {
  const text = '2024年度无公务接待费支出。';
  const { marks, findings } = textChecker()({ text, language: 'zh-CN', workbook, assignments: [], profile: '' });
  expect(findings.map(({ mark, quote, cells }) => ({ marked: text.slice(marks[mark]!.start, marks[mark]!.end), quote, cells: cells.map(({ address }) => address) }))).toEqual([{ marked: '无公务接待费支出', quote: '无公务接待费支出', cells: ['C6'] }]);
  expect(marks.map(({ verdict, isFigure }) => ({ verdict, isFigure }))).toEqual([{ verdict: 'wrong', isFigure: false }]);
});

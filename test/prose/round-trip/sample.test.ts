/** What Heji writes, Heji reads back. */
import { readFileSync } from 'node:fs';
import { readFile } from '../../../src/hosts/files/read-file';
import { readProse } from '../../../src/prose/read-prose';
import { sourceOfFile } from '../../../src/prose/sources';
import { composeReport } from '../../../src/report/compose-report';
import { blocksOf, textOf } from '../../../src/report/document';
import { hunan } from '../../../src/report/outlines/hunan';
import { examine, examineText } from '../../../src/session/examine';

const workbook = readFile('sample-corrected.xlsx', readFileSync('assets/workbooks/sample-corrected.xlsx'));
const { book, findings } = examine(workbook);
const report = composeReport(book, findings, hunan);
const text = blocksOf(report).map((block) => textOf(block.runs)).join('\n');
const faultsIn = (written: string) => examineText(written, workbook).findings.map(({ rule }) => rule);

test('every figure that the report prints is read', () => {
  const read = new Set(readProse([sourceOfFile(text)]).figures.map(({ value }) => value?.trimmed.toString()));
  const printed = blocksOf(report).flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'stated' || kind === 'computed').map((run) => /-?[\d.]+/.exec(run.text)![0]);
  expect(printed.length).toBeGreaterThan(80);
  for (const figure of printed) expect(read).toContain(figure.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));
});

test('a right report has no faults', () => {
  expect(faultsIn(text)).toEqual([]);
});

test('shares, completion rates and the adjustment rate are all judged', () => {
  const judged = examineText(text, workbook).judgements.filter(({ verdict }) => verdict.outcome === 'consistent').map(({ relation }) => relation.rule);
  const count = (rule: string) => judged.filter((each) => each === rule).length;
  expect(count('text-share')).toBeGreaterThanOrEqual((text.match(/占[\d.]+%/g) ?? []).length);
  expect(count('text-completion')).toBeGreaterThanOrEqual((text.match(/完成率[\d.]+%/g) ?? []).length - 2);
  expect(count('text-tie')).toBeGreaterThan(15);
});

test.each([
  ['a share', /占96\.78%/, '占69.78%', 'text-share'],
  ['a total with its parts', /在职人员22人/, '在职人员23人', 'text-parts'],
  ['a completion rate', /完成率108%/, '完成率180%', 'text-completion'],
  ['a figure of the tables', /“三公”经费预算6\.50万元，决算4\.98万元/, '“三公”经费预算6.50万元，决算4.89万元', 'text-tie'],
])('%s that is typed wrong is found', (_, right, wrong, rule) => {
  expect(text).toMatch(right);
  expect(faultsIn(text.replace(right, wrong))).toContain(rule);
});

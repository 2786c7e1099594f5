/** What is said of a rate that cannot be reckoned. */
import { examineText } from '../../src/session/examine';

const remarksOn = (text: string) => examineText(text).findings.map(({ severity, rule }) => `${severity} ${rule}`);

test('a rate of nothing is remarked upon', () => {
  expect(remarksOn('公务接待费支出0.40万元，比上年增加0.40万元，增长100%。')).toEqual(['info text-growth']);
});

test('a base that rounding could make nothing is not said to be nothing', () => {
  expect(remarksOn('公务用车运行费28万元；公务接待费1万元，比上年增加0.5万元，增长100%。')).toEqual([]);
});

/** A report that was written, edited by hand, and overtaken by a figure; in the page of the pane. */
import type { OpenPane } from './open-pane';

export async function editAndOvertake({ page }: OpenPane): Promise<void> {
  await page.evaluate(async () => {
    await window.session.generate();
    const sheet = window.session.state.snapshot!.sheets.find(({ name }) => name === '绩效自评报告')!;
    const [row, cells] = [...sheet.rows].find(([, inRow]) => inRow.get(0)?.printed.includes('全年收入决算'))!;
    window.host.edit({ sheet: '绩效自评报告', address: `A${row + 1}` }, { kind: 'text', text: cells.get(0)!.printed.replace('全年收入决算', '全年（含上年结转）收入决算') });
    window.host.edit({ sheet: '收入', address: 'E10' }, { kind: 'number', number: 19.96 });
    await window.session.check();
  });
}

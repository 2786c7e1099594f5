/** What a person does on the workbench's page, and sees there. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export class OnThePage {
  constructor(readonly page: Page) {}

  async open(origin: string): Promise<void> {
    await this.page.goto(origin);
    await this.checked();
  }

  /** The check after the last edit is done and shown. */
  async checked(): Promise<void> {
    await this.page.getByText(/个数字 · \d+个关系/).waitFor();
    await this.page.waitForTimeout(600);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** As with F5 in Excel: by the field left of the formula. */
  async goTo(address: string): Promise<void> {
    const place = this.page.getByLabel('单元格地址');
    await place.fill(address);
    await place.press('Enter');
    await this.page.locator('.editor').focus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  showSheet(name: string): Promise<void> {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}(，|$)`) }).click();
  }

  /** What the cell of the shown sheet shows. */
  async cell(address: string): Promise<string> {
    return (await this.page.locator(`[data-at="${address}"] .text`).allTextContents()).join();
  }

  async isMarked(address: string): Promise<boolean> {
    return (await this.page.locator(`[data-at="${address}"].marked`).count()) > 0;
  }

  /** The titles of the open findings. */
  findings(): Promise<string[]> {
    return this.page.locator('[data-finding]').evaluateAll((cards) => cards.map((card) => card.textContent ?? ''));
  }

  async save(): Promise<Uint8Array> {
    const downloading = this.page.waitForEvent('download');
    await this.page.keyboard.press('Control+s');
    return new Uint8Array(readFileSync(await (await downloading).path()));
  }

  /** Drops a text file on the sheet. */
  async drop(name: string, text: string): Promise<void> {
    await this.page.evaluate(([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], fileName!));
      document.querySelector('.scroller')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [name, text]);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('#pick-workbook').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.page.waitForTimeout(300);
  }
}

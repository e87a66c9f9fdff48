import type { Locator, Page } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';

/** A file as a test hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Links, files and drafts, in the words of the people who use them. */
export class Keeping {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens the page as a browser without WebGL 2 does, for what is kept needs no map and a software map is slow.
   *
   * @param fragment what follows the `#` of the address, if anything
   */
  async open(fragment = ''): Promise<void> {
    await new AtlasPage(this.page).withoutWebGl();
    await this.page.goto(fragment === '' ? './' : `./#${fragment}`);
    await this.page.locator('.statement-sentence').waitFor();
  }

  /** What follows the `#` of the address. */
  fragment(): string {
    return new URL(this.page.url()).hash.slice(1);
  }

  /** Puts a fragment into the address of the open page, as a reader does. */
  async typeFragment(fragment: string): Promise<void> {
    await this.page.evaluate((typed) => {
      location.hash = typed;
    }, fragment);
  }

  /** Unfolds the panel that keeps and shares. */
  async unfold(): Promise<void> {
    await this.page.getByRole('button', { name: 'Keep and share' }).click();
  }

  notice(title: string | RegExp): Locator {
    return this.page
      .getByRole('region', { name: 'Notices' })
      .locator('.notice')
      .filter({ hasText: title });
  }

  async copyLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Copy link' }).click();
    await this.page.getByText('Link copied').waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Saves the scenario and gives back the file's name and text. */
  async saveFile(): Promise<GivenFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Save file' }).first().click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  /** Chooses a file by the button. */
  async chooseFile({ name, text }: GivenFile): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open file' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Holds a file over the page. */
  async dragFile(file: GivenFile): Promise<void> {
    await this.handOver('dragover', file);
  }

  async dropFile(file: GivenFile): Promise<void> {
    await this.handOver('drop', file);
  }

  dropTarget(): Locator {
    return this.page.getByText('Drop the scenario file to open it');
  }

  /** The drafts of the list, the newest first. */
  drafts(): Locator {
    return this.page.getByRole('list', { name: 'Drafts in this browser' }).getByRole('listitem');
  }

  /** Has the browser bar the page from its database, as some do in private windows. */
  async barDrafts(): Promise<void> {
    await this.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
  }

  /** Has the browser's database be full: nothing can be put into it. */
  async fillDrafts(): Promise<void> {
    await this.page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room is left.', 'QuotaExceededError');
      };
    });
  }

  private async handOver(event: string, { name, text }: GivenFile): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: 'application/json' }));
        return transfer;
      },
      [name, text] as const,
    );
    await this.page.dispatchEvent('body', event, { dataTransfer });
  }
}

/** Galley as a person has it: a folder of stories, a host, a window. Tests speak to it by role and name. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { startHost, type RunningHost } from './hosts.ts';

export { expect };

export interface Opened {
  readonly page: Page;
  readonly text: Locator;
}

export class Galley {
  private host: RunningHost | null = null;
  private context: BrowserContext | null = null;

  constructor(
    readonly root: string,
    private readonly makeContext: () => Promise<BrowserContext>,
  ) {}

  /** The folder where stories lie; the in-app picker begins here. */
  get stories(): string {
    return path.join(this.root, 'stories');
  }

  get data(): string {
    return path.join(this.root, 'data');
  }

  /** Writes a file into the stories' folder; gives its path. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    const file = path.join(this.stories, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  }

  async bytes(name: string): Promise<Buffer> {
    return readFile(path.join(this.stories, name));
  }

  async read(name: string): Promise<string> {
    return (await this.bytes(name)).toString('utf8');
  }

  /** Starts Galley with these files (names in the stories' folder) and opens its window. */
  async open(...names: string[]): Promise<Opened> {
    await mkdir(this.stories, { recursive: true });
    await mkdir(this.data, { recursive: true });
    this.host = await startHost({
      dataFolder: this.data,
      pickerRoots: [this.stories],
      startFiles: names.map((name) => path.join(this.stories, name)),
    });
    return this.window();
  }

  /** Another window on the running host. */
  async window(): Promise<Opened> {
    if (!this.host) throw new Error('Galley is not running');
    this.context ??= await this.makeContext();
    const page = await this.context.newPage();
    await page.goto(await this.host.ticketUrl());
    const text = page.getByRole('textbox', { name: 'Story' });
    return { page, text };
  }

  get url(): string {
    if (!this.host) throw new Error('Galley is not running');
    return this.host.url;
  }

  /** Closes window and host as a person closes a program. */
  async quit(): Promise<void> {
    for (const page of this.context?.pages() ?? []) await page.close({ runBeforeUnload: false });
    await this.host?.close();
    this.host = null;
  }

  /** Ends the window without a word to it, as a crash does. */
  async crash(): Promise<void> {
    await this.context?.close();
    this.context = null;
    await this.host?.close();
    this.host = null;
  }
}

/** `galley` is a fresh one in its own folder for each test. */
export const test = base.extend<{ galley: Galley }>({
  galley: async ({ browser }, use) => {
    const root = await mkdtemp(path.join(tmpdir(), 'galley-e2e-'));
    const contexts: BrowserContext[] = [];
    const galley = new Galley(root, async () => {
      const context = await browser.newContext({
        permissions: ['clipboard-read', 'clipboard-write'],
        viewport: { width: 1440, height: 900 },
      });
      contexts.push(context);
      return context;
    });
    await use(galley);
    await galley.quit();
    for (const context of contexts) await context.close();
    await rm(root, { recursive: true, force: true });
  },
});

/** Waits until the story has been checked through. */
export async function checked(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Flags' })).toHaveAttribute('aria-busy', 'false');
}

/** Waits until the status line says that the story is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
}

/** Galley as a person has it: a folder of stories, a host, a window. Tests speak to it by role and name. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { startBrowserHost } from './hosts/browser.ts';
import { startInElectron } from './hosts/electron.ts';
import { startOnStandIn } from './hosts/stand-in.ts';
import type { HostName, HostOptions, RunningHost } from './hosts.ts';
import { launchChromium } from './stand-in/chromium.ts';

export { expect };

export interface Opened {
  readonly page: Page;
  readonly text: Locator;
}

export class Galley {
  private running: RunningHost | null = null;

  constructor(
    readonly root: string,
    /** What the host has of its own: the system's dialogs and menu, or Galley's drawn ones. */
    readonly can: { readonly nativeDialogs: boolean; readonly nativeMenu: boolean },
    private readonly start: (options: HostOptions) => Promise<RunningHost> | RunningHost,
  ) {}

  /** The folder where stories lie; the in-app picker begins here. */
  get stories(): string {
    return path.join(this.root, 'stories');
  }

  get data(): string {
    return path.join(this.root, 'data');
  }

  get host(): RunningHost {
    if (!this.running) throw new Error('Galley is not running');
    return this.running;
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
    this.running = await this.start({
      dataFolder: this.data,
      pickerRoots: [this.stories],
      startFiles: names.map((name) => path.join(this.stories, name)),
    });
    return this.window();
  }

  /** A window of the running host. */
  async window(): Promise<Opened> {
    const page = await this.host.window();
    return { page, text: page.getByRole('textbox', { name: 'Story' }) };
  }

  /** Opens a folder of the stories' folder as a work, with its key and in the dialog that the host has. */
  async openFolder(page: Page, name: string): Promise<void> {
    await page.keyboard.press('Control+Shift+o');
    if (this.can.nativeDialogs) return this.host.answerOpen([path.join(this.stories, name)]);
    const dialog = page.getByRole('dialog', { name: 'Open a folder' });
    await dialog.getByText(name).dblclick();
    return dialog.getByRole('button', { name: 'Open this folder' }).click();
  }

  /** Names the file that Galley asks for, in the dialog that the host has. */
  async nameFile(page: Page, name: string): Promise<void> {
    if (this.can.nativeDialogs) return this.host.answerSave(path.join(this.stories, name));
    const picker = page.getByRole('dialog', { name: 'Save as' });
    await picker.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await expect(picker.getByRole('button', { name: 'Save here' })).toBeEnabled();
    return page.keyboard.press('Enter');
  }

  /** Closes window and host as a person closes a program. */
  async quit(): Promise<void> {
    const running = this.running;
    this.running = null;
    await running?.quit();
  }

  /** Ends it without a word to the page, as a crash does. */
  async crash(): Promise<void> {
    const running = this.running;
    this.running = null;
    await running?.crash();
  }
}

export interface Machine {
  /** The host of this run. */
  readonly hostName: HostName;
  /** For the stand-in: the DevTools address of the Chromium that its windows open in. */
  readonly chromium: string;
}

interface HostMachine extends Machine {
  readonly browser: Browser;
}

/** A fresh Galley in its own folder, gone with all it wrote when `use` is through. */
async function withGalley(machine: HostMachine, use: (galley: Galley) => Promise<void>): Promise<void> {
  const { hostName, browser, chromium } = machine;
  const binary = process.env['GALLEY_ELECTRON'];
  base.skip(
    hostName === 'electron' && !binary,
    'there is no Electron binary: `npx install-electron` fetches it, or GALLEY_ELECTRON names one',
  );
  const root = await mkdtemp(path.join(tmpdir(), 'galley-e2e-'));
  const native = hostName !== 'browser';
  const galley = new Galley(root, { nativeDialogs: native, nativeMenu: native }, (options) => {
    if (hostName === 'electron') return startInElectron(options, binary ?? '');
    return hostName === 'browser' ? startBrowserHost(options, browser) : startOnStandIn(options, chromium);
  });
  await use(galley);
  await galley.quit();
  await rm(root, { recursive: true, force: true });
}

/** `galley` is a fresh one in its own folder for each test; `proofreader` is another person's. */
export const test = base.extend<{ galley: Galley; proofreader: Galley }, Machine>({
  hostName: ['browser', { scope: 'worker', option: true }],
  browser: [
    async ({ playwright, launchOptions, hostName }, use) => {
      // The other hosts bring their own.
      if (hostName !== 'browser') return use(null as unknown as Browser);
      const browser = await playwright.chromium.launch(launchOptions);
      await use(browser);
      return browser.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ hostName, playwright }, use) => {
      if (hostName !== 'stand-in') return use('');
      const executable = process.env['GALLEY_BROWSER'] ?? playwright.chromium.executablePath();
      const chromium = await launchChromium(executable);
      await use(chromium.endpoint);
      return chromium.close();
    },
    { scope: 'worker' },
  ],
  galley: ({ browser, hostName, chromium }, use) => withGalley({ browser, hostName, chromium }, use),
  proofreader: ({ browser, hostName, chromium }, use) => withGalley({ browser, hostName, chromium }, use),
});

/** Waits until the story has been checked through. */
export async function checked(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Flags' })).toHaveAttribute('aria-busy', 'false');
}

/** Waits until the status line says that the story is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
}

/** The text on the clipboard, got as a person would: by pasting it. */
export async function clipboard(page: Page): Promise<string> {
  const pasted = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const take = (event: ClipboardEvent): void => {
          event.preventDefault();
          event.stopPropagation();
          document.removeEventListener('paste', take, true);
          done(event.clipboardData?.getData('text/plain') ?? '');
        };
        document.addEventListener('paste', take, true);
      }),
  );
  await page.getByRole('textbox', { name: 'Story' }).focus();
  await page.keyboard.press('ControlOrMeta+v');
  return pasted;
}

import path from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { serveBrowserHost } from '../../main/hosts/browser/serve.ts';
import { freedesktopTrash } from '../../main/services/trash.ts';
import { type HostOptions, OUT, type RunningHost, WINDOW } from '../hosts.ts';

/** The browser host in this process, with the built page in a context of `browser`. */
export async function startBrowserHost(options: HostOptions, browser: Browser): Promise<RunningHost> {
  const surprises: string[] = [];
  const host = await serveBrowserHost({
    ...options,
    resourcesFolder: path.join(OUT, 'resources'),
    rendererFolder: path.join(OUT, 'renderer'),
    version: 'test',
    trash: freedesktopTrash(path.join(options.dataFolder, '..', 'share')),
    surprised: (where, error) =>
      surprises.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  let context: BrowserContext | null = null;
  const close = async (): Promise<void> => {
    await context?.close();
    await host.close();
    if (surprises.length > 0) throw new Error(`the host was surprised:\n${surprises.join('\n')}`);
  };
  return {
    url: `http://127.0.0.1:${host.port}/`,
    async window() {
      context ??= await browser.newContext({
        permissions: ['clipboard-read', 'clipboard-write'],
        viewport: WINDOW,
      });
      const page = await context.newPage();
      await page.goto(host.newUrl());
      return page;
    },
    answerOpen: nothingNative,
    answerSave: nothingNative,
    menu: nothingNative,
    async quit() {
      for (const page of context?.pages() ?? []) await page.close({ runBeforeUnload: false });
      await close();
    },
    crash: close,
  };
}

async function nothingNative(): Promise<void> {
  throw new Error('the browser host has no native dialogs and menus');
}

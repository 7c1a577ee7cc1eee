import path from 'node:path';
import { _electron } from '@playwright/test';
import { type HostOptions, OUT, type RunningHost, WINDOW } from '../hosts.ts';

/** The app in real Electron, from its binary. */
export async function startInElectron(
  { dataFolder, startFiles }: HostOptions,
  executablePath: string,
): Promise<RunningHost> {
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), path.dirname(OUT), ...startFiles],
    env: { ...(process.env as Record<string, string>), GALLEY_DATA: dataFolder },
  });
  const ended = app.waitForEvent('close', { timeout: 0 });
  return {
    url: 'app://galley/',
    async window() {
      const page = await app.firstWindow();
      await page.setViewportSize(WINDOW);
      return page;
    },
    answerOpen: (paths) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: [...(chosen ?? [])] });
      }, paths),
    answerSave: (chosen) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
      }, chosen),
    menu: (...labels) =>
      app.evaluate(({ Menu }, wanted) => {
        let among = Menu.getApplicationMenu()?.items ?? [];
        for (const [depth, label] of wanted.entries()) {
          const item = among.find((one) => one.label === label);
          if (item === undefined) throw new Error(`the menu has no ${wanted.join(' › ')}`);
          if (depth === wanted.length - 1) item.click();
          among = item.submenu?.items ?? [];
        }
      }, labels),
    async quit() {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await ended;
    },
    async crash() {
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

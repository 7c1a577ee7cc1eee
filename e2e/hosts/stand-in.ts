import { type HostOptions, type RunningHost, WINDOW } from '../hosts.ts';
import { type StandIn, startStandIn } from '../stand-in/start.ts';

/** The built Electron app on the stand-in, its windows in the Chromium behind `endpoint`. */
export function startOnStandIn(
  { dataFolder, startFiles }: HostOptions,
  endpoint: string,
): RunningHost & { readonly app: StandIn } {
  const app = startStandIn({ endpoint, dataFolder, files: startFiles });
  return {
    app,
    url: 'app://galley/',
    async window() {
      const page = await app.page();
      await page.setViewportSize(WINDOW);
      return page;
    },
    answerOpen: async (paths) => void (await app.order('answer', { kind: 'open', paths })),
    answerSave: async (path) => void (await app.order('answer', { kind: 'save', path })),
    menu: async (...labels) => void (await app.order('choose', labels)),
    async quit() {
      const { seen } = await app.order('state');
      await app.order('close');
      const late = setTimeout(() => void app.kill(), 10_000);
      const code = await app.ended;
      clearTimeout(late);
      if (code !== 0) throw new Error(`the app ended with ${code}:\n${app.said()}`);
      const shown = seen.dialogs.filter(({ kind }) => kind === 'error');
      if (shown.length > 0 || app.said() !== '')
        throw new Error(`the app was surprised:\n${JSON.stringify(shown)}\n${app.said()}`);
    },
    crash: () => app.kill(),
  };
}

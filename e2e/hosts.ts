/** Starts the host that the tests run on. */
import path from 'node:path';
import { serveBrowserHost } from '../main/hosts/browser/serve.ts';

export interface HostOptions {
  readonly dataFolder: string;
  readonly pickerRoots: readonly string[];
  readonly startFiles: readonly string[];
}

export interface RunningHost {
  /** Where the page is, without a ticket. */
  readonly url: string;
  /** The address that lets one window in. */
  readonly ticketUrl: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const out = path.resolve(import.meta.dirname ?? __dirname, '../out');

/** The browser host in this process, with the built page. What surprises it fails the test that is running. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const surprises: string[] = [];
  const host = await serveBrowserHost({
    ...options,
    resourcesFolder: path.join(out, 'resources'),
    rendererFolder: path.join(out, 'renderer'),
    version: 'test',
    surprised: (where, error) =>
      surprises.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  return {
    url: `http://127.0.0.1:${host.port}/`,
    ticketUrl: () => Promise.resolve(host.newUrl()),
    async close() {
      await host.close();
      if (surprises.length > 0) throw new Error(`the host was surprised:\n${surprises.join('\n')}`);
    },
  };
}

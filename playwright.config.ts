/**
 * `HOST=browser|stand-in|electron` runs every spec on that host. Without it the specs run on the browser host, and
 * on the stand-in those that prove something about the Electron host: its own, and those with the tag `@native`.
 */
import { defineConfig } from '@playwright/test';
import type { Machine } from './e2e/galley.ts';
import { HOSTS } from './e2e/hosts.ts';

const wanted = HOSTS.find((name) => name === process.env['HOST']);
if (process.env['HOST'] && wanted === undefined)
  throw new Error(`HOST is one of ${HOSTS.join(', ')}, not ${process.env['HOST']}.`);

/** What only the stand-in can be asked. */
const STAND_IN_ONLY = '**/stand-in/*.spec.ts';
const ALL = '**/*.spec.ts';

export default defineConfig<object, Machine>({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/stand-in/build.ts',
  fullyParallel: true,
  workers: 2,
  timeout: process.env['CI'] ? 120_000 : 45_000,
  expect: { timeout: process.env['CI'] ? 30_000 : 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['./e2e/figures.ts']],
  projects: [
    {
      name: 'browser',
      use: { hostName: 'browser' as const },
      testMatch: ALL,
      testIgnore: STAND_IN_ONLY,
    },
    {
      name: 'stand-in',
      use: { hostName: 'stand-in' as const },
      testMatch: ALL,
      // Where a spec says that something there is the host's own.
      grep: wanted === 'stand-in' ? /./ : /stand-in\/|@native/,
    },
    {
      name: 'electron',
      use: { hostName: 'electron' as const },
      testMatch: ALL,
      testIgnore: STAND_IN_ONLY,
    },
  ].filter(({ name }) => (wanted === undefined ? name !== 'electron' : name === wanted)),
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(process.env['GALLEY_BROWSER'] ? { executablePath: process.env['GALLEY_BROWSER'] } : {}),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ],
    },
    trace: 'off',
  },
});

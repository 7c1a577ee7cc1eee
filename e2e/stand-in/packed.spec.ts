/**
 * The app as it is in a package: packed on a stub of Electron, its archive opened again and run on the stand-in as
 * a packaged app. `GALLEY_PACKAGE` names an unpacked app to run in its place.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll } from '@electron/asar';
// @ts-expect-error -- a script for Node alone
import { writeElectronStub } from '../../scripts/electron-stub.mjs';
import { checked, expect, saved, test as base } from '../galley.ts';
import { OUT } from '../hosts.ts';
import { type StandIn, startStandIn } from './start.ts';

let scratch = '';
/** The main file that was in the archive, and what lies beside the archive. */
let packed = { main: '', resources: '' };

const test = base.extend<{ start: (options: { files?: string[] }) => StandIn }>({
  start: async ({ galley, chromium }, use) => {
    const started: StandIn[] = [];
    await use((options) => {
      const app = startStandIn({ endpoint: chromium, dataFolder: galley.data, ...packed, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.kill();
  },
});

/** Packs what is built; gives the folder of the unpacked app. */
function pack(): string {
  const [stub, output] = [path.join(scratch, 'electron'), path.join(scratch, 'dist')];
  writeElectronStub(stub);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/package.mjs', '--dir', '--built', `--electron-dist=${stub}`, `--output=${output}`],
    { cwd: path.dirname(OUT), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`nothing was packed:\n${stdout}${stderr}`);
  return path.join(output, 'linux-unpacked');
}

test.skip(process.platform !== 'linux', 'the stub is one of Electron for Linux');
// One package for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  scratch = await mkdtemp(path.join(tmpdir(), 'galley-packed-'));
  const app = process.env['GALLEY_PACKAGE'] ?? pack();
  const archive = path.join(scratch, 'archive');
  extractAll(path.join(app, 'resources/app.asar'), archive);
  const manifest = JSON.parse(await readFile(path.join(archive, 'package.json'), 'utf8')) as { main: string };
  packed = { main: path.join(archive, manifest.main), resources: path.join(app, 'resources') };
});
test.afterAll(() => rm(scratch, { recursive: true, force: true }));

test('the packed app opens its sample, flags and saves it, and quits', async ({ galley, start }) => {
  const app = start({});
  const page = await app.page();
  const text = page.getByRole('textbox', { name: 'Story' });
  await expect(text).toContainText('The Weather Shop');
  await checked(page);
  const flags = page.getByRole('region', { name: 'Flags' });
  for (const wrong of ['alot', 'were were']) await expect(flags).toContainText(wrong);
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Packed. ');
  await saved(page);
  const file = path.join(galley.data, 'sample', 'The Weather Shop.txt');
  await expect.poll(() => readFile(file, 'utf8')).toMatch(/^Packed\. The Weather Shop/);
  const { seen, schemes, menu } = await app.order('state');
  expect(seen.requests.filter(({ refused }) => refused)).toEqual([]);
  expect(schemes.map(({ scheme }) => scheme)).toEqual(['app']);
  expect(JSON.stringify(menu)).not.toContain('toggleDevTools');
  await app.order('quit');
  expect(await app.ended).toBe(0);
  expect(app.said()).toBe('');
});

test('the packed app opens what the command line and the system name, counts chapters, shows licences', async ({
  galley,
  start,
}) => {
  const one = await galley.write('one.txt', 'The lamp lost it’s light.\n');
  await galley.write('two.txt', 'They could of gone.\nThe the owl.\nIt recieved a seed.\n');
  const three = await galley.write('three.txt', 'Dusk.\n');
  const app = start({ files: [one] });
  const page = await app.page();
  const text = page.getByRole('textbox', { name: 'Story' });
  await expect(text).toContainText('The lamp');
  await expect(page.getByRole('button', { name: /^two\.txt/ })).toContainText('3 flags');
  await app.order('choose', ['Help', 'About Galley']);
  await page.getByRole('button', { name: 'Licences of what others made' }).click();
  await expect(page.getByRole('region', { name: 'Licences of what others made' })).toContainText(
    'SIL OPEN FONT',
  );
  await page.keyboard.press('Escape');
  await app.order('openFile', three);
  await expect(text).toContainText('Dusk.');
});

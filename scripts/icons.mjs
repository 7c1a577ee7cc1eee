/** Draws resources/icon.svg at every size the systems want. Run it after a change of the icon. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { writeIcns, writeIco } from './icon-containers.mjs';

const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const folder = join(resources, 'icons');
const executablePath = findBrowser();

const svg = await readFile(join(resources, 'icon.svg'), 'utf8');
const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
const page = await browser.newPage();
const pngs = new Map();
await mkdir(folder, { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  pngs.set(size, png);
  await writeFile(join(folder, `${size}x${size}.png`), png);
}
await browser.close();
await writeFile(join(folder, 'icon.ico'), writeIco(pngs));
await writeFile(join(folder, 'icon.icns'), writeIcns(pngs));

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeIcns, writeIco } from './icon-containers.mjs';

const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];
const icons = fileURLToPath(new URL('../resources/icons/', import.meta.url));
const pngs = new Map(SIZES.map((size) => [size, readFileSync(`${icons}${size}x${size}.png`)]));

it('has every size it says it has', () => {
  for (const [size, png] of pngs) expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

it('writes an .ico whose directory leads to the PNGs', () => {
  const ico = writeIco(pngs);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 6]);
  for (let i = 0; i < 6; i += 1) {
    const at = 6 + 16 * i;
    const offset = ico.readUInt32LE(at + 12);
    const png = pngs.get(ico.readUInt8(at) || 256);
    expect(ico.subarray(offset, offset + ico.readUInt32LE(at + 8))).toEqual(png);
  }
  expect(ico).toEqual(readFileSync(`${icons}icon.ico`));
});

it('writes an .icns whose parts fill it', () => {
  const icns = writeIcns(pngs);
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const names: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    names.push(icns.toString('latin1', at, at + 4));
    expect(icns.toString('latin1', at + 9, at + 12)).toBe('PNG');
  }
  expect(names).toHaveLength(11);
  expect(icns).toEqual(readFileSync(`${icons}icon.icns`));
});

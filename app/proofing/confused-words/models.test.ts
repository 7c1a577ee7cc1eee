import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum, readModels, unpack } from './models.ts';
import { CONFUSED_SETS } from './sets.ts';
import { testModelBytes, testModels } from './test-scorer.ts';

const FILE = 'models/confused-words.bin';
const BAD = { ok: false, code: 'bad-model', detail: FILE };

it('holds every set, with a direction that is on', () => {
  const known = new Map(testModels().sets.map((set) => [set.id, set]));
  for (const { id, members } of CONFUSED_SETS) {
    expect(known.get(id)?.members).toEqual(members);
    expect(known.get(id)?.directions.length).toBeGreaterThan(0);
  }
  expect(known.size).toBe(CONFUSED_SETS.length);
});

it('is at most 3 MB', () => {
  expect(testModelBytes().length).toBeLessThanOrEqual(3_000_000);
});

it('fails where the file is cut short, anywhere', () => {
  const bytes = testModelBytes();
  const cuts = [0, 1, 15, 16, 27, 28, 31, 32, 33, 1000, bytes.length >> 1, bytes.length - 1];
  for (const length of cuts) expect(readModels(bytes.subarray(0, length), FILE)).toEqual(BAD);
});

it('fails where something was added', () => {
  const longer = new Uint8Array(testModelBytes().length + 1);
  longer.set(testModelBytes());
  expect(readModels(longer, FILE)).toEqual(BAD);
});

it('fails where a bit is another, anywhere', () => {
  const bytes = testModelBytes();
  const place = fc.oneof(fc.nat(40), fc.nat(bytes.length - 1));
  const altered = bytes.slice();
  fc.assert(
    fc.property(place, fc.nat(7), (at, bit) => {
      altered[at] = (altered[at] as number) ^ (1 << bit);
      const read = readModels(altered, FILE);
      altered[at] = bytes[at] as number;
      expect(read).toEqual(BAD);
    }),
    { numRuns: 60 },
  );
});

it('fails on another file', () => {
  expect(
    readModels(
      Uint8Array.from('not a model at all, but long enough', (c) => c.charCodeAt(0)),
      FILE,
    ),
  ).toEqual(BAD);
});

it('reads from the middle of a larger buffer', () => {
  const bytes = testModelBytes();
  const larger = new Uint8Array(bytes.length + 9);
  larger.set(bytes, 3);
  expect(readModels(larger.subarray(3, 3 + bytes.length), FILE).ok).toBe(true);
});

it('sums as CRC-32 does', () => {
  const bytes = Uint8Array.from('123456789', (character) => character.charCodeAt(0));
  expect(checksum(bytes, 0).toString(16)).toBe('cbf43926');
});

it('unpacks two weights a byte', () => {
  expect([...unpack(Uint8Array.of(0x10, 0xf7))]).toEqual([0, 8, 112, -112]);
});

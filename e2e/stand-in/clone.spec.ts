/** The stand-in's own parts, where a mistake would make other tests pass that should not. */
import { expect, test } from '@playwright/test';
import { structuredText } from './clone.ts';

const { write, read } = structuredText();

test('structured clone survives as text', () => {
  const shared = { name: 'shared' };
  const values = [
    undefined,
    null,
    '$',
    { $: 'undefined', v: 1 },
    [Number.NaN, -0, Number.POSITIVE_INFINITY, 1.5],
    2n ** 70n,
    new Date(5),
    /a+/gu,
    new Map<unknown, unknown>([[{ a: undefined }, new Set([1, '1'])]]),
    new Uint8Array([1, 2, 255]),
    new Float64Array([0.5]),
    new Uint8Array([7, 8]).buffer,
    [shared, shared],
    JSON.parse('{"__proto__":{"polluted":true}}'),
  ];
  for (const value of values) expect(read(write(value))).toEqual(value);
  const [first, second] = read(write([shared, shared])) as object[];
  expect(first).toBe(second);
  const circle: { own?: unknown } = {};
  circle.own = circle;
  const copied = read(write(circle)) as typeof circle;
  expect(copied.own).toBe(copied);
  expect((read(write(new Date(Number.NaN))) as Date).getTime()).toBeNaN();
  expect(Object.is((read(write([-0])) as number[])[0], -0)).toBe(true);
  expect(read(write(new TypeError('no')))).toMatchObject({ name: 'TypeError', message: 'no' });
});

test('what cannot be cloned fails as in Electron', () => {
  for (const value of [() => {}, Symbol('s'), { deep: [Promise.resolve()] }, new WeakMap()])
    expect(() => write(value)).toThrow('An object could not be cloned.');
});

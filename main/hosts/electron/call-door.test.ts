import type { WebContents } from 'electron';
import { expect, it, vi } from 'vitest';
import { callDoor } from './call-door.ts';
import { fits } from './call-size.ts';

const contents = {} as WebContents;
const caller = { sender: contents, senderFrame: { url: 'app://galley/', parent: null } };

it('hands a call of our page to the dispatcher and gives back what it says', async () => {
  const answer = vi.fn<(name: string, input: unknown) => Promise<unknown>>(async () => ({
    ok: true,
    value: 1,
  }));
  const door = callDoor(() => ({ contents, answer }));
  expect(await door(caller, 'host.info', {})).toEqual({ ok: true, value: 1 });
  expect(answer).toHaveBeenCalledExactlyOnceWith('host.info', {});
});

it.each([
  [
    'a foreign page',
    { ...caller, senderFrame: { url: 'https://example.org/', parent: null } },
    'host.info',
    {},
  ],
  ['an unknown window', { ...caller, sender: {} as WebContents }, 'host.info', {}],
  ['a frame that has gone', { ...caller, senderFrame: null }, 'host.info', {}],
  ['a name that is no text', caller, 7, {}],
  ['a name without end', caller, 'x'.repeat(101), {}],
  ['input that is no plain data', caller, 'host.info', new Map()],
])('refuses %s before the dispatcher sees it', async (_what, from, name, input) => {
  const answer = vi.fn<(name: string, input: unknown) => Promise<unknown>>();
  const door = callDoor(() => ({ contents, answer }));
  expect(await door(from, name, input)).toMatchObject({ ok: false, code: 'bad-call' });
  expect(answer).not.toHaveBeenCalled();
});

it('refuses while there is no window', async () => {
  expect(await callDoor(() => null)(caller, 'host.info', {})).toMatchObject({ ok: false, code: 'bad-call' });
});

const small = { units: 10, values: 5, depth: 2 };
const round: unknown[] = [];
round.push(round);

it.each([
  [{}, true],
  [{ a: [1, 'two', null] }, true],
  ['ten units.', true],
  ['eleven unit', false],
  [['12345', '678901'], false],
  [{ elevenunits: 1 }, false],
  [[1, 2, 3, 4], true],
  [[1, 2, 3, 4, 5], false],
  [[[1]], true],
  [[[[1]]], false],
  [round, false],
  [new Date(0), false],
  [new Uint8Array(1), false],
  [1n, false],
])('%# fits within small limits: %s', (input, fitting) => {
  expect(fits(input, small)).toBe(fitting);
});

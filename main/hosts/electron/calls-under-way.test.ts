import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countCalls } from './calls-under-way.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The outcome so far: 'waiting' until it settles. */
function watch(waits: Promise<boolean>): () => boolean | 'waiting' {
  let outcome: boolean | 'waiting' = 'waiting';
  void waits.then((calm) => {
    outcome = calm;
  });
  return () => outcome;
}

it('is quiet a pause after the last answer', async () => {
  const calls = countCalls();
  const outcome = watch(calls.quiet(300, 5000));
  await vi.advanceTimersByTimeAsync(200);
  let answer = (_value: string): void => undefined;
  const followed = calls.follow(new Promise<string>((settle) => (answer = settle)));
  await vi.advanceTimersByTimeAsync(2000);
  expect(outcome()).toBe('waiting');
  answer('kept');
  expect(await followed).toBe('kept');
  await vi.advanceTimersByTimeAsync(299);
  expect(outcome()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome()).toBe(true);
});

it('counts a failed call as answered', async () => {
  const calls = countCalls();
  await expect(calls.follow(Promise.reject(new Error('no')))).rejects.toThrow('no');
  const outcome = watch(calls.quiet(300, 5000));
  await vi.advanceTimersByTimeAsync(300);
  expect(outcome()).toBe(true);
});

it('gives up at the deadline', async () => {
  const calls = countCalls();
  void calls.follow(new Promise(() => undefined));
  const outcome = watch(calls.quiet(300, 5000));
  await vi.advanceTimersByTimeAsync(5000);
  expect(outcome()).toBe(false);
});

import { expect, it } from 'vitest';
import { followCalls } from './calls-under-way.ts';

/** Lets everything run that waits for nothing else. */
const turn = () => new Promise<void>((done) => setImmediate(done));

it('waits for every call, those too that come meanwhile', async () => {
  const calls = followCalls();
  const answers: ((value: string) => void)[] = [];
  const ask = () => calls.follow(new Promise<string>((settle) => answers.push(settle)));
  const first = ask();
  let isOver = false;
  const waits = calls.answered().then(() => (isOver = true));
  const second = ask();
  answers[0]?.('one');
  expect(await first).toBe('one');
  await turn();
  expect(isOver).toBe(false);
  answers[1]?.('two');
  expect(await second).toBe('two');
  await waits;
  expect(isOver).toBe(true);
});

it('takes a failed call for answered, and passes the failure on', async () => {
  const calls = followCalls();
  await expect(calls.follow(Promise.reject(new Error('no')))).rejects.toThrow('no');
  await calls.answered();
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs a script that says numbers until `end` is called at a random moment, `most` ms after its first word. Gives
 * the last number it said.
 * @param {{ script: URL, args: readonly string[], env?: Record<string, string>, most: number, end: (child: import('node:child_process').ChildProcess) => void | Promise<void> }} life
 */
export async function runLife({ script, args, env = {}, most, end }) {
  const child = spawn(process.execPath, [script.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const gone = once(child, 'exit');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  await Promise.race([once(child.stdout, 'data'), gone]);
  await wait(Math.random() * most);
  await end(child);
  child.kill('SIGKILL');
  await gone;
  const numbers = said
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^\d+$/.test(line));
  return { last: Number(numbers.at(-1) ?? -1), count: numbers.length };
}

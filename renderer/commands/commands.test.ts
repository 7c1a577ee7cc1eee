// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MENU } from '../../app/contract/menu.ts';
import { COMMANDS, commandOf } from './commands.ts';

vi.mock('../host.ts', () => ({ host: { call: vi.fn(), on: vi.fn() }, onGone: vi.fn() }));

it('has a command for every item of the host’s menu', () => {
  expect(MENU.filter((item) => !commandOf(item.id)).map((item) => item.id)).toEqual([]);
});

it('shows every command file once, under the name of the file', () => {
  const names = Object.keys(import.meta.glob(['./*.*.ts', '!./*.test.ts'])).map((path) => path.slice(2, -3));
  expect(COMMANDS.map((command) => command.id).sort()).toEqual(names.sort());
});

it('gives no key to two commands', () => {
  const keys = COMMANDS.flatMap((command) => command.keys ?? []);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('keeps a command of the screen in the group of the one it follows', () => {
  const strays = COMMANDS.filter(
    ({ after, group }) => after !== undefined && commandOf(after)?.group !== group,
  );
  expect(strays).toEqual([]);
});

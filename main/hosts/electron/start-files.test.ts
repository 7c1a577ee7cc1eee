import { expect, it } from 'vitest';
import { filesHanded, filesNamed } from './start-files.ts';

it.each([
  ['packaged', ['galley', 'a.txt', '--flag', '/b/c.md'], true, ['/work/a.txt', '/b/c.md']],
  ['from a checkout', ['electron', '--no-sandbox', '.', 'a.txt'], false, ['/work/a.txt']],
  ['as an address', ['galley', 'file:///b/my%20story.txt'], true, ['/b/my story.txt']],
  ['as an address of another machine', ['galley', 'file://host/x.txt'], true, ['/work/file:/host/x.txt']],
  ['not at all', ['galley', '', '-psn_0_1'], true, []],
])('finds files named %s', (_how, args, packaged, found) => {
  expect(filesNamed(args, '/work', packaged)).toEqual(found);
});

it.each([
  [{ files: ['/a.txt', 7, '/b.txt'] }, ['/a.txt', '/b.txt']],
  [{ files: 'a' }, []],
  [{}, []],
  [null, []],
  ['text', []],
])('takes from a second start only what is a list of files', (handed, files) => {
  expect(filesHanded(handed)).toEqual(files);
});

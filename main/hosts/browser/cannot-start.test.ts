import { expect, it } from 'vitest';
import { cannotStart } from './cannot-start.ts';

it.each([
  ['ENOSPC', 'the disk that holds /d is full'],
  ['EDQUOT', 'the disk that holds /d is full'],
  ['EACCES', 'it may not write into /d'],
  ['EROFS', 'it may not write into /d'],
  ['ENOENT', 'it may not write into /d'],
  ['ENOTDIR', '/d is not a folder'],
  ['EEXIST', '/d is not a folder'],
  ['EMFILE', 'words of the system'],
])('has a sentence for %s', (code, sentence) => {
  const error = Object.assign(new Error('words of the system'), { code });
  expect(cannotStart(error, '/d')).toBe(`Galley cannot start: ${sentence}${code === 'EMFILE' ? '' : '.'}`);
});

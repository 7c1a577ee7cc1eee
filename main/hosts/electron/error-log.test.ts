import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openErrorLog } from './error-log.ts';

beforeEach(() => {
  const silence = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => silence.mockRestore());
});

function logFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'errors.log');
}

it('writes every surprise down and tells of one a minute', () => {
  const file = logFile();
  const tell = vi.fn<() => void>();
  let now = 0;
  const log = openErrorLog(file, tell, () => now);
  log.surprise('here', new Error('first'));
  now = 59_999;
  log.surprise('there', 'second');
  expect(tell).toHaveBeenCalledTimes(1);
  now = 60_000;
  log.surprise('there', 'third');
  log.note('quietly', 'fourth');
  expect(tell).toHaveBeenCalledTimes(2);
  const text = readFileSync(file, 'utf8');
  for (const said of ['here Error: first', 'there second', 'there third', 'quietly fourth'])
    expect(text).toContain(said);
});

it('begins anew when the file has grown', () => {
  const file = logFile();
  writeFileSync(file, 'x'.repeat(1_000_001));
  openErrorLog(
    file,
    () => undefined,
    () => 0,
  ).note('here', 'new');
  expect(statSync(`${file}.old`).size).toBe(1_000_001);
  expect(readFileSync(file, 'utf8')).toBe('1970-01-01T00:00:00.000Z here new\n');
});

it('still tells where the file cannot be written', () => {
  const tell = vi.fn<() => void>();
  openErrorLog(join(logFile(), 'no', 'folder'), tell, () => 0).surprise('here', 'lost');
  expect(tell).toHaveBeenCalledOnce();
});

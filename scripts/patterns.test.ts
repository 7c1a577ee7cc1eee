import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('lists every regular expression as safe on any text (else run `npm run bench -- patterns`)', () => {
  const script = fileURLToPath(new URL('bench/patterns.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

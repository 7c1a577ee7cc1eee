import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { becomeOneHost } from './one-host.ts';

const SECRET = 'a secret of at least twenty characters';

it('hands its files to the host that runs, and takes the place of one that does not', async () => {
  const data = await mkdtemp(join(tmpdir(), 'galley-one-'));
  const heard: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk) => heard.push(String(chunk)));
    request.on('end', () =>
      response.writeHead(request.headers['x-galley-secret'] === SECRET ? 204 : 403).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const first = await becomeOneHost(data, []);
  await first?.announce((server.address() as AddressInfo).port, SECRET);
  expect((await stat(join(data, 'host.json'))).mode & 0o777).toBe(0o600);
  expect(await becomeOneHost(data, ['/a/Moth.txt'])).toBeNull();
  expect(heard).toEqual(['["/a/Moth.txt"]']);

  await new Promise((resolve) => server.close(resolve));
  expect(await becomeOneHost(data, [])).not.toBeNull();
  await first?.leave();
  expect(await readdir(data)).toEqual([]);
  await writeFile(join(data, 'host.json'), 'torn');
  expect(await becomeOneHost(data, [])).not.toBeNull();
  await rm(data, { recursive: true });
});

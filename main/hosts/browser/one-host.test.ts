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

it('gives the folder to one of two that start at once; the other waits and hands over its files', async () => {
  const data = await mkdtemp(join(tmpdir(), 'galley-one-'));
  const heard: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk) => heard.push(String(chunk)));
    request.on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const starts = ['/a/Moth.txt', '/a/Wasp.txt'].map(async (file) => {
    const one = await becomeOneHost(data, [file]);
    await one?.announce((server.address() as AddressInfo).port, SECRET);
    return one;
  });
  const hosts = await Promise.all(starts);
  expect(hosts.filter((one) => one !== null)).toHaveLength(1);
  expect(heard).toEqual([hosts[0] === null ? '["/a/Moth.txt"]' : '["/a/Wasp.txt"]']);
  expect(await readdir(data)).toEqual(['host.json']);
  await new Promise((resolve) => server.close(resolve));
  await rm(data, { recursive: true });
});

it.each([
  ['that is gone', { pid: 2 ** 22 + 1, since: Date.now() }],
  ['that began long ago', { pid: process.pid, since: Date.now() - 3_600_000 }],
])('takes the place of a start %s', async (_name, claim) => {
  const data = await mkdtemp(join(tmpdir(), 'galley-one-'));
  await writeFile(join(data, 'host.json'), JSON.stringify({ ...claim, place: null }));
  expect(await becomeOneHost(data, [])).not.toBeNull();
  expect(await readdir(data)).toEqual(['host.json']);
  await rm(data, { recursive: true });
});

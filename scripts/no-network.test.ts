import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
// @ts-expect-error -- a script for Node alone
import { countReached, countRouteless } from './no-network.mjs';

const out = fileURLToPath(new URL('../out', import.meta.url));
const HOSTS = ['main.js', 'preload.cjs', 'counts.worker.js', 'browser.js', 'galley.js', 'story.worker.js'];

/** Addresses that stand in the built files and are never fetched. */
const NAMES = [
  // Names of vocabularies, which happen to look like addresses.
  /^http:\/\/www\.w3\.org\/(1999\/xlink|2000\/svg|XML\/1998\/namespace|1998\/Math\/MathML)$/,
  /^https?:\/\/json-schema\.org\/draft[-/][\w-]+\/schema#?$/,
  // In the words of an error of a library, for its developer to read.
  /^https:\/\/(react\.dev\/errors\/|base-ui\.com\/production-error|prosemirror\.net\/docs\/guide\/#generatable)$/,
  // What zod takes apart to see whether it is an address.
  /^http:\/\/\[\$\{\w+\}\]$/,
  // The browser host itself.
  /^ws:\/\/\$\{\w+\.location\.host\}\/$/,
  /^(http|ws):\/\/127\.0\.0\.1:\$\{port\}/,
];
/** The same without a protocol, where it is called or shown. */
const CALLS =
  /\b(fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|importScripts|import|Worker|SharedWorker|open|request|get)\s*\(\s*["'`]\/\//g;
const MARKS = /(src|href|action|srcset|poster)\s*=\s*["']?\/\/|url\(\s*["']?\/\/|@import\s+["']\/\//gi;

/** The strings of a built file, without what stands in its comments. */
function withoutComments(code: string): string {
  return code
    .replace(/(^|[\s;{}(,])\/\*[\s\S]*?\*\//g, '$1')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
}

/** What a built file could fetch from elsewhere. */
function fetchable(code: string): string[] {
  const plain = withoutComments(code);
  const addresses = [...plain.matchAll(/(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/g)].map(
    ([address]) => address,
  );
  const strange = addresses.filter((address) => !NAMES.some((name) => name.test(address)));
  return [...strange, ...[...plain.matchAll(CALLS), ...plain.matchAll(MARKS)].map(([call]) => call)];
}

/** The modules of Node by which a file could reach the network. */
function networkModules(code: string): string[] {
  const imported = [
    ...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\b\w*require\w*\(\s*)["']([^"']+)["']/g),
  ];
  const names = imported.map(([, name]) => (name ?? '').replace(/^node:/, ''));
  const reaching = [
    'http',
    'https',
    'http2',
    'net',
    'tls',
    'dgram',
    'dns',
    'dns/promises',
    'undici',
    'inspector',
  ];
  return [...new Set(names.filter((name) => reaching.includes(name)))].sort();
}

/** In a process of its own: React built under the test runner would be the one for its developers. */
beforeAll(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('build.mjs', import.meta.url))],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  expect(status, stderr).toBe(0);
}, 180_000);

it('finds no address to fetch in anything that was built', () => {
  const page = readdirSync(join(out, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.html', '.js', '.css'].includes(extname(name)))
    .map((name) => join(out, 'renderer', name));
  expect(page.length).toBeGreaterThan(3);
  const files = [...page, ...HOSTS.map((name) => join(out, 'main', name))];
  const found = files.flatMap((file) =>
    fetchable(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

// The other `net` is for names of the system by which one Galley at a time holds a story.
it('finds a way to the network only in the browser host, which serves its own page', () => {
  const ways = HOSTS.map((name) => [name, networkModules(readFileSync(join(out, 'main', name), 'utf8'))]);
  expect(Object.fromEntries(ways)).toEqual({
    'main.js': ['net'],
    'preload.cjs': [],
    'counts.worker.js': [],
    'browser.js': ['http', 'https', 'net', 'tls'],
    'galley.js': ['net'],
    'story.worker.js': [],
  });
});

it.each([
  ['fetch(`https://galley.invalid/count`)', 1],
  ['new WebSocket("wss://galley.invalid")', 1],
  ['const home = "http://galley.invalid/update";', 1],
  ['import("//galley.invalid/late.js")', 1],
  ['<script src="//galley.invalid/a.js"></script>', 1],
  ['@font-face{src:url(https://galley.invalid/inter.woff2)}', 1],
  ['@font-face{src:url(//galley.invalid/inter.woff2)}', 1],
  ['"http://www.w3.org/2000/svg.example"', 1],
  ['`http://127.0.0.1.galley.invalid/`', 1],
  ['// see https://galley.invalid\n/* and https://galley.invalid */', 0],
  ['createElementNS("http://www.w3.org/2000/svg", "path")', 0],
])('sees what could be fetched in %s', (code, count) => {
  expect(fetchable(code)).toHaveLength(count);
});

it.each([
  ['import { request } from "node:https";', ['https']],
  ["const net = require('net'), x = await import('node:dns/promises');", ['dns/promises', 'net']],
  ['var t = __require("tls");', ['tls']],
  ['import { readFile } from "node:fs/promises";', []],
])('sees the ways to the network in %s', (code, ways) => {
  expect(networkModules(code)).toEqual(ways);
});

it('counts what a trace tells: here, elsewhere, names, probes', () => {
  const lines = [
    '11 connect(18<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(34567), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    '11 connect(18<TCP:[1]>, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    '12 connect(18<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH (Network is unreachable)',
    '12 connect(18<UDP:[1]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 0',
    '12 sendto(18<UDP:[198.51.100.4:4000->192.0.2.53:53]>, "abc", 3, MSG_NOSIGNAL, NULL, 0) = 3',
    '12 sendto(19<UDPv6:[[2001:db8::2]:4000->[2001:db8::1]:443]>, "abc", 3, 0, NULL, 0) = 3',
    '13 connect(21<UDPv6:[4]>, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>',
    '13 connect(21<TCPv6:[4]>, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28) = -1',
    '14 sendmsg(5<UNIX-STREAM:[9->8]>, {msg_name=NULL}, 0) = 1',
    '14 connect(5<UNIX-STREAM:[9]>, {sa_family=AF_UNIX, sun_path="/run/bus"}, 110) = 0',
  ];
  expect(countReached(lines.join('\n'))).toEqual({
    here: 2,
    elsewhere: 3,
    names: 2,
    probes: 1,
    places: [
      '192.0.2.7 port 443',
      '192.0.2.53 port 53',
      '192.0.2.53 port 53',
      '2001:db8::1 port 443',
      '2001:4860:4860::8888 port 443',
    ],
  });
});

it('reads how many packets found no route', () => {
  const snmp = 'Ip: Forwarding OutDiscards OutNoRoutes\nIp: 2 0 3\nTcp: RtoMin\nTcp: 1\n';
  expect(countRouteless(snmp, 'Ip6InNoRoutes 9\nIp6OutNoRoutes                  \t4\n')).toBe(7);
});

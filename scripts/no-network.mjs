/**
 * Runs Galley where there is no network, and counts what it tries to reach: `npm run test:no-network [-- --all]`.
 * As root on Linux the runs have a network namespace of their own, with a loopback and no route; where strace is
 * installed it counts connections tried and names looked up, else the kernel's count of packets without a route
 * stands alone. First a run that does try to reach out, to see that it is counted; then the terminal host, the
 * start, a real window, and the tests of the browser host; with --all the whole of `npm test` in their place.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names) => path.join(root, ...names);
/** Ports where names are looked up: DNS, the same over TLS, and among neighbours. */
const NAME_PORTS = new Set([53, 853, 5353, 5355]);

/**
 * Where Chromium asks the system for a way over IPv6 when it starts (`host_resolver_manager.cc`): it connects a
 * UDP socket, which only looks into the table of routes, and sends nothing. A thing sent there would be counted.
 */
const PROBE = /connect\(\d+<UDPv6:.*sin6_port=htons\(443\).*"2001:4860:4860::8888"/;

/** Reaches out three times: two connections by number, and one name. The addresses are those meant for examples. */
const REACHES_OUT = `
  const { connect } = require('node:net');
  for (const host of ['192.0.2.1', '2001:db8::1']) connect(9, host).on('error', () => undefined);
  const { Resolver } = require('node:dns');
  const resolver = new Resolver({ timeout: 200, tries: 1 });
  resolver.setServers(['192.0.2.53']);
  resolver.resolve4('galley.invalid', () => process.exit());`;

const PARTS = [
  {
    name: 'terminal',
    run: ['scripts/galley.mjs', 'check', at('resources/samples/The Weather Shop.txt')],
    codes: [0, 1],
  },
  {
    name: 'start',
    run: ['node_modules/vitest/vitest.mjs', 'run', 'scripts/start-up.test.ts', 'scripts/start.test.ts'],
  },
  { name: 'window', run: ['scripts/no-network-window.mjs'] },
  { name: 'browser', run: ['scripts/e2e.mjs', 'journey.spec.ts', 'files.spec.ts'], env: { HOST: 'browser' } },
];
const WHOLE = [{ name: 'npm test', run: ['scripts/test.mjs'] }];

/**
 * Counts in what strace wrote (with -yy): sockets connected or written to on this machine, those elsewhere, names
 * asked for elsewhere, and Chromium's probes. `places` has each address elsewhere with its port.
 * @param {string} trace
 * @returns {{ here: number, elsewhere: number, names: number, probes: number, places: string[] }}
 */
export function countReached(trace) {
  const counted = { here: 0, elsewhere: 0, names: 0, probes: 0, places: [] };
  for (const line of trace.split('\n')) {
    for (const { address, port } of addressesIn(line)) {
      if (isHere(address)) counted.here++;
      else if (PROBE.test(line)) counted.probes++;
      else {
        if (NAME_PORTS.has(port)) counted.names++;
        else counted.elsewhere++;
        counted.places.push(`${address} port ${port}`);
      }
    }
  }
  return counted;
}

/** The address that a call names, or the one that its UDP socket is connected to. */
function addressesIn(line) {
  const four = /AF_INET, sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g;
  const six = /AF_INET6, sin6_port=htons\((\d+)\)[^}]*?inet_pton\(AF_INET6, "([^"]+)"/g;
  const named = [...line.matchAll(four), ...line.matchAll(six)];
  const connected = /\bsend\w+\(\d+<UDP(?:v6)?:\[.*?->\[?([^\]>]+)\]?:(\d+)\]>/.exec(line);
  if (connected && named.length === 0) return [{ address: connected[1], port: Number(connected[2]) }];
  return named.map(([, port, address]) => ({ address, port: Number(port) }));
}

function isHere(address) {
  const plain = address.replace(/^::ffff:/, '');
  return plain.startsWith('127.') || plain === '::1' || plain === '0.0.0.0' || plain === '::';
}

/** Packets that found no route, as the kernel counted them in the namespace whose lists these are. */
export function countRouteless(snmp, snmp6) {
  const [names, values] = snmp
    .split('\n')
    .filter((line) => line.startsWith('Ip:'))
    .map((line) => line.split(' '));
  const four = Number(values[names.indexOf('OutNoRoutes')]);
  const six = Number(/^Ip6OutNoRoutes\s+(\d+)/m.exec(snmp6)?.[1] ?? 0);
  return four + six;
}

const works = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** One run, boxed in as far as this machine allows. */
function runBoxed({ run, env, codes = [0] }, box, show) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'galley-no-network-'));
  const trace = path.join(scratch, 'trace');
  const counts = path.join(scratch, 'counts');
  const tracer = [
    'strace',
    '-f',
    '-qq',
    '-yy',
    '--seccomp-bpf',
    '-e',
    'trace=connect,sendto,sendmsg,sendmmsg',
    '-e',
    'signal=none',
    '-o',
    trace,
  ];
  const inside = `ip link set lo up; "$@"; code=$?; cat /proc/net/snmp > ${counts}; cat /proc/net/snmp6 > ${counts}6; exit $code`;
  const words = [
    ...(box.namespace ? ['unshare', '-n', 'sh', '-c', inside, 'sh'] : []),
    ...(box.strace ? tracer : []),
    process.execPath,
    ...run,
  ];
  const ran = spawnSync(words[0], words.slice(1), {
    cwd: root,
    stdio: ['ignore', show ? 'inherit' : 'ignore', show ? 'inherit' : 'ignore'],
    env: {
      ...process.env,
      ...env,
      GALLEY_DATA: path.join(scratch, 'data'),
      ELECTRON_OVERRIDE_DIST_PATH: undefined,
    },
  });
  const result = {
    ok: codes.includes(ran.status),
    reached: box.strace ? countReached(readFileSync(trace, 'utf8')) : null,
    routeless: box.namespace
      ? countRouteless(readFileSync(counts, 'utf8'), readFileSync(`${counts}6`, 'utf8'))
      : null,
  };
  rmSync(scratch, { recursive: true, force: true });
  return result;
}

function told(name, { ok, reached, routeless }) {
  return [
    name.padEnd(12),
    ok ? 'passed' : 'FAILED',
    ...(reached
      ? [
          `connections elsewhere ${reached.elsewhere}, names looked up ${reached.names}, on this machine ${reached.here}, probes for IPv6 ${reached.probes}`,
        ]
      : []),
    ...(routeless === null ? [] : [`packets without a route ${routeless}`]),
    ...new Set(reached?.places),
  ].join('; ');
}

function main() {
  const linuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const box = {
    namespace: linuxRoot && works('unshare', '-n', 'ip', 'link', 'set', 'lo', 'up'),
    strace: process.platform === 'linux' && works('strace', '-qq', '-o', '/dev/null', 'true'),
  };
  console.log(
    `In a network namespace without a route: ${box.namespace ? 'yes' : 'no (needs root on Linux, and iproute2)'}; counted by strace: ${box.strace ? 'yes' : 'no (it is not installed)'}`,
  );
  if (!box.namespace && !box.strace) {
    console.error('Nothing can be counted here.');
    process.exitCode = 1;
    return;
  }
  const measure = runBoxed({ run: ['-e', REACHES_OUT] }, box, false);
  const isSeen =
    (!measure.reached || (measure.reached.elsewhere === 2 && measure.reached.names > 0)) &&
    (measure.routeless === null || measure.routeless >= 2);
  console.log(told('reaching out', measure));
  const results = (process.argv.includes('--all') ? WHOLE : PARTS).map((part) => {
    const result = runBoxed(part, box, true);
    console.log(told(part.name, result));
    return { name: part.name, ...result };
  });
  console.log('');
  for (const result of results) console.log(told(result.name, result));
  const sum = (count) => results.reduce((all, { reached }) => all + (reached ? count(reached) : 0), 0);
  const routeless = results.reduce((all, result) => all + (result.routeless ?? 0), 0);
  const [elsewhere, names] = [sum((reached) => reached.elsewhere), sum((reached) => reached.names)];
  if (box.strace)
    console.log(`${elsewhere} connections tried and ${names} names looked up beyond this machine`);
  if (!isSeen) console.error('The run that reaches out was not counted as it must be.');
  const probes = sum((reached) => reached.probes);
  // The kernel counts the probes, too; without strace they cannot be told apart.
  const isGood = isSeen && results.every(({ ok }) => ok) && elsewhere + names === 0 && routeless <= probes;
  process.exitCode = isGood ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

/** What the host lets happen. */
import { CALLBACK } from '../orders.ts';
import { type Check, soon, unless } from './check.ts';

/** Devices that a page asks for, with the answer that gives none. */
const DEVICES = [
  ['session', 'select-hid-device', [{}, CALLBACK], [null]],
  ['session', 'select-usb-device', [{}, CALLBACK], [undefined]],
  ['session', 'select-serial-port', [[], {}, CALLBACK], ['']],
  ['contents', 'select-bluetooth-device', [[], CALLBACK], ['']],
  ['session', 'will-download', [{}, {}], []],
] as const;

export const hostChecks = {
  'permissions and devices': {
    point: 5,
    async complaints({ app }) {
      const table = await app.order('permissions');
      const devices = await app.order('devices');
      const complaints = Object.entries(table).flatMap(([name, { request, check }]) => {
        const right = name === 'clipboard-sanitized-write';
        return request === right && check === right ? [] : [`${name}: request ${request}, check ${check}`];
      });
      for (const [on, event, args, wanted] of DEVICES) {
        const { prevented, answers } = await app.order('emit', { on, event, args });
        if (!prevented || JSON.stringify(answers) !== JSON.stringify(wanted))
          complaints.push(`${event} answers ${JSON.stringify(answers)}`);
      }
      const said = await app.order(
        'evaluate',
        "navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)",
      );
      return [
        ...complaints,
        ...unless({
          'no device is permitted': devices['device'] === false,
          'no screen is given': devices['display'] === null,
          'no USB class is opened': String(devices['usb classes']) === 'hid,video',
          'no pairing is confirmed': JSON.stringify(devices['bluetooth pairing']) === '{"confirmed":false}',
          'no word goes to a spelling service': devices['spellChecker'] === false,
          'Chromium itself denies the place': said === 'denied',
        }),
      ];
    },
  },
  navigation: {
    point: 13,
    async complaints({ app }) {
      const address = `http://example.invalid/${Math.random()}`;
      await app.order('evaluate', `{ location.href = ${JSON.stringify(address)}; }`);
      const tried = async () =>
        (await app.order('state')).seen.navigations.filter(({ url }) => url === address);
      await soon(async () => (await tried()).length >= 2);
      const redirect = await app.order('emit', { on: 'contents', event: 'will-redirect', args: [address] });
      const [window] = (await app.order('state')).windows;
      const guards = await tried();
      return [
        ...guards.filter(({ prevented }) => !prevented).map(({ event }) => `${event} is not prevented`),
        ...unless({
          'leaving is tried': guards.length === 2,
          'will-redirect is prevented': redirect.prevented,
          'the page stays': window?.url === 'app://galley/',
        }),
      ];
    },
  },
  'new windows': {
    point: 14,
    async complaints({ app }) {
      await app.order('evaluate', "void window.open('app://galley/')");
      await app.order(
        'evaluate',
        `{ const link = document.createElement('a'); link.href = 'app://galley/'; link.target = '_blank';
           document.body.append(link); link.click(); link.remove(); }`,
      );
      await soon(async () => (await app.order('state')).seen.windows.length >= 2);
      const { seen, windows } = await app.order('state');
      return unless({
        'both ways are tried': seen.windows.length >= 2,
        'none is allowed': seen.windows.every(({ action }) => action === 'deny'),
        'there is one window': windows.length === 1,
      });
    },
  },
  'pages for the system': {
    point: 15,
    async complaints({ app }) {
      const open = (address: string) => app.order('evaluate', `void window.open(${JSON.stringify(address)})`);
      const state = async () => (await app.order('state')).seen;
      const before = await state();
      const asked = async () => (await state()).dialogs.length - before.dialogs.length;
      const handed = async () => (await state()).external.slice(before.external.length);
      const complaints: string[] = [];
      for (const [button, address] of [
        ['Cancel', 'https://example.invalid/no'],
        ['Open', 'https://example.invalid/yes'],
      ] as const) {
        const count = await asked();
        await open(address);
        if (!(await soon(async () => (await asked()) === count + 1)))
          return [`nobody asks before ${address}`];
        await app.order('answer', { kind: 'message', button });
      }
      await soon(async () => (await handed()).length > 0);
      const count = await asked();
      for (const address of [
        'file:///etc/hostname',
        'javascript:alert(1)',
        'smb://example.invalid/x',
        'vscode://file/x',
        'https://someone:secret@example.invalid/',
        `https://example.invalid/${'x'.repeat(3000)}`,
      ])
        await open(address);
      await new Promise((done) => setTimeout(done, 100));
      return [
        ...complaints,
        ...unless({
          'one page was opened': String(await handed()) === 'https://example.invalid/yes',
          'what is no page is not even asked about': (await asked()) === count,
        }),
      ];
    },
  },
} as const satisfies Record<string, Check>;

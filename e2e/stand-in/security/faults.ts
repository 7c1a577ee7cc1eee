/** What could be wrong in the built app, and the check that must notice. */
import type { Plant } from './built.ts';
import type { CheckName } from './checks.ts';

export interface Fault {
  readonly name: string;
  /** Which check has to complain. */
  readonly noticedBy: CheckName;
  readonly plants: readonly Plant[];
  /** What the complaint says, where it must be told from those about other faults of the same check. */
  readonly says?: string;
  /** It would keep checks of other faults from doing their work. */
  readonly solo?: true;
}

const main = (find: string, put: string): Plant => ({ file: 'out/main/main.js', find, put });
const preload = (find: string, put: string): Plant => ({ file: 'out/main/preload.cjs', find, put });
const builder = (find: string, put: string): Plant => ({ file: 'electron-builder.yml', find, put });
const manifest = (find: string, put: string): Plant => ({ file: 'package.json', find, put });

const guard = (event: string) => main(`contents.on("${event}"`, 'contents.on("nothing"');
const extraPreference = (line: string) =>
  main('navigateOnDragDrop: false,', `navigateOnDragDrop: false, ${line},`);
const fuse = (name: string, on: boolean): Fault => ({
  name: `the fuse ${name} changed`,
  noticedBy: 'fuses',
  says: `the fuse ${name} is`,
  plants: [builder(`${name}: ${on}`, `${name}: ${!on}`)],
});

function faults(noticedBy: CheckName, plants: Readonly<Record<string, Plant | readonly Plant[]>>): Fault[] {
  return Object.entries(plants).map(([name, plant]) => ({ name, noticedBy, plants: [plant].flat() }));
}

/** Faults of one check that each have a complaint of their own: what it says, and the plant. */
function toldApart(
  noticedBy: CheckName,
  plants: Readonly<Record<string, readonly [string, Plant]>>,
): Fault[] {
  return Object.entries(plants).map(([name, [says, plant]]) => ({ name, noticedBy, says, plants: [plant] }));
}

function solo(noticedBy: CheckName, plants: Parameters<typeof faults>[1]): Fault[] {
  return faults(noticedBy, plants).map((fault) => ({ ...fault, solo: true }));
}

export const FAULTS: readonly Fault[] = [
  ...faults('only our own content is loaded', {
    'remote requests let through': main('cancel: !isLocal(details.url)', 'cancel: false'),
    'names looked up': main('app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");', ''),
  }),
  ...solo('only our own content is loaded', {
    'the guard of requests inverted': main('cancel: !isLocal(details.url)', 'cancel: isLocal(details.url)'),
    'any host of the scheme taken for ours': main(
      'url.protocol === `app:` && url.host === "galley"',
      'url.protocol === `app:`',
    ),
  }),
  ...faults('no Node in the page', {
    'nodeIntegration on': main('nodeIntegration: false', 'nodeIntegration: true'),
    'nodeIntegration in workers': extraPreference('nodeIntegrationInWorker: true'),
    'nodeIntegration in frames': extraPreference('nodeIntegrationInSubFrames: true'),
  }),
  ...solo('context isolation', {
    'context isolation off': main('contextIsolation: true', 'contextIsolation: false'),
  }),
  ...faults('sandbox', {
    'sandbox of the window off': main('sandbox: true', 'sandbox: false'),
    'sandbox of the app not asked for': main('app.enableSandbox();', ''),
  }),
  ...toldApart('permissions and devices', {
    'permissions allowed': [
      'request true',
      main(
        'answer(permission === "clipboard-sanitized-write" && isOurs(contents.getURL()));',
        'answer(true);',
      ),
    ],
    'no permission handler': ['request true', main('session.setPermissionRequestHandler(', '(() => {})(')],
    'permission checks allowed': [
      'check true',
      main(
        '=> permission === "clipboard-sanitized-write" && contents !== null && isOurs(contents.getURL())',
        '=> true',
      ),
    ],
    'devices permitted': [
      'no device is permitted',
      main('setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
    ],
    'the screen given': [
      'no screen is given',
      main('(_request, answer) => answer(null)', '(_request, answer) => answer({ video: {} })'),
    ],
    'USB classes opened': [
      'no USB class is opened',
      main('(details) => details.protectedClasses', '() => []'),
    ],
    'pairing confirmed': ['no pairing is confirmed', main('confirmed: false', 'confirmed: true')],
    'downloads let through': [
      'will-download answers',
      main('session.on("will-download", (event) => event.preventDefault());', ''),
    ],
    'serial ports given': [
      'select-serial-port answers',
      main('session.on("select-serial-port"', 'session.on("select-nothing"'),
    ],
    'Bluetooth devices given': [
      'select-bluetooth-device answers',
      main('contents.on("select-bluetooth-device"', 'contents.on("select-nothing"'),
    ],
    'spelling asked elsewhere': [
      'no word goes to a spelling service',
      main('session.setSpellCheckerEnabled(false)', 'session.setSpellCheckerEnabled(true)'),
    ],
  }),
  ...faults('web security', { 'webSecurity off': extraPreference('webSecurity: false') }),
  ...faults('content security policy', {
    'no policy': main('"content-security-policy": [', '"x-nothing": ['),
    'inline scripts allowed': main('"script-src \'self\'"', "\"script-src 'self' 'unsafe-inline'\""),
    'eval allowed': main('"script-src \'self\'"', "\"script-src 'self' 'unsafe-eval'\""),
    'connections anywhere': main('`connect-src ${connect}`', '"connect-src *"'),
    'frames allowed': main('"frame-src \'none\'"', '"frame-src *"'),
  }),
  ...faults('no insecure content', {
    'insecure content': extraPreference('allowRunningInsecureContent: true'),
  }),
  ...faults('no experimental features', {
    'experimental features': extraPreference('experimentalFeatures: true'),
  }),
  ...faults('no blink features', {
    'blink features': extraPreference('enableBlinkFeatures: "CSSVariables"'),
  }),
  ...faults('no webview', { 'webview allowed': main('webviewTag: false', 'webviewTag: true') }),
  ...faults('a webview is not let in', { 'a webview let in': guard('will-attach-webview') }),
  ...faults('navigation', {
    'will-navigate not guarded': guard('will-navigate'),
    'will-frame-navigate not guarded': guard('will-frame-navigate'),
    'will-redirect not guarded': guard('will-redirect'),
  }),
  ...faults('new windows', {
    'window.open allowed': main('return { action: "deny" };', 'return { action: "allow" };'),
  }),
  ...faults('pages for the system', {
    'file: handed to the system': main(
      'if (url.protocol === "mailto:") return url.href;',
      'if (url.protocol === "mailto:" || url.protocol === "file:") return url.href;',
    ),
    'every scheme handed to the system': main(
      'if (url.protocol !== "https:" && url.protocol !== "http:") return null;',
      '',
    ),
    'passwords in addresses': main(
      'return url.username === "" && url.password === "" ? url.href : null;',
      'return url.href;',
    ),
    'opened without a question': main(
      'if (address !== null) offer(address);',
      'if (address !== null) shell.openExternal(address);',
    ),
    'opened when the person said no': main('if (response === 0) await', 'await'),
  }),
  ...faults('a current Electron', {
    'an old Electron': manifest('"electron": "4', '"electron": "3'),
    'any Electron': manifest('"electron": "', '"electron": "^'),
  }),
  ...faults('who calls', {
    'no look at the sender': main('!isFromPage(caller, [answering.contents])', 'false'),
    'a sender from another page': main('known.includes(caller.sender) && ', ''),
    'a sender from another frame': main('frame.parent === null && ', ''),
    'a sender from another address': main(
      'frame.parent === null && isOurs(frame.url)',
      'frame.parent === null',
    ),
  }),
  ...solo('who calls', {
    'the guard of senders inverted': main(
      '!isFromPage(caller, [answering.contents])',
      'isFromPage(caller, [answering.contents])',
    ),
  }),
  ...faults('a scheme of our own, and nothing beside the page behind it', {
    'a scheme that passes by the policy': main('codeCache: true', 'codeCache: true, bypassCSP: true'),
    'any file served': main(
      'isOurs(request.url) ? bundle.get(pathOf(request.url)) : void 0',
      '(bundle.get(pathOf(request.url)) ?? { file: join(here, "..", "renderer", pathOf(request.url)), type: "text/plain" })',
    ),
    'more than reading answered': main(
      'if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);',
      '',
    ),
  }),
  ...solo('a scheme of our own, and nothing beside the page behind it', {
    'file:// used': main(
      'var HOME = `app://galley/`;',
      'var HOME = new URL("../renderer/index.html", import.meta.url).href;',
    ),
  }),
  fuse('runAsNode', false),
  fuse('enableCookieEncryption', true),
  fuse('enableNodeOptionsEnvironmentVariable', false),
  fuse('enableNodeCliInspectArguments', false),
  fuse('enableEmbeddedAsarIntegrityValidation', true),
  fuse('onlyLoadAppFromAsar', true),
  fuse('loadBrowserProcessSpecificV8Snapshot', false),
  fuse('grantFileProtocolExtraPrivileges', false),
  ...faults('nothing of Electron in the page', {
    'an extra exposed key': preload(
      'call: (name, input)',
      'send: electron.ipcRenderer.send, call: (name, input)',
    ),
    'a second exposed object': preload(
      'electron.contextBridge.exposeInMainWorld("galley"',
      'electron.contextBridge.exposeInMainWorld("ipc", {}); electron.contextBridge.exposeInMainWorld("galley"',
    ),
    'the event handed to the page': preload(
      'for (const listener of heard) listener(name, data);',
      'for (const listener of heard) listener(name, data, _event.sender);',
    ),
  }),
  ...solo('calls are answered and events arrive', {
    'a wrong channel for calls': preload('var CALL = "galley:call"', 'var CALL = "galley:calls"'),
    'a wrong channel for events': preload('var EVENT = "galley:event"', 'var EVENT = "galley:events"'),
    'a wrong path of the preload': main('join(here, "preload.cjs")', 'join(here, "preload.js")'),
    'a preload that stops': preload('var heard = [];', 'require("node:fs"); var heard = [];'),
    'the page exposed under another name': preload('exposeInMainWorld("galley"', 'exposeInMainWorld("host"'),
  }),
  ...faults('what a call may carry', {
    'an oversized argument taken': main('if (!fits(input)) return fail("bad-call", "size");', ''),
    'no limit of length': main('units: 6e7', 'units: Infinity'),
    'no limit of depth': main('depth: 12', 'depth: Infinity'),
    'maps and bytes taken': main('if (Object.getPrototypeOf(value) !== Object.prototype) return false;', ''),
    'the contract not asked': main(
      'if (!parsed.success) return fail("bad-call", parsed.error.issues[0]?.path.join(".") ?? "");',
      '',
    ),
    'any text taken for an id': main('.regex(/^[\\w-]+$/)', ''),
    'a path in a call taken for an id': [
      main('.regex(/^[\\w-]+$/)', ''),
      main(
        'const opened = await opening.open(id, encoding);',
        'const opened = await opening.open((await library.admit(id)).value?.id ?? id, encoding);',
      ),
    ],
  }),
  ...solo('a crash in a handler', {
    'a crash told to the page': main(
      'return fail("unexpected");\n\t\t}\n\t};',
      'return fail("unexpected", String(error));\n\t\t}\n\t};',
    ),
    'a crash thrown at the page': main(
      'surprised(name, error);\n\t\t\treturn fail("unexpected");',
      'throw error;',
    ),
    'a crash not written down': main(
      'surprised(name, error);\n\t\t\treturn fail("unexpected");',
      'return fail("unexpected");',
    ),
  }),
  ...solo('closing waits for what is unsaved', {
    'the guard of closing gone': main(
      'event.preventDefault();\n\t\tif (closing) return;',
      'if (closing) return;',
    ),
    'no word to the page before closing': main('name: "host.closing"', 'name: "host.closed"'),
    'no wait for the word of the page': main(
      'const word = await handOver.ask();',
      'const word = "kept"; handOver.ask();',
    ),
    'no wait for calls under way': main('answered().then(() => one)', 'one'),
  }),
];

import { expect, it } from 'vitest';
import { readWish } from './wishes.ts';

const NO_CHOICE = { dialect: undefined, rules: [], kinds: [] };

it.each([
  [['--help'], { command: 'help', about: null }],
  [['help', 'apply'], { command: 'help', about: 'apply' }],
  [['export', '--help'], { command: 'help', about: 'export' }],
  [['--version'], { command: 'version' }],
  [['rules', '--json'], { command: 'rules', json: true }],
  [['words', '-r', 'Book'], { command: 'words', json: false, paths: ['Book'], recursive: true }],
  [['check', 'a.txt'], { command: 'check', json: false, paths: ['a.txt'], recursive: false, ...NO_CHOICE }],
  [
    [
      'check',
      '--json',
      '--rule',
      'grammar/a-an',
      '--rule=words/alot',
      '--kind',
      'spelling',
      '--dialect',
      'en-GB',
      '--',
      '-a.txt',
    ],
    {
      command: 'check',
      json: true,
      paths: ['-a.txt'],
      recursive: false,
      dialect: 'en-GB',
      rules: ['grammar/a-an', 'words/alot'],
      kinds: ['spelling'],
    },
  ],
  [
    ['apply', 'a.txt', '--out', 'fixed', '-f'],
    {
      command: 'apply',
      json: false,
      out: 'fixed',
      force: true,
      paths: ['a.txt'],
      recursive: false,
      ...NO_CHOICE,
    },
  ],
  [
    ['export', '--format', 'html', '-o', '-', '--as-is', 'a.md'],
    {
      command: 'export',
      format: 'html',
      out: '-',
      force: false,
      asIs: true,
      paths: ['a.md'],
      recursive: false,
      ...NO_CHOICE,
    },
  ],
])('%j is understood', (argv, wish) => {
  expect(readWish(argv)).toEqual({ ok: true, wish });
});

it.each([
  [[], 'Say what to do: galley --help lists the commands.'],
  [['proof', 'a.txt'], 'There is no command “proof”: galley --help lists what there is.'],
  [['--json'], 'There is no option --json: galley --help lists what there is.'],
  [['check'], 'galley check: name a story or a folder.'],
  [
    ['check', '--colour', 'a.txt'],
    'galley check has no option --colour: galley check --help lists what there is.',
  ],
  [['check', '-x', 'a.txt'], 'galley check has no option -x: galley check --help lists what there is.'],
  [['check', '--json=yes', 'a.txt'], '--json takes no value.'],
  [['check', 'a.txt', '--kind'], '--kind wants a value after it.'],
  [['check', '--dialect', '--json', 'a.txt'], '--dialect wants a value after it.'],
  [
    ['check', '--rule', 'grammar/comma', 'a.txt'],
    'There is no rule “grammar/comma”: galley rules lists them.',
  ],
  [['check', '--dialect', 'en-AU', 'a.txt'], 'There is no dialect “en-AU”: it is one of en-US, en-GB.'],
  [['apply', 'a.txt'], 'galley apply: say with --out DIR where the copies go.'],
  [
    ['export', '--format', 'pdf', 'a.txt'],
    'There is no format “pdf”: it is one of txt, md, html, ao3, bbcode, corrections.',
  ],
  [['rules', 'a.txt'], 'galley rules takes no files.'],
])('%j is refused in one sentence', (argv, sentence) => {
  expect(readWish(argv)).toEqual({ ok: false, sentence });
});

// @vitest-environment happy-dom
// What the documentation says about the code, held against the code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { SURE } from '../app/proofing/flag.ts';
import { COMMANDS as TERMINAL_COMMANDS } from '../main/hosts/terminal/help.ts';
import { jsonLines } from '../main/hosts/terminal/flag-lines.ts';
import { readWish } from '../main/hosts/terminal/wishes.ts';
import { COMMANDS } from '../renderer/commands/commands.ts';
import { KEYS_PAGE } from '../renderer/words/en.ts';

vi.mock('../renderer/host.ts', () => ({ host: { call: vi.fn(), on: vi.fn() }, onGone: vi.fn() }));

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = ['README.md', 'CONTRIBUTING.md', ...markdownBelow('docs')];

interface PackageFile {
  readonly license?: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packageOf = (path: string) => JSON.parse(read(path)) as PackageFile;
const project = packageOf('package.json');

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** The rows of every table whose first heading is `heading`, cells without backticks. */
function rowsUnder(text: string, heading: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      inside = false;
      continue;
    }
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    if (cells[0] === heading) inside = true;
    else if (inside && !/^-+$/.test(cells[0] ?? '')) rows.push(cells);
  }
  return rows;
}

/** Code blocks of a language, '' for none. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

describe('quoted files', () => {
  const quotes = docs.flatMap((doc) =>
    [...read(doc).matchAll(/<!-- the file (\S+) -->\n```\w*\n([\s\S]*?)^```$/gm)].map(
      ([, path = '', quoted = '']) => ({ doc, path, quoted }),
    ),
  );

  it('are there: CONTRIBUTING opens with a rule', () => {
    expect(quotes.map(({ doc, path }) => `${doc}: ${path}`)).toContain(
      'CONTRIBUTING.md: app/proofing/rules/grammar/could-of.ts',
    );
  });

  it.each(quotes)('$doc quotes $path as it is', ({ path, quoted }) => {
    expect(quoted).toBe(read(path));
  });
});

describe.each(docs)('%s', (doc) => {
  const text = read(doc);
  // A quoted file speaks for itself.
  const said = text.replace(/^```ts\n[\s\S]*?^```$/gm, '');

  it('names only npm scripts that exist', () => {
    const named = [...said.matchAll(/\bnpm (?:--prefix \S+ )?(start|test|run (?:-s )?([\w:-]+))/g)].map(
      (match) => match[2] ?? match[1] ?? '',
    );
    expect(named.filter((name) => project.scripts[name] === undefined)).toEqual([]);
  });

  it('links only to files that exist', () => {
    const targets = [...said.matchAll(/(?:\]\(|src(?:set)?=")([^)"#]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(root, dirname(doc), target)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const named = [...said.matchAll(/`((?:app|main|renderer|resources|scripts|e2e|docs)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('gives only command lines that galley takes', () => {
    const lines = [...said.matchAll(/\brun -s galley -- ([^`\n|]+)/g)].map((match) => match[1] ?? '');
    for (const line of lines) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
      expect({ line, ...readWish(words) }).toMatchObject({ line, ok: true });
    }
  });
});

describe('README', () => {
  const readme = read('README.md');

  it('gives keys as the commands have them', () => {
    const rows = rowsUnder(readme, 'Keys').map(([keys, label]) => `${keys}: ${label}`);
    const commands = COMMANDS.flatMap(({ keys, label }) => (keys ? [`${keys}: ${label}`] : []));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !commands.includes(row))).toEqual([]);
  });

  it('gives the keys of the card', () => {
    expect(rowsUnder(readme, KEYS_PAGE.card)).toEqual(KEYS_PAGE.cardKeys);
  });

  it('lists the commands of the terminal', () => {
    const rows = rowsUnder(readme, 'Command').map(([command]) => command);
    expect(rows).toEqual(TERMINAL_COMMANDS);
  });

  it('shows a line of check --json and explains its fields', () => {
    const [shown = ''] = blocksOf(readme, 'json');
    const flag = {
      rule: 'r',
      kind: 'capitals' as const,
      from: 0,
      to: 1,
      text: 'i',
      message: '',
      replacements: [],
      confidence: 1,
      group: '',
      sentence: '',
      line: 0,
      column: 0,
    };
    const line = jsonLines('', [flag]);
    const fields = Object.keys(JSON.parse(line) as object);
    expect(Object.keys(JSON.parse(shown) as object)).toEqual(fields);
    expect(rowsUnder(readme, 'Field').flatMap(([names = '']) => names.split(', '))).toEqual(fields);
    expect(readme).toContain(`takes a flag from ${SURE} on`);
  });
});

describe('the table of dependencies', () => {
  const rows = rowsUnder(read('docs/decisions/008-dependencies.md'), 'Package');

  it('has every dependency once', () => {
    const all = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(rows.map(([name]) => name).sort()).toEqual(all.sort());
  });

  it.each(rows)('%s has the licence its package names: %s', (name, licence) => {
    expect(packageOf(`node_modules/${name}/package.json`).license).toBe(licence);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './app-bundle.mjs';

const VERSION = '2.10.0';
const folder = join(root, '.cache/bench');

/**
 * Milliseconds that harper.js takes paragraph by paragraph, warm; null where it cannot be installed. It is no
 * dependency: the bench installs it for itself into .cache/bench.
 * @param {readonly string[]} paragraphs
 */
export async function timeHarper(paragraphs) {
  const linter = await harper();
  if (linter === null) return null;
  for (const paragraph of paragraphs.slice(0, 20)) await linter.lint(paragraph);
  const from = performance.now();
  for (const paragraph of paragraphs) await linter.lint(paragraph);
  return performance.now() - from;
}

/**
 * What harper.js says about one paragraph, in UTF-16 units of it; null where it cannot be installed.
 * @param {string} text
 */
export async function harperFlagsIn(text) {
  const linter = await harper();
  if (linter === null) return null;
  const flags = (await linter.lint(text)).map((lint) => {
    const span = lint.span();
    const written = text.slice(span.start, span.end);
    return {
      rule: lint.lint_kind(),
      from: span.start,
      to: span.end,
      text: written,
      replacements: lint.suggestions().map((suggestion) => mended(written, suggestion)),
    };
  });
  return flags.filter(({ from, to }) => to > from);
}

/**
 * As `harperFlagsIn` for all lines of a story, each as a paragraph; places in the story's text.
 * @param {readonly { text: string, end: string }[]} lines
 */
export async function harperFlags(lines) {
  const flags = [];
  let start = 0;
  for (const { text, end } of lines) {
    const found = await harperFlagsIn(text);
    if (found === null) return null;
    flags.push(...found.map((flag) => ({ ...flag, from: flag.from + start, to: flag.to + start })));
    start += text.length + end.length;
  }
  return flags;
}

/** Its suggestions replace, remove (1) or stand behind (2) what they are about. */
function mended(written, suggestion) {
  const kind = suggestion.kind();
  if (kind === 1) return '';
  const words = suggestion.get_replacement_text();
  return kind === 2 ? written + words : words;
}

let made;

function harper() {
  return (made ??= makeHarper());
}

async function makeHarper() {
  const home = join(folder, 'node_modules/harper.js');
  if (!existsSync(home)) {
    const { status } = spawnSync('npm', ['i', '--prefix', folder, '--no-save', `harper.js@${VERSION}`], {
      stdio: 'ignore',
    });
    if (status !== 0) return null;
  }
  const part = (name) => import(pathToFileURL(join(home, 'dist', name)).href);
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    part('index.js'),
    part('binaryInlined.js'),
  ]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return linter;
}

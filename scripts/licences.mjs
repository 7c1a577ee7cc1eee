/** The licences of what others wrote and Galley ships: of every package that is bundled or that a file is copied from. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences that let a package be shipped with their text. Any other stops the build until somebody has read it. */
const KNOWN = new Set(['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1']);
/** Files of a package that say under what licence it is. */
const TEXTS = /^(licen[cs]e|copying|notice|third[-_]party)/i;
const LINE = `\n${'='.repeat(80)}\n`;

const OPENING = `Galley is made with the work of others. This file names each package that went into it, with its licence.
Where dictionaries, fonts and counts of words come from is told in LICENSES.md beside it.
In a packaged Galley the licences of Electron and Chromium lie in the program's own folder.
`;

/**
 * The folders (from the project, like `node_modules/zod`) of the packages that modules come from.
 * @param {Iterable<string>} modules paths or ids as a bundler has them
 * @returns {string[]} sorted, each once
 */
export function packagesOf(modules) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const id of modules) {
    const [below] = /\bnode_modules[\\/].*/.exec(id) ?? [];
    const [folder] = /^.*\bnode_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(below ?? '') ?? [];
    if (folder !== undefined) folders.add(folder.replaceAll('\\', '/'));
  }
  return [...folders].toSorted();
}

/**
 * One text with every package's name, version, licence and the licence's full text. Throws a sentence where a
 * licence is not one of those known here, or its text is missing.
 * @param {string} project
 * @param {Iterable<string>} folders as `packagesOf` gives them
 */
export function thirdParty(project, folders) {
  const parts = [...new Set(folders)].toSorted().map((folder) => {
    const at = path.join(project, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
    const named =
      String(license ?? 'none')
        .match(/[\w.+-]+/g)
        ?.filter((word) => !/^(AND|OR)$/.test(word)) ?? [];
    if (named.length === 0 || !named.every((one) => KNOWN.has(one)))
      throw new Error(
        `${name} has the licence ${license ?? 'none'}, which scripts/licences.mjs does not know.`,
      );
    const texts = readdirSync(at)
      .filter((file) => TEXTS.test(file))
      .toSorted();
    const text = texts.map((file) => readFileSync(path.join(at, file), 'utf8').trim()).join('\n\n');
    if (text === '') throw new Error(`${name} comes without the text of its licence.`);
    return `${LINE}${name} ${version}: ${license}\n\n${text}\n`;
  });
  return OPENING + parts.join('');
}

/**
 * The packages that a text of `thirdParty` names.
 * @param {string} text
 * @returns {string[]}
 */
export function packagesNamed(text) {
  return text
    .split(LINE)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(' ')));
}

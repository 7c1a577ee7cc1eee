import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The books of a folder's .txt and .txt.gz files, in the order of their names: one paragraph a line, a line
 * `### name` starts a book; what stands before the first such line is named after its file.
 * @param {string} folder
 * @returns {Generator<{ name: string, file: string, paragraphs: string[] }>}
 */
export function* booksIn(folder) {
  const files = readdirSync(folder)
    .filter((name) => /\.txt(?:\.gz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no .txt or .txt.gz`);
  for (const name of files) {
    const file = basename(name).replace(/\.txt(?:\.gz)?$/, '');
    const bytes = readFileSync(join(folder, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    let book = { name: file, file, paragraphs: [] };
    for (const line of text.split(/\r?\n/)) {
      if (line.startsWith('### ')) {
        if (book.paragraphs.length > 0) yield book;
        book = { name: line.slice(4).trim(), file, paragraphs: [] };
      } else if (line.trim() !== '') book.paragraphs.push(line);
    }
    if (book.paragraphs.length > 0) yield book;
  }
}

/** How many words a paragraph has, cut at blanks. */
export function wordsOf(paragraph) {
  let words = 0;
  let isInside = false;
  for (let i = 0; i < paragraph.length; i++) {
    const isBlank = paragraph.charCodeAt(i) <= 32;
    if (!isBlank && !isInside) words++;
    isInside = !isBlank;
  }
  return words;
}

/** The first paragraphs up to `words` words, and how many words they have. */
export function firstWords(paragraphs, words) {
  const taken = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= words) break;
    taken.push(paragraph);
    count += wordsOf(paragraph);
  }
  return { paragraphs: taken, words: count };
}

/** As `firstWords`, beginning so that as many words stand before what is taken as after it. */
export function middleWords(paragraphs, words) {
  const all = paragraphs.reduce((count, paragraph) => count + wordsOf(paragraph), 0);
  let before = Math.max(0, (all - words) / 2);
  let start = 0;
  for (; start < paragraphs.length && before > 0; start++) before -= wordsOf(paragraphs[start]);
  return firstWords(paragraphs.slice(start), words);
}

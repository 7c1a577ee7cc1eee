/** Books as numbers: every word and mark an id, paragraph after paragraph. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createStream, fillStream } from '../../app/proofing/confused-words/word-stream.ts';
import { readParagraph } from '../../app/text/paragraph.ts';

export interface Corpus {
  /** One id for each place, with `CAPITAL_BIT` where the word begins with a capital. */
  readonly ids: Int32Array;
  /** Where each paragraph begins in `ids`, and the end of the last one. */
  readonly paragraphs: Int32Array;
  readonly books: readonly Book[];
  readonly words: Lexemes;
}

export interface Book {
  readonly name: string;
  /** The file it came from. */
  readonly file: string;
  /** Indexes into `paragraphs`: its first, and the first of the next book. */
  readonly from: number;
  readonly to: number;
  /** Words, without marks. */
  readonly words: number;
}

/** What is known of each id. */
export interface Lexemes {
  /** As written, in small letters, `^` before names; marks as `mark`. */
  readonly text: readonly string[];
  readonly hash: Uint32Array;
  readonly tail: Uint32Array;
  readonly ending: Uint8Array;
  readonly look: Uint8Array;
}

export const CAPITAL_BIT = 0x4000_0000;
export const ID_MASK = CAPITAL_BIT - 1;

/**
 * Reads every .txt and .txt.gz of a folder in the order of their names: a paragraph a line, `### name` begins a book;
 * a file without such a line is one book.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const reader = createReader();
  const names = (await readdir(folder)).filter((name) => /\.txt(?:\.gz)?$/.test(name)).sort();
  for (const file of names) {
    reader.begin(file.replace(/\.txt(?:\.gz)?$/, ''), file);
    const bytes = createReadStream(join(folder, file));
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.startsWith('### ')) reader.begin(line.slice(4).trim(), file);
      else if (line !== '') reader.add(line);
    }
  }
  return reader.finish();
}

function createReader() {
  const stream = createStream();
  const known = new Map<string, number>();
  const text: string[] = [];
  const table = { hash: new Uint32Array(1 << 20), tail: new Uint32Array(1 << 20) };
  const ending = new Uint8Array(1 << 20);
  const look = new Uint8Array(1 << 20);
  let ids = new Int32Array(1 << 24);
  let used = 0;
  const starts: number[] = [];
  const books: { name: string; file: string; from: number; to: number; words: number }[] = [];
  let book: (typeof books)[number] | undefined;

  const finishBook = () => {
    if (book === undefined) return;
    book.to = starts.length;
    if (book.to > book.from) books.push(book);
  };

  return {
    begin(name: string, file: string) {
      finishBook();
      book = { name, file, from: starts.length, to: 0, words: 0 };
    },
    add(line: string) {
      const paragraph = readParagraph(line);
      fillStream(stream, paragraph);
      if (used + stream.length > ids.length) {
        const larger = new Int32Array(ids.length * 2 + stream.length);
        larger.set(ids);
        ids = larger;
      }
      starts.push(used);
      for (let i = 0; i < stream.length; i++) {
        const token = paragraph.tokens[stream.token[i] as number];
        const hash = stream.hash[i] as number;
        const norm = token?.type === 'word' ? token.norm : `\u0000${hash}`;
        if (token?.type === 'word' && book !== undefined) book.words++;
        let id = known.get(norm);
        if (id !== undefined && table.hash[id] !== hash) id = known.get(`^${norm}`);
        if (id === undefined) {
          const key = known.has(norm) ? `^${norm}` : norm;
          id = text.length;
          if (id >= table.hash.length) throw new RangeError('more different words than there is room for');
          known.set(key, id);
          text.push(key);
          table.hash[id] = hash;
          table.tail[id] = stream.tail[i] as number;
          ending[id] = stream.ending[i] as number;
          look[id] = (stream.look[i] as number) & ~1;
        }
        ids[used++] = ((stream.look[i] as number) & 1) === 1 ? id | CAPITAL_BIT : id;
      }
    },
    finish(): Corpus {
      finishBook();
      starts.push(used);
      const count = text.length;
      return {
        ids: shared(Int32Array, ids.subarray(0, used)),
        paragraphs: shared(Int32Array, Int32Array.from(starts)),
        books,
        words: {
          text,
          hash: shared(Uint32Array, table.hash.subarray(0, count)),
          tail: shared(Uint32Array, table.tail.subarray(0, count)),
          ending: shared(Uint8Array, ending.subarray(0, count)),
          look: shared(Uint8Array, look.subarray(0, count)),
        },
      };
    },
  };
}

/** A copy that several threads can read. */
function shared<T extends Int32Array | Uint32Array | Uint8Array>(
  Kind: new (buffer: SharedArrayBuffer) => T,
  values: T,
): T {
  const copy = new Kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

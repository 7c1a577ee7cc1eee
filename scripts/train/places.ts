/** The places of a set's members in the corpus, each as the window that the app would see there. */
import type { Vocabulary } from '../../app/proofing/confused-words/vocabulary.ts';
import { createWindow, fillWindow } from '../../app/proofing/confused-words/window.ts';
import { CAPITAL, createStream, MARK } from '../../app/proofing/confused-words/word-stream.ts';
import type { WordStream } from '../../app/proofing/confused-words/word-stream.ts';
import { CAPITAL_BIT, type Corpus, ID_MASK } from './corpus.ts';

/** Two words that are read as one: "it is" as "it's". */
export type Contraction = readonly [first: string, second: string, as: string];

export interface Wanted {
  /** Word → label; several words may have one label. */
  readonly labels: ReadonlyMap<string, number>;
  /** Where there are any, only places of these are visited. */
  readonly contractions?: readonly Contraction[];
}

/** `place` is an index into the corpus's ids, `book` one into its books. */
export type Visit = (window: Uint32Array, label: number, place: number, book: number) => void;

/** A paragraph longer than this is cut off, as no window reaches so far. */
const LONGEST = 0x10000;

/** Visits the places in the order of the corpus. The window is overwritten for each. `takes` says which are wanted. */
export function visitPlaces(
  corpus: Corpus,
  vocabulary: Vocabulary,
  wanted: Wanted,
  takes: (label: number, book: number) => boolean,
  visit: Visit,
): void {
  const { ids, paragraphs, books, words } = corpus;
  const idOf = new Map(words.text.map((text, id) => [text, id]));
  const labelOf = labelsById(wanted.labels, idOf, words.text.length);
  const contractions = contractionsById(wanted.contractions ?? [], idOf);
  const stream = createStream();
  const window = createWindow();
  const read = new Int32Array(LONGEST);
  const isWanted = new Uint8Array(LONGEST);

  for (const [index, book] of books.entries()) {
    for (let p = book.from; p < book.to; p++) {
      const from = paragraphs[p] as number;
      const to = Math.min(paragraphs[p + 1] as number, from + LONGEST);
      let length = 0;
      let hits = 0;
      for (let i = from; i < to; i++, length++) {
        let raw = ids[i] as number;
        let counts = contractions.size === 0;
        if (!counts && i + 2 < to) {
          const as = contractions.get(pairKey(raw & ID_MASK, (ids[i + 1] as number) & ID_MASK));
          if (as !== undefined && canContract(corpus, i)) {
            raw = as | (raw & CAPITAL_BIT);
            counts = true;
            i++;
          }
        }
        read[length] = raw;
        const label = labelOf[raw & ID_MASK] as number;
        isWanted[length] = counts && label >= 0 && takes(label, index) ? 1 : 0;
        hits += isWanted[length] as number;
      }
      if (hits === 0) continue;
      fillFromIds(stream, read, length, corpus);
      for (let at = 0; at < length; at++) {
        if (isWanted[at] === 0) continue;
        fillWindow(window, stream, at, vocabulary);
        visit(window, labelOf[(read[at] as number) & ID_MASK] as number, from + at, index);
      }
    }
  }
}

function labelsById(labels: ReadonlyMap<string, number>, idOf: ReadonlyMap<string, number>, count: number) {
  const labelOf = new Int8Array(count).fill(-1);
  for (const [word, label] of labels) {
    for (const written of [word, `^${word}`]) {
      const id = idOf.get(written);
      if (id !== undefined) labelOf[id] = label;
    }
  }
  return labelOf;
}

function contractionsById(contractions: readonly Contraction[], idOf: ReadonlyMap<string, number>) {
  const known = new Map<number, number>();
  for (const words of contractions) {
    const [first, second, as] = words.map((word) => idOf.get(word));
    if (first !== undefined && second !== undefined && as !== undefined)
      known.set(pairKey(first, second), as);
  }
  return known;
}

function pairKey(first: number, second: number): number {
  return first * 0x40_0000 + second;
}

/** Before a mark nobody contracts; "it has" is only short for what "it's" is before a participle. */
function canContract({ ids, words }: Corpus, at: number): boolean {
  const next = (ids[at + 2] as number) & ID_MASK;
  if (((words.look[next] as number) & MARK) !== 0) return false;
  if (words.text[(ids[at + 1] as number) & ID_MASK] !== 'has') return true;
  return /(?:ed|en|ne|wn|had|made|got|come|become|not|always|never|just)$/.test(words.text[next] as string);
}

/** The stream of a paragraph from its ids, as `fillStream` makes it from its tokens. */
function fillFromIds(stream: WordStream, read: Int32Array, length: number, { words }: Corpus): void {
  if (stream.hash.length < length) {
    stream.hash = new Uint32Array(length * 2);
    stream.tail = new Uint32Array(length * 2);
    stream.ending = new Uint8Array(length * 2);
    stream.look = new Uint8Array(length * 2);
  }
  stream.length = length;
  for (let i = 0; i < length; i++) {
    const raw = read[i] as number;
    const id = raw & ID_MASK;
    stream.hash[i] = words.hash[id] as number;
    stream.tail[i] = words.tail[id] as number;
    stream.ending[i] = words.ending[id] as number;
    stream.look[i] = (words.look[id] as number) | (raw & CAPITAL_BIT ? CAPITAL : 0);
  }
}

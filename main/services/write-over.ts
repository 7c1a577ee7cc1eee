/** Writing over a story's file and keeping the text that goes as a version, at the same time. */
import { basename } from 'node:path';
import { countWordsChanged, wordChanges } from '../../app/story/changes.ts';
import type { Encoding, StoredAs } from '../../app/story/encoding.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import type { Splice } from '../../app/story/splices.ts';
import { type Block, cutLines } from '../../app/story/story.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import type { NewBytes } from './new-bytes.ts';
import type { FileRead } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';
import type { Present } from './saving.ts';

export interface WriteOverParts {
  readonly journal: Journal;
  readonly history: History;
  readonly safeWrite: SafeWrite;
  readonly now: () => number;
}

/** Makes both ways to write over a text: with a version of it, and, in a run of typing, without. */
export function createWriteOver({ journal, history, safeWrite, now }: WriteOverParts) {
  /**
   * Writes `made` where `standing` stands, which is kept as a version at the same time: "saved" waits for both. A
   * full disk loses versions before it fails a save.
   */
  const writeOver = async (
    path: string,
    standing: FileRead,
    state: StoredAs | null,
    { splices }: Present,
    made: NewBytes,
    packed?: Promise<Uint8Array>,
  ) => {
    const { bytes } = made;
    const over = { stamp: standing.stamp };
    const keep = () =>
      history.keep(
        journal.keyOf(path),
        { name: basename(path), path },
        {
          bytes: standing.bytes,
          ...(packed === undefined ? {} : { packed }),
          since: standing.written,
          until: now(),
          wordsChanged: state === null ? null : wordsChanged(made, splices),
          encoding: state?.encoding ?? guessedEncoding(standing.bytes),
        },
      );
    let [written, kept] = await Promise.all([safeWrite(path, bytes, over), keep()]);
    const isFull = [written, kept].some((one) => !one.ok && one.code === 'no-space');
    if (isFull && (await history.makeRoom(bytes.length + standing.bytes.length))) {
      if (!written.ok && written.code === 'no-space') written = await safeWrite(path, bytes, over);
      if (!kept.ok) kept = await keep();
    }
    return { written, notKept: kept.ok ? {} : { notKept: kept.code } };
  };

  /** As `writeOver`, where the version kept last stands for the text that goes as well. */
  const writeOn = async (path: string, standing: FileRead, { bytes }: NewBytes) => {
    const write = () => safeWrite(path, bytes, { stamp: standing.stamp });
    let [written] = await Promise.all([write(), history.goesOn(journal.keyOf(path))]);
    if (!written.ok && written.code === 'no-space' && (await history.makeRoom(bytes.length)))
      written = await write();
    return { written, notKept: {} };
  };

  return { writeOver, writeOn };
}

/** How many words the pieces change; lines that are kept hold the two texts together, so only the others are read. */
function wordsChanged({ before: { text, offsets } }: NewBytes, splices: readonly Splice[]): number {
  const lines = (from: number, to: number): Block[] =>
    cutLines(text.slice(offsets[from], offsets[to])).map((line, i) => ({ ...line, id: `line ${from + i}` }));
  const kept = splices.flatMap((splice) => ('keep' in splice ? [splice.keep] : []));
  const isInOrder = kept.every(([from], i) => from >= (kept[i - 1]?.[1] ?? 0));
  let words = 0;
  let fresh: Block[] = [];
  let from = 0;
  const count = (to: number) => {
    const gone = to > from ? lines(from, to) : [];
    words += countWordsChanged(wordChanges(gone, fresh));
    fresh = [];
  };
  for (const [index, splice] of splices.entries()) {
    if (!('keep' in splice)) fresh.push({ ...splice, id: `new ${index}` });
    else if (!isInOrder) fresh.push(...lines(...splice.keep));
    else {
      count(splice.keep[0]);
      from = splice.keep[1];
    }
  }
  count(offsets.length - 1);
  return words;
}

function guessedEncoding(bytes: Uint8Array): Encoding {
  const read = readStory(bytes);
  return read.ok ? read.encoding : 'utf-8';
}

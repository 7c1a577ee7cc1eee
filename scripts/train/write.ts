/** Writes models as the app reads them. */
import {
  CHECKED_FROM,
  checksum,
  MAGIC,
  type Models,
  type ModelsHead,
  VERSION,
} from '../../app/proofing/confused-words/models.ts';
import type { VocabularyParts } from '../../app/proofing/confused-words/vocabulary.ts';

/** The bytes of resources/models/confused-words.bin. */
export function writeModels({ sets }: Models, { hashes, classes, coarse, vectors, dimensions }: VocabularyParts): Uint8Array {
  const tables = sets.map(({ table }) => pack(table));
  const head: ModelsHead = {
    words: hashes.length,
    dimensions,
    hidden: sets[0]?.network.hidden ?? 0,
    sets: sets.map(({ id, members, directions, bits, scale, network }, index) => ({
      id,
      members,
      directions,
      bits,
      scale,
      packed: (tables[index] as Uint8Array).length,
      networkScale: network.scale,
    })),
  };
  const headText = JSON.stringify(head);
  const parts: Uint8Array[] = [
    Uint8Array.from(headText, (character) => character.charCodeAt(0)),
    bytesOf(hashes),
    classes,
    coarse,
    bytesOf(vectors),
    ...sets.flatMap(({ network }, index) => [
      tables[index] as Uint8Array,
      bytesOf(network.first),
      bytesOf(network.bias),
      bytesOf(network.second),
    ]),
  ];
  const start = CHECKED_FROM + 4;
  const length = parts.reduce((sum, part) => sum + part.length, start);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(Uint8Array.from(MAGIC, (character) => character.charCodeAt(0)));
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, length, true);
  view.setUint32(CHECKED_FROM, headText.length, true);
  let at = start;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(MAGIC.length + 8, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Uint32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The reverse of `unpack`: pairs of how many zeros come before a value, and the value. */
export function pack(values: Int8Array): Uint8Array {
  const packed: number[] = [];
  let zeros = 0;
  for (const value of values) {
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros >= 255; zeros -= 255) packed.push(255, 0);
    packed.push(zeros, value & 255);
    zeros = 0;
  }
  return Uint8Array.from(packed);
}

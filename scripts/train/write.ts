/** Writes models as the app reads them. */
import {
  CHECKED_FROM,
  checksum,
  LEVELS,
  MAGIC,
  type Models,
  type ModelsHead,
  VERSION,
} from '../../app/proofing/confused-words/models.ts';
import type { VocabularyParts } from '../../app/proofing/confused-words/vocabulary.ts';

/** The bytes of resources/models/confused-words.bin. */
export function writeModels(
  { sets }: Models,
  { hashes, classes, coarse, vectors, dimensions }: VocabularyParts,
): Uint8Array {
  const head: ModelsHead = {
    words: hashes.length,
    dimensions,
    hidden: sets[0]?.network.hidden ?? 0,
    sets: sets.map(({ id, members, directions, bits, scale, network }) => ({
      id,
      members,
      directions,
      bits,
      scale,
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
    ...sets.flatMap(({ table, network }) => [
      pack(table),
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

/** The reverse of `unpack`; the values are levels. */
export function pack(values: Int8Array): Uint8Array {
  const code = (value: number) => LEVELS.indexOf(value);
  return Uint8Array.from(
    { length: values.length / 2 },
    (_, i) => code(values[i * 2] as number) | (code(values[i * 2 + 1] as number) << 4),
  );
}

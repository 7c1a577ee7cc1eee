import address from '../../../resources/models/confused-words.bin?inline';
import { createLearnedScorer } from './learned-scorer.ts';
import { type Models, readModels } from './models.ts';
import type { ConfusedScorer } from './scorer.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

let bytes: Uint8Array | undefined;
let models: Models | undefined;
let scorer: ConfusedScorer | undefined;

/** The bytes of the learned scores as they ship. For tests only. */
export function testModelBytes(): Uint8Array {
  return (bytes ??= fromBase64(address.slice(address.indexOf(',') + 1)));
}

/** The learned scores as they ship, read once. For tests only. */
export function testModels(): Models {
  if (models) return models;
  const read = readModels(testModelBytes(), 'confused-words.bin');
  if (!read.ok) throw new Error(read.code);
  return (models = read.value);
}

/** A scorer with them. For tests only. */
export function testScorer(): ConfusedScorer {
  return (scorer ??= createLearnedScorer(testModels()));
}

function fromBase64(text: string): Uint8Array {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | ALPHABET.indexOf(text.charAt(i))) & 0xfffff;
    bits += 6;
    if (bits >= 8) out[at++] = held >> (bits -= 8);
  }
  return out;
}

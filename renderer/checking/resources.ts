/** Dictionaries and models, fetched once as static files from the host. */
import type { DictionaryText } from './messages.ts';

/** The learned scores of confused words, below /resources/. */
export const CONFUSED_WORDS = 'models/confused-words.bin';

const kept = new Map<string, Promise<string>>();

function textOf(path: string): Promise<string> {
  let text = kept.get(path);
  if (!text) {
    text = fetch(path).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    });
    text.catch(() => kept.delete(path));
    kept.set(path, text);
  }
  return text;
}

/** The dictionary of a dialect, as text. */
export async function dictionaryText(dialect: string): Promise<DictionaryText> {
  const [aff, dic] = await Promise.all([
    textOf(`/resources/dictionaries/${dialect}.aff`),
    textOf(`/resources/dictionaries/${dialect}.dic`),
  ]);
  return { aff, dic };
}

/** The bytes of the learned scores of confused words. Asked for once, and not kept. */
export async function confusedWords(): Promise<ArrayBuffer> {
  const answer = await fetch(`/resources/${CONFUSED_WORDS}`);
  if (!answer.ok) throw new Error(`${CONFUSED_WORDS}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** How often words are used in fiction, by which suggestions are ranked. */
export function wordFrequency(): Promise<string> {
  return textOf('/resources/models/word-frequency.txt');
}

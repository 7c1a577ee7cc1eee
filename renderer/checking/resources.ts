/** Dictionaries and models, fetched once as static files from the host. */
import type { DictionaryText } from './messages.ts';

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

/** How often words are used in fiction, by which suggestions are ranked. */
export function wordFrequency(): Promise<string> {
  return textOf('/resources/models/word-frequency.txt');
}

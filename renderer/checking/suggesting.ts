/** Asks the suggest worker for one word at a time; the word asked for last with `now` goes first. */
import type { Facts } from '../../app/proofing/facts.ts';
import type { FromSuggest, ToSuggest } from './messages.ts';
import { dictionaryText, wordFrequency } from './resources.ts';

export interface Suggesting {
  /** `cast` holds the names that are only offered as names yet, too. */
  readonly setFacts: (facts: Facts, cast: readonly string[], curly: boolean) => void;
  readonly want: (words: readonly string[], now: boolean) => void;
}

/** Makes the client; its worker starts with the first word wanted. `found` gets each answer once. */
export function createSuggesting(
  found: (word: string, replacements: readonly string[]) => void,
  failed: (message: string) => void,
): Suggesting {
  let worker: Worker | null = null;
  let facts: Facts | null = null;
  let cast: readonly string[] = [];
  let curly = false;
  let dialect: string | null = null;
  let ready = false;
  let asked: string | null = null;
  const waiting: string[] = [];

  const post = (message: ToSuggest) => worker?.postMessage(message);

  function next(): void {
    if (!ready || asked !== null) return;
    const word = waiting.shift();
    if (word === undefined) return;
    asked = word;
    post({ say: 'suggest', word, curly });
  }

  function load(): void {
    if (!facts || dialect === facts.dialect) return;
    const wanted = facts.dialect;
    dialect = wanted;
    ready = false;
    Promise.all([dictionaryText(wanted), wordFrequency()]).then(
      ([dictionary, frequency]) => {
        if (dialect !== wanted) return;
        post({ say: 'dictionary', dialect: wanted, dictionary, frequency });
        ready = true;
        next();
      },
      (error: unknown) => {
        dialect = null;
        failed(`suggestions: ${String(error)}`);
      },
    );
  }

  return {
    setFacts(now, names, quotes) {
      facts = now;
      cast = names;
      curly = quotes;
      if (!worker) return;
      post({ say: 'facts', words: now.words, cast });
      load();
    },
    want(words, now) {
      if (!facts) return;
      if (!worker) {
        worker = new Worker(new URL('./suggest.worker.ts', import.meta.url), { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<FromSuggest>) => {
          asked = null;
          found(data.word, data.replacements);
          next();
        };
        worker.onerror = (event) => {
          event.preventDefault();
          failed(event.message);
        };
        post({ say: 'facts', words: facts.words, cast });
        load();
      }
      const fresh = words.filter((word) => word !== asked && (now || !waiting.includes(word)));
      if (now) {
        for (const word of fresh) if (waiting.includes(word)) waiting.splice(waiting.indexOf(word), 1);
        waiting.unshift(...fresh);
      } else waiting.push(...fresh);
      next();
    },
  };
}

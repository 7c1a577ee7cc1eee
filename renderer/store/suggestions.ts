/** Replacements for misspelled words: asked of their worker when a word comes near the screen, kept by word. */
import type { Facts } from '../../app/proofing/facts.ts';
import { createSuggesting, type Suggesting } from '../checking/suggesting.ts';
import { useFlags } from './flags.ts';

let suggesting: Suggesting | null = null;
let changed: () => void = () => undefined;

/** Starts the worker where it does not run yet. `failed` is told of its errors, `came` of each answer. */
export function startSuggesting(failed: (message: string) => void, came: () => void): void {
  changed = came;
  suggesting ??= createSuggesting(suggested, failed);
}

let suggestingKnows = '';

/** Near misses of names are suggested first, also of names that are only offered yet. */
export function tellSuggesting(facts: Facts, offered: readonly string[]): void {
  const curly = facts.apostrophes === 'curly';
  const cast = [...facts.cast, ...offered];
  const print = JSON.stringify([facts.dialect, facts.words, cast, curly]);
  if (print === suggestingKnows) return;
  suggestingKnows = print;
  suggesting?.setFacts(facts, cast, curly);
}

function suggested(word: string, replacements: readonly string[]): void {
  useFlags.setState((state) => ({ suggestions: new Map(state.suggestions).set(word, replacements) }));
  changed();
}

/** Asks for replacements of misspelled words; `now` puts them before all others. */
export function wantSuggestions(words: readonly string[], now = false): void {
  const { suggestions } = useFlags.getState();
  const missing = words.filter((word) => !suggestions.has(word));
  if (missing.length > 0) suggesting?.want(missing, now);
}

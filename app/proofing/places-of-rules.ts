/** Where each rule looks: the places of its words, found for all rules in one pass over a paragraph. */
import type { Token } from '../text/paragraph.ts';
import type { Rule, Tools } from './rule.ts';

/** So many words are known by their looks before they are forgotten all at once. */
const REMEMBERED = 100_000;
const NONE: readonly number[] = [];

export interface PlacesOfRules {
  /** For each rule the indexes of the tokens at which it looks, in order; null for a rule without `at`. */
  readonly of: readonly (readonly number[] | null)[];
  /** Fills `of` with the places in a paragraph's tokens. */
  readonly read: (tokens: readonly Token[]) => void;
}

/**
 * Finds the places of those rules that are on; the others have none. Each word, as it is written, is looked at once:
 * by the lists of words of all rules together, then by the rules that have a test. What holds no words (code,
 * addresses) has no place. `onError` is told of a test that threw; its rule should be turned off.
 */
export function placesOfRules(
  rules: readonly Rule[],
  isOn: readonly boolean[],
  tools: Tools,
  onError: (slot: number, error: unknown) => void,
): PlacesOfRules {
  const places = rules.map(({ at }): number[] | null => (at === undefined ? null : []));
  const listed = listedOf.get(rules) ?? listedWords(rules);
  const tests = rules.flatMap(({ at }, slot) =>
    typeof at === 'function' && isOn[slot] ? [{ slot, isPlace: at }] : [],
  );
  /** For each written word the places of the rules that look at it; null where none does. */
  const known = new Map<string, readonly number[][] | null>();
  let filled: number[][] = [];

  const look = (token: Token): readonly number[][] | null => {
    const found = (listed.get(token.norm) ?? NONE).filter((slot) => isOn[slot]);
    for (const { slot, isPlace } of tests) {
      try {
        if (isOn[slot] && isPlace(token, tools)) found.push(slot);
      } catch (error) {
        onError(slot, error);
      }
    }
    if (known.size >= REMEMBERED) known.clear();
    const lists = found.length === 0 ? null : found.map((slot) => places[slot] as number[]);
    known.set(token.text, lists);
    return lists;
  };

  return {
    of: places,
    read: (tokens) => {
      for (const list of filled) list.length = 0;
      filled = [];
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const { text, type } = token;
        if (text === ' ' || type === 'object') continue;
        let lists = known.get(text);
        if (lists === undefined) lists = look(token);
        if (lists === null) continue;
        for (const list of lists) {
          if (list.length === 0) filled.push(list);
          list.push(i);
        }
      }
    },
  };
}

/** Some fifteen thousand words, the same for each checker over the same rules. */
const listedOf = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly number[]>>();

/** The words that rules list, each with the slots of those rules. */
function listedWords(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const listed = new Map<string, number[]>();
  for (const [slot, { at }] of rules.entries()) {
    if (at === undefined || typeof at === 'function') continue;
    for (const word of at.keys()) {
      const known = listed.get(word);
      if (known === undefined) listed.set(word, [slot]);
      else known.push(slot);
    }
  }
  listedOf.set(rules, listed);
  return listed;
}

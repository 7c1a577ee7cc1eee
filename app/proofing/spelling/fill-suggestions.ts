import type { Flag } from '../flag.ts';
import type { Suggester } from './suggest.ts';

/**
 * The flags with the replacements that `suggester` offers put in where a flag waits for them (`suggest`).
 * All other flags come back as they are. Each distinct word is asked for once.
 */
export function fillSuggestions<F extends Flag>(flags: readonly F[], suggester: Suggester): F[] {
  const answers = new Map<string, readonly string[]>();
  return flags.map((flag) => {
    if (flag.suggest === undefined) return flag;
    const key = `${flag.text}\n${/[’‘“”]/.test(flag.sentence)}`;
    let replacements = answers.get(key);
    if (!replacements) {
      replacements = suggester.suggest(flag.text, flag.sentence);
      answers.set(key, replacements);
    }
    const { suggest: _, ...filled } = flag;
    return { ...filled, replacements } as unknown as F;
  });
}

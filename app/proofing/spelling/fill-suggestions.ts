import type { Flag } from '../flag.ts';
import type { Suggester, Suggestions } from './suggest.ts';

/** From this sureness on the first suggestion was right for 98 in 100 slips, and few rare words of books reach it. */
const SURE_AT = 0.9;
const SURE = 0.96;
const LIKELY_AT = 0.6;
const LIKELY = 0.85;
const MAYBE = 0.6;

/**
 * The flags with the replacements that `suggester` offers put in where a flag waits for them (`suggest`), and as sure as
 * these are. All other flags come back as they are. Each distinct word is asked for once.
 */
export function fillSuggestions<F extends Flag>(
  flags: readonly F[],
  suggester: Pick<Suggester, 'weigh'>,
): F[] {
  const answers = new Map<string, Suggestions>();
  return flags.map((flag) => {
    if (flag.suggest === undefined) return flag;
    const key = `${flag.text}\n${/[’‘“”]/.test(flag.sentence)}`;
    let answer = answers.get(key);
    if (!answer) {
      answer = suggester.weigh(flag.text, flag.sentence);
      answers.set(key, answer);
    }
    const { suggest: _, ...filled } = flag;
    const confidence = confidenceOf(flag, answer);
    return { ...filled, replacements: answer.replacements, confidence } as unknown as F;
  });
}

/** A capital may be a name's, whatever is near; a part of a compound is never sure. */
function confidenceOf({ confidence, name }: Flag, { sureness }: Suggestions): number {
  const most = sureness >= SURE_AT ? SURE : sureness >= LIKELY_AT ? LIKELY : MAYBE;
  return name === undefined && confidence > MAYBE ? most : Math.min(confidence, most);
}

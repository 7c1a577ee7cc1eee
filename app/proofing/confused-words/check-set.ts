import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Finding, Rule } from '../rule.ts';
import { readersTest } from './readers-test.ts';
import { CONFUSED_SETS } from './sets.ts';
import type { ConfusedSetId } from './sets.ts';

/**
 * The check of a rule for one confused set: wherever a member stands, the scorer says which fits best, and
 * where that is another one, the place is flagged with all other members on offer.
 */
export function checkSet(set: ConfusedSetId): Rule['check'] {
  const members: ReadonlySet<string> = new Set(CONFUSED_SETS[set]);
  return function* (paragraph, { scorer }) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.type !== 'word' || !members.has(token.norm)) continue;
      const { best, order, confidence } = scorer.score(set, paragraph, i);
      if (best !== token.norm) yield findingOf(paragraph, i, order, confidence);
    }
  };
}

function findingOf(
  paragraph: Paragraph,
  index: number,
  order: readonly string[],
  confidence: number,
): Finding {
  const { from, to, norm } = paragraph.tokens[index] as Token;
  const replacements = order.filter((member) => member !== norm);
  return {
    from,
    to,
    replacements,
    confidence,
    message: readersTest(paragraph, index, replacements[0] as string),
  };
}

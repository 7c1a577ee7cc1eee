import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Finding, Rule } from '../rule.ts';
import { readersTest } from './readers-test.ts';
import type { ConfusedSet } from './set.ts';

/**
 * The check of a rule for one confused set: wherever a member stands, the scorer says which fits best, and
 * where that is another one, the place is flagged with all other members on offer.
 */
export function checkSet(set: ConfusedSet): Rule['check'] {
  return function* (paragraph, { scorer }) {
    for (const index of scorer.places(set.id, paragraph)) {
      const { best, order, confidence } = scorer.score(set.id, paragraph, index);
      if (best !== paragraph.tokens[index]?.norm) yield findingOf(set, paragraph, index, order, confidence);
    }
  };
}

function findingOf(
  { rule }: ConfusedSet,
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
    message: readersTest(paragraph, index, replacements[0] as string, rule),
  };
}

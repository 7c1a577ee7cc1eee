import { beginsSentence } from '../../text/neighbours.ts';
import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Finding, Rule } from '../rule.ts';
import { readersTest } from './readers-test.ts';
import type { ConfusedSet } from './set.ts';

/** Flags less sure than this are none. */
const LEAST = 0.5;
/** Rarer words have changed their company since the old books were written: a site, an affect of a game. */
const LEAST_OF_OTHERS = 0.5;
const EVERYDAY = new Set([
  'its',
  'your',
  'their',
  'then',
  'to',
  'whose',
  'lose',
  'losing',
  'loses',
  'were',
  'lets',
]);

/**
 * The check of a rule for one confused set: wherever a member stands, the scorer says which fits best, and
 * where that is another one, the place is flagged with all other members on offer.
 */
export function checkSet(set: ConfusedSet): Rule['check'] {
  const isEveryday = EVERYDAY.has(set.id);
  const least = isEveryday ? LEAST : LEAST_OF_OTHERS;
  return (paragraph, { scorer }, places) => {
    const findings: Finding[] = [];
    if (!scorer.knows(set.id)) return findings;
    for (const index of places) {
      const { best, order, confidence } = scorer.score(set.id, paragraph, index);
      if (best === paragraph.tokens[index]?.norm || confidence < least) continue;
      if (!isEveryday && isName(paragraph, index)) continue;
      findings.push(findingOf(set, paragraph, index, order, confidence));
    }
    return findings;
  };
}

/** A capital inside a sentence: Vane, the Knight. */
function isName({ tokens }: Paragraph, index: number): boolean {
  const { text } = tokens[index] as Token;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
  return isCapital && !beginsSentence(tokens, index);
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

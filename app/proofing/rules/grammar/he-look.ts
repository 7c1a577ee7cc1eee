import { asideOf } from '../../../text/narration.ts';
import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import { BETWEEN_VERBS, normsBefore } from '../../english/clauses.ts';
import { pastOf } from '../../english/verb-forms.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Verbs whose first form differs from their past, and that stories use with "he" and "she" all the time. */
const BASES = wordSet(
  `look walk ask say think want know see go come get take make turn start stop try seem feel run stand sit smile laugh
  nod sigh open close reply answer wonder realize realise notice decide begin give tell hear find keep leave follow
  continue reach pull push grab stare glance whisper shout yell scream cry jump fly fall wake move stay live hope love
  like hate remember forget understand believe agree grin frown blush blink shake point enter return arrive watch
  pick drop throw catch wait hope finish land step speak call explain`,
);
const HEADS = wordSet('and but so when as because then while after before until suddenly finally');

/** he, she + the first form of a verb, in narration. */
export default defineRule({
  id: 'grammar/he-look',
  title: 'Verb without its ending',
  explanation: 'After he or she the verb needs its ending: he looked, or he looks.',
  kind: 'grammar',
  flags: [
    ['He look at the old map.', 'He looked at the old map.'],
    ['The lamp went out and she start to cry.', 'The lamp went out and she started to cry.'],
    ['When he see the boat, he ran.', 'When he saw the boat, he ran.'],
    ['"Not yet." She turn around.', '"Not yet." She turned around.'],
    ['Then he slowly open the door.', 'Then he slowly opened the door.'],
  ],
  passes: [
    'He looked at the old map.',
    '"He look at me funny," the boy said.',
    'Did he look at the map?',
    'What would he and she see?',
    'Never did he see her again.',
    'They asked that he leave.',
    'Only then, and not before, did she open it.',
    'Should he go home, or should she stay?',
    'She suggested he wait.',
  ],
  given: { story: { narration: 'past' } },
  at: new Set(['he', 'she']),
  check: (paragraph, { lexicon, story }, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    let aside: readonly Span[] | undefined;
    for (const i of places) {
      let at = adjoiningWord(tokens, i);
      while (at >= 0 && BETWEEN_VERBS.has(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at);
      const verb = tokens[at];
      if (verb === undefined || !BASES.has(verb.norm) || !isHead(tokens, i)) continue;
      aside ??= asideOf(paragraph);
      if (isInside(aside, verb.from)) continue;
      const past = pastOf(verb.norm, (word) => lexicon.inDictionary(word));
      const present = /(?:s|sh|ch|x|z|o)$/.test(verb.norm)
        ? `${verb.norm}es`
        : `${verb.norm.replace(/([^aeiou])y$/, '$1ie')}s`;
      const replacements = story.narration === 'present' ? [present, past] : [past, present];
      findings.push({ from: verb.from, to: verb.to, replacements, confidence: 0.9 });
    }
    return findings;
  },
});

/** Words that ask for a first form however far back in the clause they stand: "did he", "suggested he". */
const ASKS_BASE = wordSet(
  `do does did don't doesn't didn't can could will would shall should may might must need dare let make made helped
  suggest suggested insist insisted demand demanded ask asked order ordered recommend recommended propose proposed
  beg begged lest whether if though that than require required important necessary better nor neither or only till
  unless wouldn't couldn't shouldn't won't can't`,
);

function isHead(tokens: readonly Token[], index: number): boolean {
  const before = normsBefore(tokens, index, 5);
  const [nearest = ''] = before;
  if (nearest !== '' && !HEADS.has(nearest)) return false;
  if (nearest === '' && tokens[index - 2]?.text === ',') return false;
  return (
    !before.some((norm) => ASKS_BASE.has(norm)) &&
    tokens[index - 2]?.type !== 'dash' &&
    tokens[index - 1]?.type !== 'dash'
  );
}

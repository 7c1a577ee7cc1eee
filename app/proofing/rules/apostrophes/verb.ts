import { NOUN_VERBS, PLAIN_VERBS } from '../../english/verb-bases.ts';
import { thirdPersonOf } from '../../english/third-person.ts';
import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** After these a word with 's can only be a verb, even where it is a noun elsewhere. */
const SUBJECTS = wordSet(
  'he she it who everyone everybody someone somebody nobody everypony somepony nopony everything nothing which',
);
/** Stand between a subject and its verb. */
const BETWEEN = wordSet(
  'also always never just only still finally really often sometimes usually even then now already almost nearly ' +
    'quickly slowly suddenly barely hardly probably',
);
/** Verbs that are names of things or people when they stand alone with 's. */
const ALSO_OWNERS = wordSet('save win seek put say come do go read add return cost end');

/** An apostrophe in the -s of a verb. */
export default defineRule({
  id: 'apostrophes/verb',
  title: 'Apostrophe in a verb',
  explanation:
    'A verb takes a plain s: he meets, she wants, it looks. An apostrophe there would stand for “is” or for something owned.',
  kind: 'punctuation',
  flags: [
    ["He meet's an old sailor by the well.", 'He meets an old sailor by the well.'],
    ["“She want's to go home,” said Pell.", '“She wants to go home,” said Pell.'],
    ['It look’s like rain.', 'It looks like rain.'],
    ["Nobody know's.. not even Marla.", 'Nobody knows.. not even Marla.'],
    ["And then she finally try's the door.", 'And then she finally tries the door.'],
    ["The old dragon think's about it.", 'The old dragon thinks about it.'],
    ["HE GET'S AWAY EVERY TIME!", 'HE GETS AWAY EVERY TIME!'],
  ],
  passes: [
    "He's late, and she's tired.",
    "It's the cook's night off.",
    "“Let's go,” she said. “Who's first?”",
    "She who loves the sea fears the sailor's return.",
    "The run's end was near, and the walk's too.",
    "They had no say in the matter; it was God's will.",
    "A night's sleep did him good.. he'd needed it.",
    "The guard's look said everything.",
    "“Win's not here,” he said.",
  ],
  at: ({ type, norm }) =>
    type === 'word' &&
    norm.endsWith("'s") &&
    (PLAIN_VERBS.has(norm.slice(0, -2)) || NOUN_VERBS.has(norm.slice(0, -2))),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      const base = norm.slice(0, -2);
      const isPlain = PLAIN_VERBS.has(base);
      const before = subjectBefore(tokens, index);
      const hasSubject = before !== undefined && SUBJECTS.has(before);
      if (!hasSubject && (!isPlain || ALSO_OWNERS.has(base) || isCapital(text))) continue;
      findings.push({ from, to, replacements: [thirdPersonOf(base)], confidence: hasSubject ? 0.97 : 0.95 });
    }
    return findings;
  },
});

/** The word before, where an adverb stands between the one before that. */
function subjectBefore(tokens: readonly Token[], index: number): string | undefined {
  let before = adjoiningWord(tokens, index, -1);
  if (before >= 0 && BETWEEN.has(tokens[before]?.norm ?? '')) before = adjoiningWord(tokens, before, -1);
  return tokens[before]?.norm;
}

/** A capital with small letters after it, as names have. */
function isCapital(written: string): boolean {
  return written[0] !== written[0]?.toLowerCase() && written !== written.toUpperCase();
}

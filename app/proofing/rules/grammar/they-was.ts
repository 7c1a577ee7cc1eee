import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { beginsClause, normsBefore } from '../../english/clauses.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Subject → verb that cannot follow it → verb that can. */
const RIGHT = new Map<string, ReadonlyMap<string, string>>();
const MANY = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ['goes', 'go'],
  ['knows', 'know'],
]);
const ONE = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
  ["aren't", "isn't"],
  ["weren't", "wasn't"],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
  ['am', 'is'],
]);
for (const subject of ['they', 'we', 'you']) RIGHT.set(subject, MANY);
for (const subject of ['he', 'she', 'it']) RIGHT.set(subject, ONE);
RIGHT.set(
  'i',
  new Map([
    ['is', 'am'],
    ['are', 'am'],
    ['were', 'was'],
    ['has', 'have'],
    ['does', 'do'],
    ["weren't", "wasn't"],
    ["doesn't", "don't"],
    ["hasn't", "haven't"],
  ]),
);

/** Each is one, whoever they are: "someone who have". */
const SOMEONE = wordSet(
  'someone somebody somepony anyone anybody anypony everyone everybody everypony nobody nopony',
);
const WHO_IS_ONE = new Map([
  ['have', 'has'],
  ['are', 'is'],
  ["aren't", "isn't"],
  ["haven't", "hasn't"],
]);
RIGHT.set('who', WHO_IS_ONE);

/** These ask for "he were", "he have", or put a helper before the subject: "as it were", "did he do". */
const UNREAL = wordSet(
  `if though although as unless whether wish wished lest suppose supposing that than till until were was is are am be
  do does did have has had can could will would shall should may might must let make made makes see saw help don't
  doesn't didn't won't wouldn't couldn't can't shouldn't isn't aren't wasn't weren't hadn't haven't hasn't or nor
  neither either but except how only rather wished hoped hope demand demanded insist insisted suggest suggested ask asked ordered`,
);

const OBJECTS = wordSet('you it');

/** How far back "if" or "as" is looked for over commas and dashes, in tokens. */
const REACH = 30;

/** "If, when he saw it, he were to laugh". */
function isUnreal(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
    const { type, text, norm } = tokens[i] as Token;
    if (type === 'punctuation' && /^[.!?]$/.test(text)) return false;
    if (norm === 'if' || norm === 'as' || norm === 'though' || norm === 'wish' || norm === 'and') return true;
  }
  return false;
}

/** A pronoun with the verb of another: they was, he have. */
export default defineRule({
  id: 'grammar/they-was',
  title: 'They was',
  explanation: 'The verb goes with who does it: they were, he has, I am.',
  kind: 'grammar',
  flags: [
    ['They was late for supper.', 'They were late for supper.'],
    ['When we was home, it rained.', 'When we were home, it rained.'],
    ["She don't like the sea, and he knew it.", "She doesn't like the sea, and he knew it."],
    ['He have a boat of his own.', 'He has a boat of his own.'],
    ['"Go," he said, and they was gone.', '"Go," he said, and they were gone.'],
    ['I were tired of the rain.', 'I was tired of the rain.'],
    ['It have been raining for days.', 'It has been raining for days.'],
    ['She knew someone who have a boat.', 'She knew someone who has a boat.'],
  ],
  passes: [
    'They were late for supper.',
    'If he were king, they would be free.',
    'She wished it were over.',
    '"They was here a minute ago," said the old man.',
    'Were he and they are, nobody knew.',
    'He spoke as if she were a child.',
    'Let it be known that it was over, as it were.',
    'What matters to you is not what matters to him.',
    'The boy behind you was asleep.',
    'Those who have a boat, and you and everyone who are tired, stay here.',
    'Someone, who have they said?',
    'How could he have known?',
    'The captain insisted that he have supper with them.',
  ],
  at: RIGHT,
  check: ({ tokens, speech }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const subject = tokens[i] as Token;
      const verbs = RIGHT.get(subject.norm);
      if (verbs === undefined) continue;
      const verb = tokens[adjoiningWord(tokens, i)];
      const right = verb && verbs.get(verb.norm);
      if (verb === undefined || right === undefined || isInside(speech, verb.from)) continue;
      if (subject.norm === 'i' && subject.text === 'i' && tokens[i - 1]?.text === '-') continue;
      if (verb.norm === 'were' && (subject.norm === 'it' || isUnreal(tokens, i))) continue;
      const before = normsBefore(tokens, i, 4);
      if (subject.norm === 'who') {
        const isOne = SOMEONE.has(before[0] ?? '') && before[1] !== 'and' && before[1] !== 'or';
        if (isOne) findings.push({ from: verb.from, to: verb.to, replacements: [right], confidence: 0.9 });
        continue;
      }
      // "The man behind you is": an object takes no verb, and only at the head of a clause is it no object.
      if (
        OBJECTS.has(subject.norm) &&
        !/^(?:|and|but|because|so|if|when|that|while|where)$/.test(before[0] ?? '')
      )
        continue;
      if (!beginsClause(tokens, i) || before.some((norm) => UNREAL.has(norm))) continue;
      if (before[0] === 'and' && before.length > 1) continue;
      findings.push({ from: verb.from, to: verb.to, replacements: [right], confidence: 0.9 });
    }
    return findings;
  },
});

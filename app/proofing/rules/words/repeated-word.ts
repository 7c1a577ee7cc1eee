import { isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { beginsLength, endsClause, hasNone, hasVerb, takesParticle } from '../../english/twice-by-grammar.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Nobody doubles these on purpose, not even aloud. */
const NEVER_TWICE = wordSet(
  'the a an of to and for with from at into his its our their my your but or than as if',
);

/** Doubled where a clause ends in one and its sentence goes on with it: "What it was was a goat." */
const VERBS = wordSet(
  "is are was were have has be been could would should might must isn't wasn't aren't weren't couldn't wouldn't",
);
/** Doubled where a verb takes the one with it and the other begins a phrase: "came in in his socks". */
const PARTICLES = wordSet('in on');
/** Subjects and nothing else: doubled only in a stammer, or in a laugh. */
const SUBJECTS = wordSet('he she we they');

/** Doubled by the grammar: "he had had", "I know that that is", "gave her her coat". */
const TWICE_BY_GRAMMAR = wordSet(
  'had that do does did her up out over by down off through around about you it one who what which this there ' +
    'where here all so then can will them him us me how back too s d ll',
);

/** Doubled for their sound or their weight: "very very", "ha ha", "tut tut", "night night". */
const TWICE_FOR_WEIGHT = wordSet(
  'very really so much many more far long never ever always no yes now well there oh ah ha heh hee hey hi ' +
    'ho bye night knock tap tut tsk hush blah yada please hear wait come go run quick quickly stop help look old big ' +
    'little tiny good great bad dear sweet poor sorry wrong right left round again on up down away only just too ' +
    'still same quite deep high slow slowly dark cold hot sad happy mad fine fake honey baby boo choo chop clip ' +
    'clop click tick tock tip toe pit pat drip beep ring ding dong bang boom bam wham thump thud clang creak crack ' +
    'drum rat hop skip step fight win work read talk love like want need really super mega extra pretty real truly ' +
    'blue black white red green golden mama papa dada nana mum mom dad din pom can yum nom woof meow moo baa quack ' +
    'cheep tweet chirp buzz hiss whoosh swish splash nope yep yeah yay okay ok mhm um uh er hm hmm shh sh la da na ' +
    'fa doo wow aw tee wee chin pip fifty half day days years miles hours months weeks nights around over through ' +
    'days something someone whatever beautiful lovely cute bad badly hard harder faster closer nearer higher lower ' +
    'deeper bigger smaller louder stronger better worse older younger longer further farther young heavy ' +
    'hundred thousand million billion',
);

/** Places where a word stands twice with nothing between. */
export default defineRule({
  id: 'words/repeated-word',
  title: 'Repeated word',
  explanation: 'The same word stands here twice. One of the two is left over.',
  kind: 'grammar',
  flags: [
    ['She opened the the gate.', 'She opened the gate.'],
    ['He walked walked home alone.', 'He walked home alone.'],
    ['We were going to to the market, and Pell knew it.', 'We were going to the market, and Pell knew it.'],
    ['“Give it to to Marla,” he said.', '“Give it to Marla,” he said.'],
    ['The The lamp went out.', 'The lamp went out.'],
    ['Her hands were were shaking.', 'Her hands were shaking.'],
    ['Something lay on on the stairs.', 'Something lay on the stairs.'],
    ['Pell said he he was tired.', 'Pell said he was tired.'],
    ['They had no no bread left.', 'They had no bread left.'],
    ['He stood in the in the rain.', 'He stood in the rain.'],
  ],
  passes: [
    'He had had enough of the rain.',
    'She told him that that was the last boat.',
    '"No no no, I I can\'t," he said.',
    'It was a very very long night.',
    'He gave her her coat.',
    'They danced to Bora Bora all evening.',
    'The door.. the door was open.',
    'What he did did not matter.',
    'What it was was a goat.',
    'The man he was was gone.',
    'Those who could could leave.',
    'She came in in her socks.',
    'That was the man Pell had waited for for ten years.',
    '“We we can’t stay,” she said.',
    'They played a song of the The Thornbush Boys.',
  ],
  check: (paragraph) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    for (let i = 2; i < tokens.length; i++) {
      const second = tokens[i] as Token;
      if (second.type !== 'word' || tokens[i - 1]?.type !== 'space') continue;
      const first = tokens[i - 2] as Token;
      if (first.norm !== second.norm || first.type !== 'word') {
        if (ENDS_PAIR.has(second.norm) && isPairTwice(tokens, i)) {
          const finding = findingOf(paragraph, i - 6, i, 4, 0.95);
          if (finding) findings.push(finding);
        }
        continue;
      }
      const start = i - 2;
      while (tokens[i + 1]?.type === 'space' && tokens[i + 2]?.norm === first.norm) i += 2;
      const confidence = slipAt(paragraph, start, i);
      const finding = confidence > 0 ? findingOf(paragraph, start, i, 2, confidence) : null;
      if (finding) findings.push(finding);
    }
    return findings;
  },
});

/** With one of these at the end a pair of words is not said twice on purpose: "in the in the". */
const ENDS_PAIR = wordSet('the a an my his their our its your been');

function isPairTwice(tokens: readonly Token[], last: number): boolean {
  const at = (back: number) => tokens[last - back];
  if (last < 6 || at(4)?.norm !== at(0)?.norm || at(6)?.norm !== at(2)?.norm) return false;
  if (at(6)?.type !== 'word' || at(2)?.norm === at(0)?.norm) return false;
  return at(1)?.type === 'space' && at(3)?.type === 'space' && at(5)?.type === 'space';
}

/** How sure it is that the words from `start` to `end` are one word too often; 0 where they may stand. */
function slipAt({ tokens, speech }: Paragraph, start: number, end: number): number {
  const first = tokens[start] as Token;
  const last = tokens[end] as Token;
  const { norm } = first;
  if (tokens[start - 1]?.type === 'quote' && tokens[start - 1]?.text !== '"' && norm === 'and') return 0;
  const isTitle = isLower(first.text) && !isLower(last.text) && last.text !== last.text.toUpperCase();
  if (NEVER_TWICE.has(norm)) {
    if (isTitle || (norm === 'for' && beginsLength(tokens, end))) return 0;
    return norm === 'for' || norm === 'of' || norm === 'as' ? 0.85 : 0.97;
  }
  if (end - start > 2 || norm.length < 2) return 0;
  if (VERBS.has(norm)) return endsClause(tokens, start) ? 0 : 0.92;
  if (PARTICLES.has(norm)) return takesParticle(tokens, start) ? 0 : 0.9;
  const isSpoken = isInside(speech, first.from);
  if (SUBJECTS.has(norm)) return !isSpoken && hasVerb(tokens, end) ? 0.9 : 0;
  if (norm === 'no') return !isSpoken && hasNone(tokens, start) ? 0.9 : 0;
  if (TWICE_BY_GRAMMAR.has(norm) || TWICE_FOR_WEIGHT.has(norm)) return 0;
  if (!isLower(first.text) && !isLower(last.text) && first.text !== first.text.toUpperCase()) return 0;
  return isSpoken || norm.includes('-') ? 0 : 0.85;
}

function isLower(written: string): boolean {
  return written[0] === written[0]?.toLowerCase();
}

/** A finding for the `length` tokens, blanks counted, that are said more than once between `start` and `end`. */
function findingOf(
  { tokens, text }: Paragraph,
  start: number,
  end: number,
  length: 2 | 4,
  confidence: number,
): Finding | null {
  const first = tokens[start] as Token;
  const last = tokens[end] as Token;
  const once = text.slice(first.from, (tokens[start + length - 2] as Token).to);
  const norm = once.toLowerCase();
  const group = `${norm} ${norm} → ${norm}`;
  if (!text.slice(first.from, last.to).includes('\n')) {
    return { from: first.from, to: last.to, replacements: [once], confidence, group };
  }
  // A line break between the two cannot be taken out, so only what comes after it goes.
  if (end - start !== length * 2 - 2) return null;
  const from = tokens[end - length + 2] as Token;
  const blank = tokens[end + 1];
  return {
    from: from.from,
    to: blank?.type === 'space' ? blank.to : last.to,
    replacements: [''],
    confidence,
    group,
  };
}

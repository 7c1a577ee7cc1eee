import { isInside } from '../../../text/neighbours.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const words = (list: string) => new Set(list.split(' '));

/** Nobody doubles these on purpose, not even aloud. */
const NEVER_TWICE = words('the a an of to and for with from at into his its our their my your but or than');

/** Doubled by the grammar: "he had had", "I know that that is", "gave her her coat", "came in in a rush". */
const TWICE_BY_GRAMMAR = words(
  'had that is was are were be been do does did her in on up out over by down off through around about you it one ' +
    'who what which this there where here all as so then can will have has them him us me how back too s d ll',
);

/** Doubled for their sound or their weight: "very very", "ha ha", "tut tut", "night night". */
const TWICE_FOR_WEIGHT = words(
  'very really so much many more far long never ever always no yes now well there oh ah ha he ho heh hee hey hi ' +
    'bye night knock tap tut tsk hush blah yada please hear wait come go run quick quickly stop help look old big ' +
    'little tiny good great bad dear sweet poor sorry wrong right left round again on up down away only just too ' +
    'still same quite deep high slow slowly dark cold hot sad happy mad fine fake honey baby boo choo chop clip ' +
    'clop click tick tock tip toe pit pat drip beep ring ding dong bang boom bam wham thump thud clang creak crack ' +
    'drum rat hop skip step fight win work read talk love like want need really super mega extra pretty real truly ' +
    'blue black white red green golden mama papa dada nana mum mom dad din pom can yum nom woof meow moo baa quack ' +
    'cheep tweet chirp buzz hiss whoosh swish splash nope yep yeah yay okay ok mhm um uh er hm hmm shh sh la da na ' +
    'fa doo wow aw tee wee chin pip fifty half day days years miles hours months weeks nights around over through ' +
    'days something someone whatever beautiful lovely cute bad badly hard harder faster closer nearer higher lower ' +
    'deeper bigger smaller louder stronger better worse older younger longer further farther',
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
  ],
  check: function* (paragraph) {
    const { tokens } = paragraph;
    for (let i = 2; i < tokens.length; i++) {
      const second = tokens[i] as Token;
      if (second.type !== 'word' || tokens[i - 1]?.type !== 'space') continue;
      const first = tokens[i - 2] as Token;
      if (first.norm !== second.norm || first.type !== 'word') continue;
      const start = i - 2;
      while (tokens[i + 1]?.type === 'space' && tokens[i + 2]?.norm === first.norm) i += 2;
      const finding = findingOf(paragraph, start, i);
      if (finding) yield finding;
    }
  },
});

function findingOf(paragraph: Paragraph, start: number, end: number): Finding | null {
  const { tokens } = paragraph;
  const first = tokens[start] as Token;
  const last = tokens[end] as Token;
  const { norm } = first;
  const isSlip = NEVER_TWICE.has(norm);
  if (!isSlip) {
    if (end - start > 2 || norm.length < 2 || TWICE_BY_GRAMMAR.has(norm) || TWICE_FOR_WEIGHT.has(norm))
      return null;
    if (isName(first.text) && isName(last.text)) return null;
    if (isInside(paragraph.speech, first.from) || norm.includes('-')) return null;
  }
  // "What are you waiting for for five years?" happens, if rarely.
  const confidence = isSlip && norm !== 'for' && norm !== 'of' ? 0.97 : 0.85;
  const group = `${first.norm} ${first.norm} → ${first.norm}`;
  if (!paragraph.text.slice(first.from, last.to).includes('\n')) {
    return { from: first.from, to: last.to, replacements: [first.text], confidence, group };
  }
  // A line break between the two cannot be taken out, so only the word after it goes.
  const blank = tokens[end + 1];
  const to = blank?.type === 'space' ? blank.to : last.to;
  return end - start === 2 ? { from: last.from, to, replacements: [''], confidence, group } : null;
}

/** Duran Duran, New New York; but not what is shouted. */
function isName(written: string): boolean {
  return written[0] !== written[0]?.toLowerCase() && written !== written.toUpperCase();
}

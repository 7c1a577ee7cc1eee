import { adjoiningWord, beginsSentence } from '../../text/neighbours.ts';
import type { Token } from '../../text/paragraph.ts';
import { wordSet } from './word-set.ts';

/** True where the first of two equal verbs at `start` may end a clause that the second goes on from: "what it was was". */
export function endsClause(tokens: readonly Token[], start: number): boolean {
  let before = adjoiningWord(tokens, start, -1);
  if (before < 0) return true;
  if (SUBJECTS.has(normAt(tokens, before)) && !beginsSentence(tokens, before)) {
    const further = adjoiningWord(tokens, before, -1);
    if (further >= 0 && !JOINS.has(normAt(tokens, further))) return true;
  }
  for (let steps = 0; before >= 0 && steps < LONGEST_CLAUSE; steps++) {
    if (ASKING.has(normAt(tokens, before))) return true;
    before = adjoiningWord(tokens, before, -1);
  }
  return false;
}

/**
 * True where the first of two equal particles at `start` may belong to the verb before it, or to a clause that it
 * ends: "went on on foot", "the house he lived in in May".
 */
export function takesParticle(tokens: readonly Token[], start: number): boolean {
  const before = adjoiningWord(tokens, start, -1);
  if (before < 0) return true;
  const norm = normAt(tokens, before);
  if (normAt(tokens, start) === 'in' ? !STANDS_IN.has(norm) : TAKES_ON.has(norm)) return true;
  const further = adjoiningWord(tokens, before, -1);
  return further >= 0 && SUBJECTS.has(normAt(tokens, further)) && !beginsSentence(tokens, further);
}

/** True where a length of time or a number follows: "what he had waited for for ten years". */
export function beginsLength(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 2];
  return next?.type === 'number' || LENGTHS.has(next?.norm ?? '');
}

/** True where a verb follows, so that "he he" is no laugh: "he he was tired". */
export function hasVerb(tokens: readonly Token[], end: number): boolean {
  const next = adjoiningWord(tokens, end);
  return next >= 0 && FINITE.has(normAt(tokens, next));
}

/** True where "no no" stands between a word that asks for a noun and another word: "had no no bread". */
export function hasNone(tokens: readonly Token[], start: number): boolean {
  const before = adjoiningWord(tokens, start, -1);
  return before >= 0 && ASKS_NOUN.has(normAt(tokens, before)) && tokens[start + 4]?.type === 'word';
}

function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? '';
}

/** How far back the beginning of a clause such as "what she had been" is looked for, in words. */
const LONGEST_CLAUSE = 8;

const SUBJECTS = wordSet('i you he she it we they there this that who which one');
const JOINS = wordSet('and but or so if because then yes no well oh think said says knew thought');
const ASKING = wordSet(
  `what who whoever whatever where wherever how why which whom when all whose everything anything nothing thing those
  only best worst least most`,
);
const TAKES_ON = wordSet(
  `go goes going gone went come comes coming came carry carries carried carrying hold holds held holding move moves moved
  moving walk walks walked log logged turn turns turned turning keep keeps kept keeping look looks looked looking get
  gets got getting take takes took taken put puts putting pass passed drive drove driven ride rode fly flew run ran step
  stepped call called push pushed hang hung that be been being live lived try tried have had has stay stayed switch
  switched play played work worked read talk talked lead led press pressed plod plodded march marched urge urged egg
  egged cheer cheered climb climbed later further farther`,
);
/** "In" goes with so many verbs that only these are sure to leave the second one over. */
const STANDS_IN = wordSet(
  `is are was were sat stood lay hid sitting standing lying living dressed covered stuck trapped lost interested alone
  believe believed`,
);
const LENGTHS = wordSet(
  `a an so more some many all most over nearly almost ages years months weeks days hours long two three four five six
  seven eight nine ten twenty thirty forty fifty half about`,
);
const FINITE = wordSet(
  `is are was were had has have would could should did does do will can must might never just said went came took saw
  looked knew thought wanted felt got made ran turned didn't couldn't wasn't wouldn't`,
);
const ASKS_NOUN = wordSet(
  `had has have was is were are there's with saw see made make took found of in by felt heard left gave`,
);

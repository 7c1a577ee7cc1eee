import { adjoiningWord, nextSolid } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { PLAIN_ADJECTIVES } from '../../english/adjectives.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import type { OwnNames } from '../../own-names.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Words that hold a sentence together and begin with a capital only where it begins, or in a title. */
const SMALL = wordSet(
  `the a an and or but nor of to in on at with from for by into onto about over under than as if so that this these those our my
  it was were are has had have been not because when while where`,
);
/** After these no sentence can begin: a capital there is a slip. */
const LEADS_ON = wordSet(
  `to of in on at with from for by into onto about over under the a an and or but his her my their its your our was were is are be been
  had has have seen would could should will can that than as if when while because not saw took made gave went came looked turned walked
  got put felt until after before through toward towards around behind very so`,
);
/** Even after a comma these are no name and no thought that begins: "he left, And she stayed". */
const AFTER_COMMA = wordSet('and but or so because while until since than');
/** Slips are rarer than one word in so many. */
const FEW = 30;
/** Adjectives that are names of a month, a party, a faith. */
const PARTY = wordSet(
  'august liberal democratic republican revolutionary conservative imperial federal royal holy divine immortal eternal free national catholic platonic absolute orange',
);
const COLORS = wordSet(
  'red blue green yellow purple pink orange brown black white gray grey golden cyan crimson scarlet violet',
);
const ARTICLES = wordSet('a an the his her my their its your our this that');

/** A capital in the middle of a sentence, on a word that takes none. */
export default defineRule({
  id: 'capitals/stray',
  title: 'Capital in mid-sentence',
  explanation:
    'This word stands in the middle of a sentence and is no name, so it begins with a small letter.',
  kind: 'capitals',
  flags: [
    ['She went To the well.', 'She went to the well.'],
    ['Pell sat down, And nobody spoke.', 'Pell sat down, and nobody spoke.'],
    ['He had seen The dragon before.', 'He had seen the dragon before.'],
    ['The Green dragon yawned.. and slept.', 'The green dragon yawned.. and slept.'],
    ['It was a Beautiful morning.', 'It was a beautiful morning.'],
    ['“He went Into the cave,” said Marla.', '“He went into the cave,” said Marla.'],
    ['They were On the roof.', 'They were on the roof.'],
  ],
  passes: [
    'He read The Weather Shop and The Lord Of The Boats.',
    'She thought, What now? And then.. Who was there?',
    '“Come,” he said, “And bring a lamp.”',
    'IT WAS NOT FAIR, AND PELL KNEW IT.',
    'They prayed that He would hear them.',
    'She was in the Great Hall with the Black Knight.',
    'The sign said Keep Off The Grass.',
    'I saw THE dragon.',
    'The Red Lion was shut.',
  ],
  at: ({ type, norm, text }) =>
    type === 'word' &&
    text.charCodeAt(0) <= 0x5a &&
    (SMALL.has(norm) || PLAIN_ADJECTIVES.has(norm) || COLORS.has(norm)),
  check: ({ tokens, words }, tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      const isSmall = SMALL.has(norm);
      if (!isSmall && PARTY.has(norm)) continue;
      if (text.length > 1 && text === text.toUpperCase()) continue;
      const confidence = isSmall ? functionWord(tokens, index) : adjective(tokens, index, ownNamesOf(tools));
      if (confidence === 0) continue;
      findings.push({ from, to, replacements: [text.charAt(0).toLowerCase() + text.slice(1)], confidence });
    }
    // Verse that runs on, and headings: too many to be slips.
    return findings.length > 2 && findings.length * FEW > words.length ? [] : findings;
  },
});

function functionWord(tokens: readonly Token[], index: number): number {
  const next = tokens[adjoiningWord(tokens, index)];
  if (next === undefined || (isCapital(next.text) && !/^I(?:'|’|$)/.test(next.text))) return 0;
  const { norm, text } = tokens[index] as Token;
  const at = adjoiningWord(tokens, index, -1);
  if (at < 0) {
    const mark = nextSolid(tokens, index, -1);
    return mark?.text === ',' && tokens[index - 1]?.text === ' ' && AFTER_COMMA.has(norm) ? 0.85 : 0;
  }
  const before = tokens[at] as Token;
  if (isCapital(before.text) || tokens[index - 1]?.text.includes('\n')) return 0;
  // A single A is a mark or a letter.
  return text === 'A' || !LEADS_ON.has(before.norm) ? 0 : 0.93;
}

function adjective(tokens: readonly Token[], index: number, names: OwnNames): number {
  const at = adjoiningWord(tokens, index, -1);
  const before = tokens[at];
  if (before === undefined || !ARTICLES.has(before.norm)) return 0;
  const next = tokens[adjoiningWord(tokens, index)];
  if (next === undefined || isCapital(next.text) || nounClassOf(next.norm) === undefined) return 0;
  return names.has((tokens[index] as Token).norm) ? 0 : 0.85;
}

function isCapital(written: string): boolean {
  return written.charAt(0) !== written.charAt(0).toLowerCase();
}

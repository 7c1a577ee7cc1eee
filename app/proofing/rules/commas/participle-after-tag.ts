import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Tag } from '../../../text/dialogue.ts';
import type { Token } from '../../../text/paragraph.ts';
import { isActIng } from '../../english/ing-forms.ts';
import { MOODS } from '../../english/moods.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** These take what follows in -ing as their own: "he began looking". */
const TAKES_ING = wordSet(
  'began begins started starts continued continues finished finishes kept keeps went goes suggested suggests proposed ' +
    'proposes mentioned mentions managed manages recalled recalls stopped stops',
);
/** They belong to what follows: "he said, already turning". */
const WITH_ACT = wordSet('already still not never now both clearly obviously almost even always half');
const DEGREES = wordSet(
  'more really very quite so rather a bit little too somewhat pretty extremely slightly clearly now',
);
/** They belong to the verb before: "he said again, looking". */
const WITH_VERB = wordSet('again back aloud loudly together first too');
/** Phrases a tag holds before what is done meanwhile: "he said in awe, looking", "with a smile, turning". */
const BEGINS_PHRASE = wordSet('in with to at');
const ENDS_SEARCH = wordSet(
  'and but or as while when before after by from of for without about like than that which who where if because so ' +
    'until since instead start started began keep kept he she they it i we you was is were are had has have',
);
const PRONOUNS = wordSet('him her them me us you himself herself themselves myself');

/** The comma between a tag and what the speaker does or feels meanwhile. */
export default defineRule({
  id: 'commas/participle-after-tag',
  title: 'Comma after a tag',
  explanation:
    'A comma parts the words that tell who speaks from what the speaker does or feels meanwhile: “he said, rubbing his head”.',
  kind: 'punctuation',
  flags: [
    ['"I fell," he said rubbing his head.', '"I fell," he said, rubbing his head.'],
    ['“Where are we?” Pell asked looking around.', '“Where are we?” Pell asked, looking around.'],
    [
      '"Come on!" she yelled already running down the hill.',
      '"Come on!" she yelled, already running down the hill.',
    ],
    [
      '"Stay close.." he said quickly putting a claw on her back.',
      '"Stay close.." he said quickly, putting a claw on her back.',
    ],
    ['"Is it far?" she asked again looking up at him.', '"Is it far?" she asked again, looking up at him.'],
    ['"Wow.." said Marla in awe staring at the gate.', '"Wow.." said Marla in awe, staring at the gate.'],
    [
      '"You did what?" the mare asked really shocked by it.',
      '"You did what?" the mare asked, really shocked by it.',
    ],
    ['"No," he told her shaking his head.', '"No," he told her, shaking his head.'],
  ],
  passes: [
    '"I fell," he said, rubbing his head.',
    '"I fell," he said in passing.',
    '"I fell," he said before rubbing his head.',
    '"Look!" he began pointing at the sky.',
    '"Well," she said with a smile that was missing a tooth.',
    '"What?" he asked nothing else.',
    '"I fell," he said and kept rubbing his head.',
    '"Hi," she said to the boy standing there.',
    '"Stop it," he said while laughing.',
    'He was tired of asking everyone looking for work.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (const { after } of dialogue) {
      if (after === undefined) continue;
      const finding = findingAfter(tokens, after);
      if (finding) findings.push(finding);
    }
    return findings;
  },
});

function findingAfter(tokens: readonly Token[], tag: Tag): Finding | undefined {
  if (TAKES_ING.has((tokens[tag.verb] as Token).norm)) return undefined;
  let comma = tag.last;
  let at = behind(tokens, comma);
  // "he told her looking": the person told belongs to the tag.
  if (!tag.isInverted && PRONOUNS.has(tokens[at]?.norm ?? '')) {
    comma = at;
    at = behind(tokens, at);
  }
  let isPlain = true;
  for (let passed = 0; at >= 0 && passed < 7; passed++) {
    const { norm } = tokens[at] as Token;
    if (isActIng(norm)) {
      if (!isPlain && isPartOfPhrase(tokens, at)) return undefined;
      return found(tokens[comma] as Token, isPlain ? 0.96 : 0.85);
    }
    if (isPlain && MOODS.has(norm) && tokens[comma]?.norm !== 'her')
      return found(tokens[comma] as Token, 0.9);
    if (ENDS_SEARCH.has(norm)) return undefined;
    if (isPlain && (WITH_ACT.has(norm) || DEGREES.has(norm))) {
      at = behind(tokens, at);
      continue;
    }
    if (BEGINS_PHRASE.has(norm)) isPlain = false;
    else if (isPlain && !WITH_VERB.has(norm) && !norm.endsWith('ly')) return undefined;
    if (!isPlain && norm.endsWith('ly')) {
      at = behind(tokens, at);
      continue;
    }
    comma = at;
    at = behind(tokens, at);
  }
  return undefined;
}

/** Inside a phrase a word in -ing may belong to its noun: "to the boy standing there", "in a loving voice". */
function isPartOfPhrase(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 2]?.norm ?? '';
  if (PHRASE_WORDS.has(before)) return true;
  for (let i = index - 2; i > index - 14 && tokens[i]?.type === 'word'; i -= 2) {
    const norm = tokens[i]?.norm;
    if (norm === 'to') return !PRONOUNS.has(before);
    if (norm === 'with' || norm === 'in' || norm === 'at') return !HOW.has(before);
  }
  return true;
}

const PHRASE_WORDS = wordSet('a an the his her my their our your its in with at to');
/** Nouns that tell how someone speaks. */
const HOW = wordSet(
  'awe smile grin smirk frown voice tone sigh laugh chuckle giggle shock surprise confusion fear anger panic disbelief ' +
    'whisper growl concern worry amazement wonder horror excitement joy relief annoyance frustration disgust smirk nod ' +
    'shrug once last face look expression wink pout scowl glare smiles tears unison pain sadness curiosity delight',
);

function behind(tokens: readonly Token[], index: number): number {
  return tokens[index + 1]?.type === 'space' && tokens[index + 2]?.type === 'word' ? index + 2 : -1;
}

function found({ from, to, text }: Token, confidence: number): Finding {
  return { from, to, replacements: [`${text},`], confidence, group: 'comma after a tag' };
}

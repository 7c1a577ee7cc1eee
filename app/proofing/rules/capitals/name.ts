import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { BEINGS, KIN } from '../../english/beings.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { INVERTS, speechVerbOf } from '../../english/speech-verbs.ts';
import { NOUN_VERBS, PLAIN_VERBS } from '../../english/verb-bases.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import type { OwnNames } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A name that is a word too must stand so often in the story. */
const FEWEST = 5;
/** So often it stands in the story that nobody can take it for a word. */
const MANY = 12;
const ARTICLES = wordSet(
  'a an the my your his her our their its this that these those some any no every each another one whose what which such of as more ' +
    'less much many few several both all two three four like very too so how into with without to in on for from by and or but not',
);
/** What a person does: after it a word without an article is a name. */
const DOES = wordSet(
  "was is had has didn't doesn't wasn't isn't hadn't couldn't wouldn't could would can't will looked turned smiled nodded " +
    'sighed laughed went came ran walked stood sat felt knew thought wanted tried began started stopped took got gave saw heard ' +
    'made shook grinned blushed frowned stared glanced blinked gasped giggled chuckled',
);
/** Of these a name may come right behind: "to marla", "and marla". */
const MAY_PRECEDE = wordSet('as like so how into with without to in on for from by and or but not of that');
/** What people are called who are not named. */
const ADDRESS = wordSet(
  'sir madam madame monsieur mister miss missus doc boss chief mayor comrade councilman officer honey sweetie sweetheart darling dear ' +
    'love baby buddy bud pal dude bro sis kiddo sweetness sugar sunshine majesty highness grace lordship ladyship master mistress superintendent mademoiselle senor senora',
);
const THE = wordSet('a an the my your his her our their its this that these those no');
/** "Twilight came", "spikes were" need no article. */
const UNSURE: ReadonlySet<string | undefined> = new Set(['mass', 'plural']);
const CALLS = wordSet(
  'hey hi hello thanks oh okay ok yes no yeah well sorry please listen look wait bye goodbye dear',
);
/** Words that hold sentences together, whatever a story calls somebody. */
const NEVER = wordSet(
  'will may can might must so me it us he she you they we i the a an and or of to in on at is are was be one',
);

/** A name of the story written small. */
export default defineRule({
  id: 'capitals/name',
  title: 'Name in small letters',
  explanation: 'Everywhere else this story writes the name with a capital.',
  kind: 'capitals',
  flags: [
    ['She looked for marla everywhere.', 'She looked for Marla everywhere.'],
    ['“Come here, ember.”', '“Come here, Ember.”'],
    ['“No,” said ember.', '“No,” said Ember.'],
    ["They went to marla's house.", "They went to Marla's house."],
    ['And then ember looked at him.. and smiled.', 'And then Ember looked at him.. and smiled.'],
    ['“Not now,” ember whispered.', '“Not now,” Ember whispered.'],
  ],
  passes: [
    'An ember looked like a star.',
    'The last ember was out.',
    '“Ember, come here,” said Marla.',
    'The Marlas of this world.. who needs them?',
    'He saw ember and ash in the grate.',
    '“Hope,” said Marla, “I hope so.”',
    'They hope Hope comes.',
    'It was a glowing ember, said the smith.',
  ],
  given: {
    story: {
      names: [
        { word: 'Marla', count: 40 },
        { word: 'Ember', count: 31 },
        { word: 'Hope', count: 12 },
      ],
    },
  },
  at: ({ type, norm, text }, tools) =>
    type === 'word' &&
    text === text.toLowerCase() &&
    ownNamesOf(tools).has(norm.endsWith("'s") ? norm.slice(0, -2) : norm),
  check: ({ tokens, speech, text: whole }, tools, places) => {
    const findings: Finding[] = [];
    const names = ownNamesOf(tools);
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      if (text.charCodeAt(0) < 0x61) continue;
      const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
      const name = names.get(bare);
      if (name === undefined || NEVER.has(bare) || name.written.length < 3) continue;
      if (/[@#_/\\.]/.test(whole.charAt(from - 1)) || /[@_/\\]/.test(whole.charAt(to))) continue;
      const { lexicon } = tools;
      const isWord = lexicon.inDictionary(bare);
      const confidence = isWord
        ? confidenceAt(tokens, index, bare, names, isInside(speech, from))
        : strangeAt(tokens, index, name.count);
      if (confidence === 0) continue;
      findings.push({ from, to, replacements: [name.written + text.slice(bare.length)], confidence });
    }
    return findings;
  },
});

/** How sure it is that a word of no dictionary is the name: less so where an article makes it a word for a thing. */
function strangeAt(tokens: readonly Token[], index: number, count: number): number {
  const before = tokens[adjoiningWord(tokens, index, -1)]?.norm ?? '';
  if (ARTICLES.has(before) && !MAY_PRECEDE.has(before)) return 0;
  const next = tokens[adjoiningWord(tokens, index)];
  if (
    next &&
    nounClassOf(next.norm) !== undefined &&
    !isCapital(next.text) &&
    !tokens[index]?.norm.endsWith("'s")
  )
    return 0;
  if (isAdjective(before) || /(?:our|ise|ised|ising)(?:able|ed|ing|s)?$/.test(tokens[index]?.norm ?? ''))
    return 0;
  if (count < FEWEST) return 0.85;
  return count < MANY ? 0.92 : 0.96;
}

/** How sure it is that a word which is also no name stands for one here. */
function confidenceAt(
  tokens: readonly Token[],
  index: number,
  bare: string,
  names: OwnNames,
  isSpoken: boolean,
): number {
  const { count = 0, whole = '' } = names.get(bare) ?? {};
  if (count < FEWEST || KIN.has(bare) || BEINGS.has(bare) || ADDRESS.has(bare)) return 0;
  const before = tokens[adjoiningWord(tokens, index, -1)];
  const next = tokens[adjoiningWord(tokens, index)];
  const mark = tokens[index - 1]?.type === 'space' ? tokens[index - 2] : tokens[index - 1];
  if (before && INVERTS.has(before.norm) && isAfterSpeech(tokens, index)) return 0.95;
  if (before === undefined && mark?.type === 'quote' && next && speechVerbOf(next.norm) === 'says')
    return 0.95;
  if (whole.includes(' ') && hasMate(tokens, index, whole)) return 0.95;
  const isCut = cutsOff(tokens, index);
  if (before === undefined) return isSpoken && mark?.text === ',' && isCut && !isVerb(bare) ? 0.9 : 0;
  if (isSpoken && CALLS.has(before.norm) && isCut && !isVerb(bare)) return 0.9;
  if (isVerb(bare) || ARTICLES.has(before.norm) || isAdjective(before.norm) || isAdjective(bare)) return 0;
  if (
    isNameBefore(tokens, index) ||
    before.norm.endsWith("'s") ||
    before.norm.endsWith("s'") ||
    /(?:ed|ing|ly)$/.test(before.norm)
  )
    return 0;
  if (nounClassOf(before.norm) !== undefined || UNSURE.has(nounClassOf(bare))) return 0;
  return next !== undefined && DOES.has(next.norm) && !hasArticle(tokens, index) ? 0.92 : 0;
}

/** A capital before it that is not only a sentence's: "the Scottish empire". */
function isNameBefore(tokens: readonly Token[], index: number): boolean {
  const before = adjoiningWord(tokens, index, -1);
  return isCapital(tokens[before]?.text ?? '') && adjoiningWord(tokens, before, -1) >= 0;
}

/** True where an article stands a little before it: "the literary editor". */
function hasArticle(tokens: readonly Token[], index: number): boolean {
  let at = adjoiningWord(tokens, index, -1);
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (THE.has(tokens[at]?.norm ?? '')) return true;
    at = adjoiningWord(tokens, at, -1);
  }
  return false;
}

/** True where the rest of a name of two words stands beside it: rainbow dash. */
function hasMate(tokens: readonly Token[], index: number, whole: string): boolean {
  const parts = whole.toLowerCase().split(' ');
  return ([1, -1] as const).some((step) => {
    const norm = tokens[adjoiningWord(tokens, index, step)]?.norm;
    return norm !== undefined && norm !== tokens[index]?.norm && parts.includes(norm);
  });
}

/** True where a stop follows, or a comma at the end of a speech. */
function cutsOff(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index + 1];
  if (mark?.type !== 'punctuation') return false;
  return /^[.!?]$/.test(mark.text) || (mark.text === ',' && tokens[index + 2]?.type === 'quote');
}

function isVerb(bare: string): boolean {
  return PLAIN_VERBS.has(bare) || NOUN_VERBS.has(bare);
}

/** True where the word before the verb closes a speech: “No,” said ember. */
function isAfterSpeech(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 3]?.type === 'space' ? tokens[index - 4] : tokens[index - 3];
  return mark?.type === 'quote';
}

function isCapital(written: string): boolean {
  return written.charAt(0) !== written.charAt(0).toLowerCase();
}

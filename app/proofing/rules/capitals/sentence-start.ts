import { speechVerbOf } from '../../english/speech-verbs.ts';
import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** A dot after these ends no sentence. */
const ABBREVIATIONS = wordSet(
  'mr mrs ms mx dr st prof sgt capt cpt lt col gen cmdr adm maj rev hon sr jr vs no vol ch pt dept est approx etc eg ie al ave ' +
    'inc ltd co corp fig ed eds ft in oz lb lbs min sec hr hrs yr yrs mt mts rd tel ext a.m p.m am pm viz cf ca',
);
/** What begins with one of these may rather go on after a comma. */
const GOES_ON = wordSet('and but or nor so because while until though although as like if that who');
/** These hardly ever begin a sentence that is no question: a comma was meant. */
const AFTER_COMMA = wordSet('which whose whom than');
const NOT_WORDS = wordSet('i www http https com org net');

/** A sentence that begins with a small letter. */
export default defineRule({
  id: 'capitals/sentence-start',
  title: 'Small letter at the start of a sentence',
  explanation:
    'After a full stop, a question mark or an exclamation mark the next sentence begins with a capital.',
  kind: 'capitals',
  flags: [
    ['The lamp went out. she waited in the dark.', 'The lamp went out. She waited in the dark.'],
    ['“Sit down. we have time,” said Pell.', '“Sit down. We have time,” said Pell.'],
    ['Who was there tonight? nobody came back.', 'Who was there tonight? Nobody came back.'],
    ['He ran. Then he fell down! the crowd laughed.', 'He ran. Then he fell down! The crowd laughed.'],
    ['It was over. and nobody cheered.', 'It was over. And nobody cheered.'],
    ['She wrote it all down.  then she slept.', 'She wrote it all down.  Then she slept.'],
    ['He hid in the cellar. which was a mistake.', 'He hid in the cellar, which was a mistake.'],
    ['the boats came home at dusk. Nobody was lost.', 'The boats came home at dusk. Nobody was lost.'],
  ],
  passes: [
    'Mr. Pell met Dr. Ash at No. 5, at 9 a.m. on the dot.',
    'Apples, pears, etc. were on the table.',
    '“Stop! Who goes there?” he shouted. “It is late.. too late.”',
    'What was that? she wondered.',
    '“No!” he cried. “W. what?”',
    'Who could it be? thought Marla.',
    'He waited... and waited. . . and slept.',
    '1. the red door',
    'no capitals here. none at all. that is how she wrote.',
    'story: the weather shop',
    'Bang! went the door.',
    '“Oh! how you startled me,” she said.',
  ],
  check: (paragraph, { lexicon }) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    const first = firstWord(tokens);
    if (first < 0 || (isSmall(tokens[first]) && isAllSmall(tokens, first))) return findings;
    if (isSmall(tokens[first]) && beginsProse(paragraph, first))
      findings.push(findingAt(tokens[first] as Token, 0.85));
    for (let i = first + 1; i + 2 < tokens.length; i++) {
      const mark = tokens[i] as Token;
      if (mark.type !== 'punctuation' || tokens[i + 1]?.type !== 'space') continue;
      const word = tokens[i + 2] as Token;
      if (!isSmall(word) || NOT_WORDS.has(word.norm) || word.norm.startsWith("i'")) continue;
      const confidence = lexicon.isWord(word.text) ? confidenceAt(tokens, i) : 0;
      if (confidence === 0) continue;
      if (mark.text === '.' && AFTER_COMMA.has(word.norm)) {
        findings.push({
          from: mark.from,
          to: word.to,
          replacements: [`, ${word.text}`, `. ${capitalised(word.text)}`],
          confidence: 0.85,
        });
      } else findings.push(findingAt(word, confidence));
    }
    return findings;
  },
});

function confidenceAt(tokens: readonly Token[], stop: number): number {
  const mark = (tokens[stop] as Token).text;
  const before = tokens[stop - 1];
  const word = tokens[stop + 2] as Token;
  if (mark === '.') {
    if (before?.type !== 'word' || before.text.length < 2 || ABBREVIATIONS.has(before.norm)) return 0;
    if (tokens[stop - 2]?.text === '.' && tokens[stop - 3]?.type === 'word') return 0;
    return GOES_ON.has(word.norm) ? 0.9 : 0.96;
  }
  if ((mark !== '!' && mark !== '?') || isExclamation(tokens, stop)) return 0;
  // A thought without marks goes on with its tag, a sound with its verb: "What now? she wondered." "Bang! went the door."
  if (speechVerbOf(word.norm) || SOUNDED.has(word.norm)) return 0;
  const reach = PRONOUNS.has(word.norm) ? 9 : 0;
  for (let at = stop + 4; at < stop + 9; at += 2) {
    if (tokens[at - 1]?.type !== 'space' || tokens[at]?.type !== 'word') break;
    const { norm } = tokens[at] as Token;
    if (THINKS.has(norm) || (at < stop + reach && speechVerbOf(norm))) return 0;
  }
  return 0.9;
}

/** Older books go on in small letters after a cry of a word or two: "Oh! how you startled me." */
function isExclamation(tokens: readonly Token[], stop: number): boolean {
  let words = 0;
  for (let at = stop - 1; at >= 0 && words < 4; at--) {
    const { type, text } = tokens[at] as Token;
    if (type === 'word' || type === 'number') words++;
    else if (type !== 'space' && !(text === ',' && words > 3)) break;
  }
  return words < 3;
}

const PRONOUNS = wordSet('he she they we it you');
const THINKS = wordSet('thought thinks think wondered wonders mused muses asked asks said says cried');
const SOUNDED = wordSet('went goes go came comes thought');

function findingAt({ from, to, text }: Token, confidence: number): Finding {
  return {
    from,
    to,
    replacements: [capitalised(text)],
    confidence,
    group: 'sentence-start',
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function firstWord(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length && i < 6; i++) if (tokens[i]?.type === 'word') return i;
  return -1;
}

/** A word of small letters alone: iPhone and eBay are none. */
function isSmall(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a && token.text === token.text.toLowerCase();
}

/** True where no sentence of the paragraph has a capital: then it is the writer's way. */
function isAllSmall(tokens: readonly Token[], first: number): boolean {
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word' || isSmall(token) || token.norm === 'i' || token.norm.startsWith("i'"))
      continue;
    const before = tokens[i - 1]?.type === 'space' ? tokens[i - 2] : tokens[i - 1];
    if (before?.type === 'punctuation' && /^[.!?]$/.test(before.text)) return false;
  }
  return true;
}

/** True where the paragraph opens with that word and is prose: several words, and a stop at its end. */
function beginsProse({ tokens, words }: Paragraph, first: number): boolean {
  if (first > 0 || words.length < 8 || tokens[first + 1]?.type !== 'space') return false;
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.type === 'space' || tokens[last]?.type === 'quote')) last--;
  return /^[.!?]$/.test(tokens[last]?.text ?? '');
}

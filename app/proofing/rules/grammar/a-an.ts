import { adjoiningWord, beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { firstSoundOf, takesEither } from '../../english/sounds.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Tools } from '../../rule.ts';
import type { Lexicon } from '../../spelling/lexicon.ts';

/** After these and before these "a" is a letter, a stutter or a slip for something else. */
const NO_NOUN = new Set(
  (
    'a an i is am are and or of in at as if it on off up us to the he she we they you my your his her their our its ' +
    'that this then so but not was were be by for from with do did had has have will would can could when what who ' +
    "how all i'm i'd i'll i've it's than them me him"
  ).split(' '),
);

/** a before a vowel sound, an before a consonant sound. */
export default defineRule({
  id: 'grammar/a-an',
  title: 'A or an',
  explanation:
    'The sound decides, not the letter: an apple, an hour, an X-ray, but a horse, a unicorn, a European.',
  kind: 'grammar',
  flags: [
    ['She ate a apple.', 'She ate an apple.'],
    ['He waited for a hour.', 'He waited for an hour.'],
    ['It was an unicorn.', 'It was a unicorn.'],
    ['"You are an liar," she said.', '"You are a liar," she said.'],
    ['A old man opened the door.', 'An old man opened the door.'],
    ['They gave him a 8-hour shift.', 'They gave him an 8-hour shift.'],
    ['THAT IS A ORDER!', 'THAT IS AN ORDER!'],
  ],
  passes: [
    'She waited an hour for a one-eyed man.',
    '"An honest European, at a university?" he asked.',
    'He had an X-ray and a UFO over an 1850 house.',
    'They met an oolarth and a Aelthar.',
    'It was an historic day at a hotel.',
    'Plan A is simple.',
    'Salt an the sea, that was all.',
    'She got an A in the test and a B in the other.',
  ],
  at: new Set(['a', 'an']),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const { norm } = token;
      if (tokens[i + 1]?.type !== 'space') continue;
      const next = tokens[i + 2];
      if (next === undefined || (next.type !== 'word' && next.type !== 'number')) continue;
      if (token.text === 'A' && !beginsSentence(tokens, i) && !isLoud(next)) continue;
      if (tokens[i - 1]?.text === '-' || tokens[i - 1]?.text === "'" || NO_NOUN.has(next.norm)) continue;
      const sound = soundIn(next, tools);
      if (sound === undefined) continue;
      const right = sound === 'vowel' ? 'an' : 'a';
      if (right === norm || (norm === 'an' && takesEither(next.norm))) continue;
      if (norm === 'an' && adjoiningWord(tokens, i, -1) >= 0 && next.norm === tokens[i - 2]?.norm) continue;
      const replacement = token.text === 'A' && isLoud(next) ? right.toUpperCase() : right;
      findings.push({
        from: token.from,
        to: token.to,
        replacements: [replacement],
        confidence: norm === 'a' ? 0.95 : 0.9,
      });
    }
    return findings;
  },
});

/** All capitals and more than initials: shouted. */
function isLoud({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** By lexicon, since what a word sounds like hangs on whether it is one. */
const SOUNDS = new WeakMap<Lexicon, Map<string, Sound>>();
const REMEMBERED = 50_000;

/** As `soundOf`, each word asked about once. */
function soundIn(next: Token, { lexicon }: Tools): Sound {
  let sounds = SOUNDS.get(lexicon);
  if (!sounds) SOUNDS.set(lexicon, (sounds = new Map()));
  if (sounds.has(next.text)) return sounds.get(next.text);
  if (sounds.size >= REMEMBERED) sounds.clear();
  const sound = soundOf(next, lexicon);
  sounds.set(next.text, sound);
  return sound;
}

type Sound = ReturnType<typeof firstSoundOf>;

/** The sound, where the word is one that the dictionary knows; invented words keep their secret. */
function soundOf(next: Token, lexicon: Lexicon): Sound {
  if (next.type === 'number') return firstSoundOf(next.text);
  const bare = next.norm.replace(/'s?$/, '');
  const first = bare.split('-')[0] ?? '';
  const isKnown = lexicon.inDictionary(bare) || (first.length > 1 && lexicon.inDictionary(first));
  if (isKnown) return firstSoundOf(bare);
  if (isLoud(next) || first.length === 1) return firstSoundOf(next.text);
  const isName = lexicon.inDictionary(next.text.replace(/['’]s?$/, ''));
  return isName ? firstSoundOf(bare) : undefined;
}

/** Speech as stories write it: drawn-out words, sounds, dropped letters, stutters. All lower case, straight. */

type IsWord = (word: string) => boolean;

const SOUNDS =
  /^(?:h+m+|m+|m+-?h+m+|mm+h*|u+h+|u+m+|u+h+(?:-h*)?u+h+|nu+h-?u+h|a+h+|o+h+|a+w+|e+w+|e+h+|e+r+m*|u+r+g*h+|u+g+h*|a+u+g+h+|g+a+h+|b+a+h+|a+r*g+h*|a+g+h+|p+f+t*|p+s+h+|h+m+p+[fh]+|m+p+h+|b?w+a+h+|p+h+e+w+|w+h+e+w+|s+h+|p+s+t+|t+c+h+|t+s+k+|h+u+h+|h+e+h+|m+e+h+|b+l+e+h+|b+l+a+h+|d+u+h+|p+a+h+|n+a+h+|ya+h+|y+e+a+h*|y+a+y+|y+e+s+|n+o+|w+h*o+a+h*|w+o+a+h+|w+o+w+|w+ee+|ee+k*|y+i+k+e+s+|ee+p+|o+w+|oo+f+|a+c+k+|g+a+c+k|g+r+|b+r+|z+|a+r+|r+a+r*|r+o+a+r+|h+n+g+|n+g+h*|h+r+m+|b?w*a*(?:ha)+h*|m[uw]a+(?:ha)+|(?:he)+h*|(?:hee)+|(?:ho)+|(?:te)+he+|x+d+)$/;

/** Nobody screams longer than this, and the pattern takes the square of it at worst. */
const LONGEST_SOUND = 300;

/** True for sounds in any length: hmm, ugh, pfft, shhh, aaahhh, hahaha. */
export function isSound(word: string): boolean {
  return word.length <= LONGEST_SOUND && SOUNDS.test(word);
}

/** True for what somebody did who made a sound: hmphed, awwed, tsking. */
export function isSounded(word: string): boolean {
  const base = /^(.+?)(?:'?ed|'?d|ing|s)$/.exec(word)?.[1];
  return base !== undefined && base.length > 1 && isSound(base);
}

/** True for two parts that echo each other: choo-choo, tick-tock, pitter-patter, hocus-pocus, super-duper. */
export function isEcho(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || first.length < 3 || second.length < 3) return false;
  if (first.replace(/[aeiou]/g, 'a') === second.replace(/[aeiou]/g, 'a')) return true;
  const rest = first.replace(/^[^aeiou]+/, '');
  return rest.length > 2 && rest === second.replace(/^[^aeiou]+/, '');
}

/** A consonant three times inside a word is a slip: folllow, happpen. */
const TYPED_THRICE = /(?<=\p{L})([^aeiouy\P{L}])\1\1(?!\1)(?=\p{L})(?<!\1{4})/u;
const STRETCH = /(\p{L})\1{2,}/gu;

/** True where shortening each run of three or more equal letters to two or one leaves a word: nooo, pleeease. */
export function isStretched(word: string, isWord: IsWord): boolean {
  const runs = word.match(STRETCH);
  if (!runs || runs.length > 4 || TYPED_THRICE.test(word)) return false;
  for (let doubled = 0; doubled < 1 << runs.length; doubled++) {
    let run = 0;
    const squeezed = word.replace(STRETCH, (_, letter: string) =>
      (doubled >> run++) & 1 ? letter + letter : letter,
    );
    if (isWord(squeezed)) return true;
  }
  return false;
}

/** Letters that speech drops from the end of a word, where an apostrophe stands for them. */
const DROPPED = ['g', 'd', 't', 'f', 'th', 've', 'k', 'r', 's', 'l', 'e', 'n', 'v', 'es', 'le', 'ow', 'er'];

const ELIDED = new Set(
  'em tis twas twere twill twould tisn twasn til nother nuff spect spose kay cept scuse tude lo ye'.split(
    ' ',
  ),
);

/** Letters that stand before an apostrophe for a whole word: y'know, d'you, m'lady, t'other, s'pose. */
const CLITIC = /^(?:y|d|m|t|s|o|c|g|l|th|an|n|ya|ma)'(.+)$/;

/** True where an apostrophe stands for letters that speech drops: goin', ol', 'em, 'ello, som'thin', y'know. */
export function isElided(word: string, isWord: IsWord): boolean {
  if (word.startsWith("'")) {
    const rest = word.slice(1);
    return ELIDED.has(rest) || isWord(rest) || isWord(`h${rest}`) || isElided(rest, isWord);
  }
  if (word.endsWith("'")) {
    const base = word.slice(0, -1);
    return isWord(base) || DROPPED.some((end) => isWord(base + end)) || isElided(base, isWord);
  }
  const rest = CLITIC.exec(word)?.[1];
  if (rest !== undefined) return rest === 'mon' || isWord(rest);
  if (!word.includes("'")) return isDroppedG(word, isWord);
  return ['e', 'a', 'o', 'i', 'h', 'v', 'l', 'th', 'al', 'er'].some((letters) => {
    const whole = word.replace("'", letters);
    return isWord(whole) || isDroppedG(whole.replace(/'$/, ''), isWord);
  });
}

/** The shortest word that may lose its g without an apostrophe. */
const SHORTEST_DROPPED_G = 4;

function isDroppedG(word: string, isWord: IsWord): boolean {
  return word.length >= SHORTEST_DROPPED_G && word.endsWith('in') && isWord(`${word}g`);
}

/** True where each part before the last is the beginning of the next, as in a stutter: th-that's, W-wh-what. */
export function isStutter(parts: readonly string[], isWord: IsWord): boolean {
  const last = parts.at(-1);
  if (last === undefined || !isWord(last)) return false;
  return parts.every((part, i) => {
    const next = parts[i + 1];
    return next === undefined || isWord(part) || next.startsWith(part) || last.startsWith(part);
  });
}

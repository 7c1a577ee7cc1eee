/** Does a word begin with a vowel to the ear? Undefined where that is not certain. */
export type FirstSound = 'vowel' | 'consonant' | undefined;

/** Spelled with a vowel, spoken with a consonant: one, use, unicorn, European. */
const SPOKEN_CONSONANT =
  /^(?:once|one(?!r|i)|oui|eu|ewe|u(?:b[i]|fo|g[a]nda|k[eru]|ra|ri|ro|s(?:a[bg]|e|u[ar])|t[aeio]|v[eu])|uni(?!den|dea|m|n|r)|u-)/;
/** Spelled with h, spoken without it. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/;
/** Spoken both ways: herb, homage; and before an unstressed h some write "an": an historic day. */
const EITHER =
  /^(?:herb|homage|hist|hyst|hyp|hallu|habit|hawai|hered|heter|heroi|hilar|horri|hote|hero|hu|url|uta|ura)/;
/** Letters whose names begin with a vowel. */
const VOWEL_LETTERS = 'aefhilmnorsx';

/** The first sound of a number or a word as it is read out. `written` is one token: `8th`, `X-ray`, `FBI`, `hour`. */
export function firstSoundOf(written: string): FirstSound {
  if (/^\d/.test(written)) return soundOfNumber(written);
  const first = written.split(/[-']/)[0] ?? '';
  const stuttered = afterStutter(written);
  if (stuttered !== undefined) return firstSoundOf(stuttered);
  if (/^[a-z](?:-[a-z])+$/i.test(written)) return undefined;
  if (first.length === 1) return soundOfLetter(first);
  if (first.length <= 5 && first === first.toUpperCase()) return soundOfInitials(first);
  const norm = written.toLowerCase();
  if (!/^[a-z]+(?:['-][a-z]+)*$/.test(norm) || !/[aeiouy]/.test(first.toLowerCase())) return undefined;
  if (SILENT_H.test(norm)) return 'vowel';
  if (SPOKEN_CONSONANT.test(norm)) return 'consonant';
  if (/^[aeiou]/.test(norm)) return EITHER.test(norm) ? undefined : 'vowel';
  return /^y[^aeiou]/.test(norm) ? undefined : 'consonant';
}

/** True where "an" is accepted although an h is spoken, or where speakers differ. */
export function takesEither(norm: string): boolean {
  return EITHER.test(norm);
}

/** W-what, f-f-fat: the word after the stutter is heard. */
function afterStutter(written: string): string | undefined {
  const letter = written.charAt(0).toLowerCase();
  const isLetter = (at: number) => written.charAt(at).toLowerCase() === letter;
  let at = 0;
  while (isLetter(at) && written.charAt(at + 1) === '-') at += 2;
  return at > 0 && isLetter(at) && /[a-z]/.test(letter) ? written.slice(at) : undefined;
}

function soundOfNumber(written: string): FirstSound {
  const digits = /^\d[\d,]*/.exec(written)?.[0].replaceAll(',', '') ?? '';
  if (digits.startsWith('8')) return 'vowel';
  if (!/^1[18]/.test(digits)) return 'consonant';
  if (digits.length === 2 || digits.length === 5) return 'vowel';
  if (digits.length !== 4) return digits.length % 3 === 2 ? 'vowel' : 'consonant';
  return digits.startsWith('18') && !written.includes(',') ? 'vowel' : undefined;
}

function soundOfLetter(letter: string): FirstSound {
  const norm = letter.toLowerCase();
  if (!/[a-z]/.test(norm)) return undefined;
  return VOWEL_LETTERS.includes(norm) ? 'vowel' : 'consonant';
}

/** Initials are read letter by letter where they cannot be read as a word, or where everybody knows they are. */
const SPELLED_OUT = new Set(
  'FBI MRI LED SOS HIV RSVP SUV NPC ER EMT RPG MP XP HP HQ HR LP MVP NBA NFL IOU ID IQ IV'.split(' '),
);

function soundOfInitials(letters: string): FirstSound {
  if (!/[AEIOUY]/.test(letters) || SPELLED_OUT.has(letters)) return soundOfLetter(letters[0] ?? '');
  return undefined;
}

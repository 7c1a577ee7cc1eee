/**
 * The form in which old books would have the word: contractions with their apostrophe, slips and slang of today as
 * the plain word that stands in the same places, stutters and swallowed sounds in full.
 */
export function ordinaryForm(norm: string): string {
  let word = norm;
  if (word.charCodeAt(1) === HYPHEN && word.length > 2 && word.charCodeAt(0) === word.charCodeAt(2)) {
    word = word.slice(2);
  }
  if (word.charCodeAt(word.length - 1) === APOSTROPHE) {
    word = word.endsWith("in'") && word.length > 4 ? `${word.slice(0, -1)}g` : word.slice(0, -1);
  }
  return FORMS.get(word) ?? word;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

const APOSTROPHES_LEFT_OUT = (
  "don't didn't doesn't can't won't wouldn't couldn't shouldn't isn't wasn't weren't aren't hasn't haven't hadn't " +
  "i'm i've they've you've we've that's what's he's she's you'll they'll it'll there's ain't here's where's " +
  "you'd they'd"
).split(' ');

const FORMS: ReadonlyMap<string, string> = new Map([
  ...APOSTROPHES_LEFT_OUT.map((word): [string, string] => [word.replace("'", ''), word]),
  ...Object.entries({
    going: 'gonna goin gunna',
    want: 'wanna',
    got: 'gotta gots',
    probably: 'prolly',
    know: 'dunno kno',
    ready: 'ok okay alright alrite',
    you: 'u ya yah',
    are: 'r',
    rather: 'kinda sorta',
    because: 'cuz cus coz becuase becasue',
    really: 'realy rly totally literally',
    stupid: 'dumb retarded',
    splendid: 'awesome amazing fantastic epic badass',
    strange: 'weird creepy wierd',
    mad: 'crazy insane',
    charming: 'cute adorable hot sexy',
    fellow: 'guy dude',
    fellows: 'guys dudes',
    children: 'kids',
    child: 'kid',
    mother: 'mom mum mommy mummy',
    father: 'dad daddy',
    telephone: 'phone cellphone smartphone',
    friend: 'buddy pal bestie',
    sweetheart: 'boyfriend girlfriend',
    beast: 'ass butt',
    creature: 'pony',
    creatures: 'ponies',
    beaten: 'screwed fucked',
    welcome: 'welcom',
    their: 'thier',
  }).flatMap(([plain, forms]) => forms.split(' ').map((form): [string, string] => [form, plain])),
]);

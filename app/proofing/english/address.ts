/** The words by which people are called in speech: names, roles, "my dear friend". */
import type { Token } from '../../text/paragraph.ts';
import type { OwnNames } from '../own-names.ts';
import { isCapital } from './tag-use.ts';
import { wordSet } from './word-set.ts';

/** Words for one or more people called. All numbers are indexes of tokens. */
export interface Address {
  readonly last: number;
  /** `name`: nobody but one person; `role`: a word that can also stand for any of its kind. */
  readonly kind: 'name' | 'role';
  /** True for "guys", "ladies": a role of many can stand without an article anywhere. */
  readonly isMany: boolean;
}

/** False for words with which no address begins, wherever they stand. */
export function mayBeginAddress(norm: string, names: OwnNames): boolean {
  return (
    OPENS_PHRASE.has(norm) ||
    TITLES.has(norm) ||
    CALLED.has(norm) ||
    ROLES.has(norm) ||
    MANY.has(norm) ||
    (norm.length > 2 && names.has(norm))
  );
}

/** The address that begins at `first`, or undefined. */
export function addressAt(tokens: readonly Token[], first: number, names: OwnNames): Address | undefined {
  const token = tokens[first];
  if (token?.type !== 'word') return undefined;
  const { norm } = token;
  const next = wordAfter(tokens, first);
  if (OPENS_PHRASE.get(norm)?.has(tokens[next]?.norm ?? ''))
    return { last: next, kind: 'name', isMany: false };
  if (TITLES.has(norm) && isCapital(token.text) && next >= 0 && isCapital((tokens[next] as Token).text)) {
    return { last: nameEnd(tokens, next, names), kind: 'name', isMany: false };
  }
  if (CALLED.has(norm)) return { last: first, kind: 'name', isMany: false };
  if (ROLES.has(norm)) return { last: first, kind: 'role', isMany: false };
  if (MANY.has(norm)) return { last: first, kind: 'role', isMany: true };
  const own = names.get(norm);
  if (own && norm.length > 2 && !NO_NAMES.has(norm) && token.text === own.written)
    return { last: nameEnd(tokens, first, names), kind: 'name', isMany: false };
  return undefined;
}

function nameEnd(tokens: readonly Token[], first: number, names: OwnNames): number {
  let last = first;
  for (let count = 1; count < 4; count++) {
    const at = wordAfter(tokens, last);
    const token = tokens[at];
    if (token === undefined || !isCapital(token.text) || !names.has(token.norm)) break;
    last = at;
  }
  return last;
}

function wordAfter(tokens: readonly Token[], index: number): number {
  return tokens[index + 1]?.type === 'space' && tokens[index + 2]?.type === 'word' ? index + 2 : -1;
}

/** Without an article these are always a call: "sir", "mommy", "sweetie". */
const CALLED = wordSet(`
  sir ma'am maam madam mister mom mum mommy mummy momma dad daddy dada papa grandma grandpa granny sis bro honey sweetie
  sweetheart darling dearie hun sugarcube buddy pal mate dude senpai sensei milord milady`);
/** Singular words for people that want an article but in a call. */
const ROLES = wordSet(`
  hatchling child kid kiddo boy girl lad lass son captain doctor doc professor commander general sergeant officer
  princess prince queen king master mistress boss coach teacher friend stranger traveler traveller dragon dear
  youngling drake filly colt pony human man`);
/** Words for several people. */
const MANY = wordSet(
  'guys girls boys ladies gentlemen everyone everybody everypony folks kids children friends fellas lads',
);
/** Names that are words of every sentence first. */
const NO_NAMES = wordSet('will may who you they she the and but his her what this that there then when');
const TITLES = wordSet(
  'princess prince queen king captain doctor dr mr mrs ms miss professor sir lady lord aunt uncle general commander ' +
    'master mistress sergeant officer granny mayor',
);
const KINDS = 'one guy buddy dude brother sister bro man lady girl boy pony dragon friend fella lad lass';
const OPENS_PHRASE = new Map([
  [
    'my',
    wordSet(
      'dear friend friends love lord lady child son boy girl king queen prince princess darling sweet liege lad',
    ),
  ],
  ['little', wordSet(`${KINDS} hatchling filly colt missy bird`)],
  ['young', wordSet('one man lady dragon hatchling drake master lad')],
  ['old', wordSet('friend pal chap sport man')],
  ['your', wordSet('majesty highness grace honor honour')],
  [
    'you',
    wordSet(
      'fool fools idiot idiots moron morons coward cowards bastard bastards jerk jerks dummy monster monsters liar brute ' +
        'traitor traitors rascal rascals scoundrel dolt imbecile thief thieves lot two three',
    ),
  ],
]);

import type { Facts } from '../facts.ts';
import type { Flag } from '../flag.ts';
import { slipCost } from './slip-cost.ts';

/** A word that the story writes as a name, to be taken into its cast. */
export interface NameCandidate {
  /** Without possessive or plural; two words where they always stand together. */
  readonly name: string;
  /** How many places it has, possessives and plurals among them. */
  readonly count: number;
}

/** So often a capitalised unknown word stands in a story before it is offered as a name. */
export const NAME_PLACES = 3;
/** A name this many times rarer than one that is nearly the same is a slip of it. */
const SLIP_RATIO = 8;
/** How near, as `slipCost` has it: one letter, or two swapped. */
const SLIP_LIMIT = 0.85;
/** The share of places at which a neighbour must stand to belong to the name. */
const TOGETHER = 0.9;
/** A word that also stands small and flagged in this share of its places is no name. */
const SMALL_SHARE = 0.25;

interface Found {
  name: string;
  count: number;
  /** True where it stands inside a sentence at least once. */
  isInside: boolean;
  readonly followers: Map<string, number>;
}

/**
 * The names among a story's flags: capitalised unknown words at three places or more, most frequent first.
 * Left out: what the writer said is no name, what stands small as well, and slips of a far more frequent name.
 */
export function findNames(flags: Iterable<Flag>, facts: Pick<Facts, 'notNames' | 'cast'>): NameCandidate[] {
  const { found, small } = gather(flags);
  mergePlurals(found);
  const refused = new Set(facts.notNames.map((word) => word.toLowerCase()));
  const names = [...found].filter(
    ([key, { count, isInside }]) =>
      count >= NAME_PLACES && isInside && !refused.has(key) && (small.get(key) ?? 0) < count * SMALL_SHARE,
  );
  names.sort(([, a], [, b]) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const cast = facts.cast.map(keyOf);
  const candidates: NameCandidate[] = [];
  const inFull = new Set<string>();
  for (const [key, { name, count, followers }] of names) {
    if (isSlip(key, count, names, cast)) continue;
    const follower = [...followers].find(([, times]) => times >= count * TOGETHER)?.[0];
    const second = follower === undefined ? undefined : found.get(follower.toLowerCase());
    const isPair = follower !== undefined && (second === undefined || second.count <= count / TOGETHER);
    if (isPair) inFull.add(follower.toLowerCase());
    candidates.push({ name: isPair ? `${name} ${follower}` : name, count });
  }
  return candidates.filter(({ name }) => !inFull.has(name.toLowerCase()));
}

/** True where a name of the cast, or one that is far more frequent, is one slip away. `names` come most frequent first. */
function isSlip(
  key: string,
  count: number,
  names: readonly (readonly [string, Found])[],
  cast: readonly string[],
) {
  for (const [other, { count: more }] of names) {
    if (more < count * SLIP_RATIO) break;
    if (isNear(key, other)) return true;
  }
  return count < NAME_PLACES * 2 && cast.some((name) => isNear(key, name));
}

/** The flags without those that stand on a name of `candidates`: a name is asked about once, not at each place. */
export function hideNames<F extends Flag>(flags: readonly F[], candidates: readonly NameCandidate[]): F[] {
  const names = new Set(candidates.flatMap(({ name }) => name.toLowerCase().split(' ')));
  return flags.filter(({ name }) => {
    if (name === undefined) return true;
    const key = keyOf(name);
    return !names.has(key) && !basesOf(key).some((base) => names.has(base));
  });
}

function gather(flags: Iterable<Flag>): { found: Map<string, Found>; small: Map<string, number> } {
  const found = new Map<string, Found>();
  const small = new Map<string, number>();
  for (const { name, text, sentence, suggest } of flags) {
    if (name === undefined) {
      if (suggest) small.set(keyOf(text), (small.get(keyOf(text)) ?? 0) + 1);
      continue;
    }
    const key = keyOf(name);
    let entry = found.get(key);
    if (!entry) {
      entry = { name, count: 0, isInside: false, followers: new Map() };
      found.set(key, entry);
    }
    entry.count++;
    // A shouted name is shown as it is written elsewhere.
    if (entry.name === entry.name.toUpperCase()) entry.name = name;
    const at = sentence.indexOf(text);
    entry.isInside ||= !/^[\s"'“‘*_—([-]*$/.test(sentence.slice(0, at));
    const follower = followerOf(sentence, at + text.length);
    if (follower !== undefined) entry.followers.set(follower, (entry.followers.get(follower) ?? 0) + 1);
  }
  return { found, small };
}

const FOLLOWER = /^ (\p{Lu}\p{Ll}{2,})/u;

/** The capitalised word that stands right after a name: Skerrin [Head]. */
function followerOf(sentence: string, end: number): string | undefined {
  if (sentence.charCodeAt(end) !== 32) return undefined;
  return FOLLOWER.exec(sentence.slice(end, end + 40))?.[1];
}

/** Counts Tollens with Tollen where both are there. */
function mergePlurals(found: Map<string, Found>): void {
  for (const [key, plural] of found) {
    const base = basesOf(key).find((form) => found.has(form));
    const singular = base === undefined ? undefined : found.get(base);
    if (!singular || singular.count < plural.count) continue;
    singular.count += plural.count;
    singular.isInside ||= plural.isInside;
    found.delete(key);
  }
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** What `key` may be the plural or possessive of. */
function basesOf(key: string): string[] {
  const bare = key.replace(/'s?$/, '');
  const bases = bare === key ? [] : [bare];
  if (bare.endsWith('ies')) bases.push(`${bare.slice(0, -3)}y`);
  if (bare.endsWith('es')) bases.push(bare.slice(0, -2));
  if (bare.endsWith('s')) bases.push(bare.slice(0, -1));
  return bases;
}

/** One slip apart, the first letter the same: Mraa and Mara, not Sara and Mara. */
function isNear(key: string, other: string): boolean {
  return key !== other && key[0] === other[0] && slipCost(key, other, SLIP_LIMIT) <= SLIP_LIMIT;
}

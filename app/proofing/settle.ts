import { overlaps } from '../text/span.ts';
import { stetKey } from './facts.ts';
import type { Facts } from './facts.ts';
import { LIKELY } from './flag.ts';
import type { Flag } from './flag.ts';

/**
 * One flag for each place, the one a person would want: of two where one lies in the other and the wider mends it
 * too, the wider; else any rule with words to offer before what is a matter of taste, that before the speller, and
 * the surer first. In the order of the text. A flag that the writer has stetted claims its place and then goes, so
 * that no other rule speaks of the same words.
 */
export function settle(flags: readonly Flag[], facts: Facts): Flag[] {
  const standing = [...flags];
  standing.sort((a, b) => a.from - b.from || a.to - b.to);
  const settled: Flag[] = [];
  for (let first = 0; first < standing.length; ) {
    let next = first + 1;
    let end = standing[first]?.to ?? 0;
    for (; next < standing.length && (standing[next]?.from ?? end) < end; next++) {
      end = Math.max(end, standing[next]?.to ?? 0);
    }
    settled.push(...(next === first + 1 ? [standing[first] as Flag] : best(standing.slice(first, next))));
    first = next;
  }
  if (facts.stets.length === 0) return settled;
  const stets = new Set(facts.stets.map(stetKey));
  return settled.filter((flag) => !stets.has(stetKey(flag)));
}

function best(overlapping: readonly Flag[]): Flag[] {
  const needed = overlapping.filter((flag) => !overlapping.some((other) => mendsToo(other, flag)));
  const kept: Flag[] = [];
  for (const flag of needed.toSorted(byStanding)) {
    if (!kept.some((other) => overlaps(other, flag))) kept.push(flag);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** True where `wide` holds more than `narrow` and mends that too: “could of went” and its “of”. */
function mendsToo(wide: Flag, narrow: Flag): boolean {
  const isWider =
    wide.from <= narrow.from && wide.to >= narrow.to && wide.to - wide.from > narrow.to - narrow.from;
  if (!isWider || rank(wide) < rank(narrow)) return false;
  if (wide.confidence < LIKELY && wide.confidence < narrow.confidence) return false;
  const [whole] = wide.replacements;
  const [part] = narrow.replacements;
  if (whole === undefined) return false;
  const before = wide.text.slice(0, narrow.from - wide.from);
  const after = wide.text.slice(narrow.to - wide.from);
  if (whole === before + narrow.text + after) return false;
  if (part !== undefined && part.trim() !== '' && holds(whole, part)) return true;
  // Where the narrow text is gone from the result, nothing is left to mend.
  return narrow.text.trim() !== '' && !holds(whole, narrow.text);
}

/** True where `part` stands in `text` and is no mere piece of a word. */
function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const isCut =
      (isLetter(text.charAt(at - 1)) && isLetter(part.charAt(0))) ||
      (isLetter(text.charAt(at + part.length)) && isLetter(part.charAt(part.length - 1)));
    if (!isCut) return true;
  }
  return false;
}

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();

function byStanding(a: Flag, b: Flag): number {
  return rank(b) - rank(a) || b.confidence - a.confidence || b.to - b.from - (a.to - a.from);
}

function rank(flag: Flag): number {
  if (flag.replacements.length === 0) return 0;
  if (flag.kind === 'spelling' && flag.rule.startsWith('spelling/')) return 1;
  return flag.kind === 'consistency' ? 2 : 3;
}

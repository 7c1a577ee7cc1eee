import { overlaps } from '../text/span.ts';
import { stetKey } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Flag } from './flag.ts';

/**
 * One flag for each place: where flags overlap the surest stays, and any rule with words to offer goes before
 * the speller. In the order of the text. A flag that the writer has stetted claims its place and then goes, so
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
  const kept: Flag[] = [];
  for (const flag of overlapping.toSorted(byStanding)) {
    if (!kept.some((other) => overlaps(other, flag))) kept.push(flag);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function byStanding(a: Flag, b: Flag): number {
  return rank(b) - rank(a) || b.confidence - a.confidence || b.to - b.from - (a.to - a.from);
}

function rank(flag: Flag): number {
  if (flag.replacements.length === 0) return 0;
  return flag.kind === 'spelling' && flag.rule.startsWith('spelling/') ? 1 : 2;
}

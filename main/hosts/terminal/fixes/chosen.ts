import { type Fix, fixesOf } from '../../../../app/fixes/fixes-of.ts';
import type { UnplacedFix } from '../../../../app/fixes/at-rest.ts';
import type { StoryOnDesk } from './desk.ts';
import type { FixFilter } from './wish.ts';

/** The pending fixes of a story that are meant, in the order of the text. */
export function chosenFixes({ fixes }: StoryOnDesk, { by, rule, ids }: FixFilter): Fix[] {
  return fixesOf(fixes.review).filter(
    (fix) =>
      (by === undefined || fix.authors.includes(by)) &&
      (rule === undefined || fix.rule === rule) &&
      (ids.length === 0 || fix.ids.some((id) => ids.includes(id))),
  );
}

/** True where a fix that has no place in the text is meant. */
export function isChosen({ entry }: UnplacedFix, { by, rule, ids }: FixFilter): boolean {
  return (
    (by === undefined || entry.author === by || (entry.also ?? []).includes(by)) &&
    (rule === undefined || entry.rule === rule) &&
    (ids.length === 0 || ids.includes(entry.id))
  );
}

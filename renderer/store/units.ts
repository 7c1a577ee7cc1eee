/** The story on the desk as paragraphs for the checker, and the checker's flags back at their blocks. */
import { NEXT } from '../../app/proofing/checker.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import { maskMarkdown } from '../../app/story/formats/md.ts';
import { paragraphsOf } from '../../app/text/paragraphs.ts';
import type { Unit } from '../checking/proofing.ts';
import { blockOrder, blocksOnDesk, textOfBlock } from '../editor/desk.ts';
import type { OpenStory } from './stories.ts';

/** All paragraphs of a story as they read now. */
export function unitsOf(story: OpenStory): Unit[] {
  const blocks = blocksOnDesk(story.id);
  const masks = story.format === 'md' ? maskMarkdown(blocks) : undefined;
  const paragraphs = paragraphsOf(blocks, story.format, story.habits.wrapped, masks);
  return paragraphs.map(({ text, mask, pieces }, index) => ({
    text,
    mask: mask ?? null,
    next: paragraphs[index + 1]?.text.slice(0, NEXT),
    blocks: pieces.map((piece) => ({ id: blocks[piece.line]?.id ?? '', from: piece.from, to: piece.to })),
  }));
}

/** All that an answer depends on besides the facts. */
export const signature = ({ text, mask, next }: Unit) => `${text}\u0000${mask ?? ''}\u0000${next ?? ''}`;

/** Whether paragraphs are single lines without markup, which need no look at the whole story. */
export const isPlain = (story: OpenStory) => story.format === 'txt' && !story.habits.wrapped;

/** The unit of a line that is a paragraph by itself. */
export function unitOfLine({ id, text, next }: Line): Unit {
  return { text, mask: null, next, blocks: [{ id, from: 0, to: text.length }] };
}

/** A line with how the next one that is not blank begins. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly next: string | undefined;
}

/** The edited lines and those before them, which see how the next one begins; each with that beginning. */
export function linesAround(story: string, edited: ReadonlySet<string>): Line[] {
  const order = blockOrder(story);
  const textAt = (index: number) => textOfBlock(story, order[index] ?? '') ?? '';
  const written = (from: number, step: 1 | -1) => {
    let at = from + step;
    while (at >= 0 && at < order.length && textAt(at).trim() === '') at += step;
    return at;
  };
  const wanted = new Set<number>();
  for (const [index, id] of order.entries()) {
    if (!edited.has(id)) continue;
    wanted.add(index);
    const before = written(index, -1);
    if (before >= 0) wanted.add(before);
  }
  return [...wanted].map((index) => {
    const next = written(index, 1);
    const beginning = next < order.length ? textAt(next).slice(0, NEXT) : undefined;
    return { id: order[index] as string, text: textAt(index), next: beginning };
  });
}

/** The flags of a unit by block, for those blocks whose text is still the one they were made from. */
export function flagsByBlock(
  story: string,
  unit: Unit,
  flags: readonly Flag[],
): [block: string, flags: Flag[]][] {
  return unit.blocks
    .filter(({ id, from, to }) => textOfBlock(story, id) === unit.text.slice(from, to))
    .map(({ id, from, to }) => {
      const own = flags.filter((flag) => flag.from >= from && flag.to <= to);
      return [id, own.map((flag) => ({ ...flag, from: flag.from - from, to: flag.to - from }))];
    });
}

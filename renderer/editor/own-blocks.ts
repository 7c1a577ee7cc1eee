import type { Block, Line } from '../../app/story/story.ts';
import { asBlocks, newBlockId } from './story-doc.ts';

/** Lines as blocks that keep the ids they had in `known`, so that a save finds what did not change. */
export function withIds(lines: readonly Line[], known: readonly Block[]): Block[] {
  const isSame = (line: Line | undefined, block: Block | undefined) =>
    line !== undefined && line.text === block?.text && line.end === block.end;
  const most = Math.min(lines.length, known.length);
  let head = 0;
  while (head < most && isSame(lines[head], known[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(lines.at(-1 - tail), known.at(-1 - tail))) tail++;
  const middle = lines.slice(head, lines.length - tail);
  const old = known.slice(head, known.length - tail);
  return [
    ...known.slice(0, head),
    ...(middle.length === old.length
      ? middle.map((line, i) =>
          isSame(line, old[i]) ? (old[i] as Block) : { ...line, id: old[i]?.id ?? newBlockId() },
        )
      : inOrder(middle, old)),
    ...known.slice(known.length - tail),
  ];
}

/** Where lines came or went: each takes the id of the next equal one that is left. */
function inOrder(lines: readonly Line[], old: readonly Block[]): Block[] {
  const places = new Map<string, number[]>();
  for (const [i, { text, end }] of old.entries()) {
    const list = places.get(text + end);
    if (list) list.push(i);
    else places.set(text + end, [i]);
  }
  let after = -1;
  return lines.map((line) => {
    const found = places.get(line.text + line.end)?.find((place) => place > after);
    if (found === undefined) return asBlocks([line])[0] as Block;
    after = found;
    return old[found] as Block;
  });
}

import type { Token } from '../../text/paragraph.ts';
import { wordSet } from './word-set.ts';

/** Common adjectives that stand between a number and its noun. */
export const ADJECTIVES_BEFORE = wordSet(
  `big small large little tiny huge old young new good bad long short tall great white black red blue green gray grey
  brown golden silver different other strange dark pale heavy beautiful pretty wooden whole full more`,
);

/** Words that cannot belong to the noun before them: with one of them its phrase is over. */
const AFTER_NOUN = wordSet(
  `in on at of to for with from by into onto over under about after before until till since without through around
  and but or nor so because if when while as than that which who whom where is are was were has have had will would
  could can should may might must did does do i you he she it we they here there again too now then away
  stood sat lay said asked looked walked ran came went`,
);

/** True where the word at `index` is the last of its noun phrase: a mark or a word such as "in" or "was" follows. */
export function endsNounPhrase(tokens: readonly Token[], index: number): boolean {
  const gap = tokens[index + 1];
  if (gap === undefined) return true;
  if (gap.type === 'punctuation') return /^[.,!?;:)]$/.test(gap.text);
  if (gap.type === 'quote' || gap.type === 'pause') return true;
  if (gap.type !== 'space') return false;
  const next = tokens[index + 2];
  return next?.type === 'word' && AFTER_NOUN.has(next.norm);
}

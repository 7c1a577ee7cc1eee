/** The sentences of the strip over a story that was just opened. */
import type { Flag } from '../../app/proofing/flag.ts';
import { KINDS } from '../../app/proofing/kinds.ts';
import { OPENING } from '../words/en.ts';

const PAUSES = 'punctuation/two-dot-pause';
const SMALL_I = 'capitals/pronoun-i';

/** What was found, in a few short sentences: what one decision settles stands by itself, the rest by kind. */
export function openingSentences(flags: readonly Pick<Flag, 'rule' | 'kind'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, kind } of flags) {
    const key = rule === PAUSES || rule === SMALL_I ? rule : kind;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const told = (key: string, sentence: (n: number) => string) => {
    const n = counts.get(key);
    return n === undefined ? [] : [sentence(n)];
  };
  return [
    ...told(PAUSES, OPENING.pauses),
    ...KINDS.flatMap((kind) => told(kind, OPENING.kinds[kind])),
    ...told(SMALL_I, OPENING.smallI),
  ];
}

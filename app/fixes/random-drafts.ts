/** Random drafts of one story for the tests: every word knows where it came from. */
import type { Random } from './random-edits.ts';

interface Word {
  readonly text: string;
  readonly id: number;
}

/** Paragraphs of words. */
export type Draft = readonly (readonly Word[])[];

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'sa',
  'tu',
  've',
  'dor',
  'an',
  'el',
  'is',
  'om',
  'pe',
  'ra',
  'shi',
];

/** A vocabulary of `size` made-up words, short ones first. */
function vocabularyOf(size: number, random: Random): string[] {
  return Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: 1 + Math.min(3, Math.floor(i / 30)) },
      () => SYLLABLES[random(SYLLABLES.length)],
    ).join(''),
  );
}

/** A maker of drafts with ids of its own. */
export function draftsFrom(random: Random) {
  const vocabulary = vocabularyOf(900, random);
  let next = 0;
  const word = (): Word => {
    // Few words stand often, most seldom.
    const rank = Math.floor((random(30) * random(30) * (random(100) + 1)) / 100);
    return { text: vocabulary[rank] as string, id: next++ };
  };
  const paragraph = (): Word[] =>
    Array.from({ length: random(4) === 0 ? 2 + random(4) : 15 + random(60) }, word);

  return {
    first: (count: number): Draft => Array.from({ length: count }, paragraph),
    /** Edits `percent` of the paragraphs, and adds, drops, moves and copies whole ones, a third as many. */
    edited(draft: Draft, percent: number): Draft {
      const edited = draft.flatMap((words) => {
        if (random(100) >= percent) return [words];
        const changed = [...words];
        for (let i = 0, count = 1 + random(4); i < count; i++) {
          const at = random(changed.length);
          const kind = random(3);
          if (kind === 0) changed.splice(at, 1, word());
          else if (kind === 1) changed.splice(at, 0, word());
          else if (changed.length > 2) changed.splice(at, 1);
        }
        if (random(5) > 0 || changed.length < 4) return [changed];
        const cut = 1 + random(changed.length - 2);
        return [changed.slice(0, cut), changed.slice(cut)];
      });
      for (let i = 0, count = Math.round((draft.length * percent) / 300); i < count; i++) {
        const at = random(edited.length);
        const to = random(edited.length);
        const kind = random(4);
        if (kind === 0) edited.splice(at, 0, paragraph());
        else if (kind === 1) edited.splice(at, 1);
        else if (kind === 2) edited.splice(to, 0, ...edited.splice(at, 1));
        else
          edited.splice(
            to,
            0,
            (edited[at] ?? []).map(({ text }) => ({ text, id: next++ })),
          );
      }
      return edited;
    },
  };
}

/** The text of a draft, and for each word where it begins and which word follows it in its paragraph. */
export function textOfDraft(draft: Draft) {
  let text = '';
  const places = new Map<number, { from: number; next: number | undefined }>();
  for (const [i, words] of draft.entries()) {
    if (i > 0) text += '\n';
    for (const [k, { text: letters, id }] of words.entries()) {
      if (k > 0) text += ' ';
      places.set(id, { from: text.length, next: words[k + 1]?.id });
      text += letters;
    }
  }
  return { text, places };
}

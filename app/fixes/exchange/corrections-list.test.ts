import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { fixesFromCopy } from '../from-copy.ts';
import { textOf } from '../flat-text.ts';
import type { Query } from '../queries.ts';
import { startReview } from '../review.ts';
import { trackEdit } from '../track-edit.ts';
import { correctionsList, MESSAGE_LIMIT } from './corrections-list.ts';
import { queriesOn, reviews } from './parcel-testing.ts';

const STORY =
  'Chapter 3\n\nPell sat down.\n\nThe dog wagged it\'s tail at [b]Marla[/b] and *barked*.\n\n"Your late," she said.\n';

function sample() {
  const edits = [
    ["it's", 'its', 'its = belonging to it'],
    ['barked*', 'barked* twice', undefined],
    ['Your', "You're", undefined],
  ] as const;
  return edits.reduce(
    (review, [wrong, right, note]) => {
      const from = textOf(review.current).indexOf(wrong);
      const by = { author: 'Marla', at: 1, ...(note === undefined ? {} : { note }) };
      return trackEdit(review, { from, to: from + wrong.length, inserted: right }, by);
    },
    startReview(cutLines(STORY)),
  );
}

const query: Query = {
  id: 'q1',
  author: 'Marla',
  at: 5,
  text: 'Down where?',
  place: { from: 20, to: 24 },
  replies: [],
};

it('says place, change and reason as one person would to another', () => {
  expect(correctionsList(sample(), [query], 'text')).toEqual([
    [
      'Ch. 3, para 1: question on "down". Marla: Down where?',
      'Ch. 3, para 2: "wagged it\'s tail" -> "wagged its tail" (its = belonging to it)',
      'Ch. 3, para 2: "and *barked*." -> "and *barked* twice."',
      'Ch. 3, para 3: “"Your late,"” -> “"You\'re late,"”',
      '',
    ].join('\n'),
  ]);
});

it('keeps the story’s own signs from being marks', () => {
  const [markdown] = correctionsList(sample(), [], 'markdown');
  expect(markdown).toContain('- **Ch. 3, para 2:** "and \\*barked\\*." -> "and \\*barked\\* twice."');
  const review = fixesFromCopy(cutLines('He said [b]now[/b].\n'), cutLines('He said [b]Now[/b].\n'), {
    author: 'Marla',
    at: 1,
  });
  expect(correctionsList(review, [], 'bbcode')[0]).toBe(
    '[b]para 1:[/b] "said [\u2060b]now[\u2060/b]." -> "said [\u2060b]Now[\u2060/b]."\n',
  );
});

it('tells a paragraph that moved, and who said what where there are several', () => {
  const story =
    'The first one stands here, long enough.\nThe second one follows it, just as long.\nAnd a third one.\n';
  const [one = '', two = '', three = ''] = story.split('\n');
  const review = fixesFromCopy(cutLines(story), cutLines(`${three}\n${one}\n${two}\n`), {
    author: 'Marla',
    at: 1,
  });
  expect(correctionsList(review, [], 'text')[0]).toMatch(/^para \d: (move )?"/);
  const from = textOf(review.current).indexOf('second');
  const both = trackEdit(
    review,
    { from, to: from + 6, inserted: 'next' },
    { author: 'Orla', at: 2, rule: 'x' },
  );
  expect(correctionsList(both, [], 'text')[0]).toContain('[Orla');
});

it('cuts parts that a chat takes, and no entry that fits', () => {
  fc.assert(
    fc.property(
      reviews.chain((review) => fc.tuple(fc.constant(review), queriesOn(review))),
      fc.constantFrom('text', 'markdown', 'bbcode'),
      fc.integer({ min: 40, max: 400 }),
      ([review, queries], style, limit) => {
        const [whole = ''] = correctionsList(review, queries, style);
        const parts = correctionsList(review, queries, style, limit);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
        const entries = whole === '' ? [] : whole.slice(0, -1).split('\n');
        const shown = parts.join('\n').split('\n');
        expect(whole === '' ? [] : shown).toEqual(
          entries.map((entry) => (entry.length <= limit ? entry : `${entry.slice(0, limit - 1)}…`)),
        );
      },
    ),
  );
  expect(correctionsList(startReview(cutLines(STORY)), [], 'text', MESSAGE_LIMIT)).toEqual([]);
});

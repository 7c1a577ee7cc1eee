import { expect, it } from 'vitest';
import { alignTexts } from './align.ts';
import { fewLetters, randomFrom, trials, wordFrom } from './random-edits.ts';

const LAMP = 'The lamp went out over the harbour.';
const DOG = 'A dog barked twice and was quiet.';
const BELL = 'Somewhere a bell began to ring.';

const shown = (first: string, second: string) =>
  alignTexts(first, second).stretches.map(({ fromA, toA, fromB, toB, move }) => [
    first.slice(fromA, toA),
    second.slice(fromB, toB),
    ...(move === undefined ? [] : [move]),
  ]);

it.each<[string, string, string, (string | number)[][]]>([
  ['a word', 'Teh lamp', 'The lamp', [['Teh', 'The']]],
  ['words side by side', 'a smal ligt', 'a small light', [['smal ligt', 'small light']]],
  ['a mark', `${LAMP} Hi`, `${LAMP} Hi!`, [['', '!']]],
  ['a split', `${LAMP} ${DOG}`, `${LAMP}\n${DOG}`, [[' ', '\n']]],
  ['a join', `${LAMP}\n${DOG}`, `${LAMP} ${DOG}`, [['\n', ' ']]],
  ['a line at the end', LAMP, `${LAMP}\n${DOG}`, [['', `\n${DOG}`]]],
  ['a line gone from the end', `${LAMP}\n${DOG}`, LAMP, [[`\n${DOG}`, '']]],
  ['a line at the start', LAMP, `${DOG}\n${LAMP}`, [['', `${DOG}\n`]]],
  ['all gone', LAMP, '', [[LAMP, '']]],
  ['a start from nothing', '', LAMP, [['', LAMP]]],
  [
    'a move',
    `${LAMP}\n${DOG}\n${BELL}`,
    `${DOG}\n${BELL}\n${LAMP}`,
    [
      [`${LAMP}\n`, '', 1],
      ['', `\n${LAMP}`, 1],
    ],
  ],
  [
    'a move between blank lines',
    `${LAMP}\n\n${DOG}\n\n${BELL}`,
    `${DOG}\n\n${BELL}\n\n${LAMP}`,
    [
      [`${LAMP}\n\n`, '', 1],
      ['', `\n\n${LAMP}`, 1],
    ],
  ],
  [
    'a move beside an edit',
    `${LAMP}\n${DOG}\n${BELL}\nteh end`,
    `${DOG}\n${BELL}\n${LAMP}\nthe end`,
    [
      [`${LAMP}\n`, '', 1],
      ['', `${LAMP}\n`, 1],
      ['teh', 'the'],
    ],
  ],
])('sees %s', (_, first, second, expected) => {
  expect(shown(first, second)).toEqual(expected);
});

it('gives the second text when every stretch is put into the first', () => {
  for (let seed = 1; seed <= trials(3000); seed++) {
    const random = randomFrom(seed * 31);
    const letters = fewLetters(random);
    const lines = Array.from({ length: random(12) }, () =>
      random(3) === 0 ? '' : wordFrom(random, letters, 40),
    );
    const changed = lines.flatMap((line) => {
      const kind = random(8);
      if (kind === 0) return [];
      if (kind === 1) return [line, wordFrom(random, letters, 30)];
      return [kind === 2 ? line.replace('a', 'b ') : line];
    });
    if (random(2) === 0) changed.push(...changed.splice(random(changed.length + 1), 1 + random(2)));
    const [first, second] = [lines.join('\n'), changed.join('\n')];
    const { stretches, moved } = alignTexts(first, second);
    let [text, a, b] = ['', 0, 0];
    for (const { fromA, toA, fromB, toB } of stretches) {
      if (fromA - a !== fromB - b || fromA < a) throw new Error(`seed ${seed}: out of step`);
      text += first.slice(a, fromA) + second.slice(fromB, toB);
      [a, b] = [toA, toB];
    }
    expect(text + first.slice(a), `seed ${seed}`).toBe(second);
    for (const { fromA, fromB, length } of moved)
      expect(first.slice(fromA, fromA + length)).toBe(second.slice(fromB, fromB + length));
  }
});

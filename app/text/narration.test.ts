import { expect, it } from 'vitest';
import { asideOf, narrationOf, tensesOf } from './narration.ts';
import { readParagraph } from './paragraph.ts';

const PAST = 'Pell walked to the well. He was tired, and she knew it. "I am late," he said. They went home.';
const PRESENT =
  'Pell walks to the well. He is tired, and she knows it. "I was late," he says. They run home.';

const told = (texts: readonly string[]) => narrationOf(texts.map((text) => readParagraph(text)));

it.each([
  ['past', Array<string>(4).fill(PAST)],
  ['present', Array<string>(4).fill(PRESENT)],
  [undefined, [PAST, PRESENT, PAST, PRESENT, PAST, PRESENT]],
  [undefined, [PAST]],
  [undefined, []],
  ['past', [...Array<string>(6).fill(PAST), PRESENT]],
])('reads %s', (tense, texts) => {
  expect(told(texts)).toBe(tense);
});

it('hears nothing inside speech and thoughts', () => {
  for (const text of [
    '"He is here and she knows it."',
    '“He is here.',
    "'He is here,' and 'she's late'",
    '*He is here* _she is late_',
  ]) {
    expect(tensesOf(readParagraph(text))).toEqual({ past: 0, present: 0 });
  }
});

it('sets aside what is spoken, thought or emphasised', () => {
  const aside = (text: string) => asideOf(readParagraph(text)).map(({ from, to }) => text.slice(from, to));
  expect(aside('"One," he said. *Two.* Three. \'Four,\' he thought.')).toEqual(['One,', 'Two.', 'Four,']);
  expect(aside("The dogs' bowl, and Pell's.")).toEqual([]);
  expect(aside('*Never closed')).toEqual(['Never closed']);
});

it('reads a long story no further than it must', () => {
  let read = 0;
  function* endless() {
    for (;;) {
      read++;
      yield readParagraph(PAST);
    }
  }
  expect(narrationOf(endless())).toBe('past');
  expect(read).toBeLessThan(5000);
});

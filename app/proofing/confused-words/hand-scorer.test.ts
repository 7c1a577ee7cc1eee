import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { createHandScorer } from './hand-scorer.ts';

const scorer = createHandScorer();

/** Scores the word between the bars. */
function score(set: string, sentence: string) {
  const at = sentence.indexOf('|');
  const paragraph = readParagraph(sentence.replaceAll('|', ''));
  return scorer.score(
    set,
    paragraph,
    paragraph.tokens.findIndex((token) => token.from === at),
  );
}

it.each([
  ['its', "The owl opened |it's| eyes.", 'its'],
  ['its', 'The owl opened |its| eyes.', 'its'],
  ['its', 'I know |its| true.', "it's"],
  ['its', "|It's| true.", "it's"],
  ['its', 'A lantern swung on |its.. |rusty chain.', 'its'],
  ['its', 'The lantern lost |it´s| glass.', 'its'],
  ['your', '“|Your|… not afraid?”', "you're"],
  ['your', "Give me |you're| hand.", 'your'],
  ['your', 'Give me |your| hand.', 'your'],
  ['their', '|Their| is a hole in the boat.', 'there'],
  ['their', "We saw |they're| lamps go out.", 'their'],
  ['their', 'We saw the lamps go out |there|.', 'there'],
  ['their', 'I think |there| going to sink.', "they're"],
])('%s: in %j the best is %j', (set, sentence, best) => {
  expect(score(set, sentence).best).toBe(best);
});

it('offers every member, the written one last where it is overruled, with a margin', () => {
  const { order, margin, confidence } = score('their', 'The twins packed |there| own bags.');
  expect(order).toEqual(['their', "they're", 'there']);
  expect(margin).toBeGreaterThan(0);
  expect(confidence).toBeGreaterThan(0.5);
});

it('has no margin where the written word is best', () => {
  expect(score('your', 'Give me |your| hand.')).toMatchObject({ margin: 0, confidence: 0 });
});

it('throws on a set that it does not know', () => {
  expect(() => score('then', 'older |then| you')).toThrow('then');
});

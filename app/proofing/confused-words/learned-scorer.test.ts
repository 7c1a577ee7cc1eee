import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { testScorer } from './test-scorer.ts';

/** Scores the word between the bars. */
function score(set: string, sentence: string) {
  const at = sentence.indexOf('|');
  const paragraph = readParagraph(sentence.replaceAll('|', ''));
  const token = paragraph.tokens.findIndex(({ from }) => from === at);
  return testScorer().score(set, paragraph, token);
}

it.each([
  ['its', "The owl opened |it's| eyes.", 'its'],
  ['its', 'The owl opened |its| eyes.', 'its'],
  ['its', 'I know |its| true.', "it's"],
  ['its', "|It's| true.", "it's"],
  ['your', '“|Your|… not afraid?”', "you're"],
  ['your', "Give me |you're| hand.", 'your'],
  ['your', 'Give me |your| hand.', 'your'],
  ['their', '|Their| is a hole in the boat.', 'there'],
  ['their', "We saw |they're| lamps go out.", 'their'],
  ['their', 'We saw the lamps go out |there|.', 'there'],
  ['their', 'I think |there| going to sink.', "they're"],
  ['then', 'She is older |then| he is.', 'than'],
  ['to', 'It was |to| late.', 'too'],
])('%s: in %j the best is %j', (set, sentence, best) => {
  expect(score(set, sentence).best).toBe(best);
});

it('offers every member, the best first, with a margin', () => {
  const { best, order, margin, confidence } = score('their', "The twins packed |they're| own bags.");
  expect(best).toBe('their');
  expect(order[0]).toBe('their');
  expect(order.toSorted()).toEqual(['their', 'there', "they're"]);
  expect(margin).toBeGreaterThan(0);
  expect(confidence).toBeGreaterThan(0.5);
});

it('has no margin where the written word is best', () => {
  expect(score('your', 'Give me |your| hand.')).toMatchObject({ margin: 0, confidence: 0 });
});

it('says which sets it knows', () => {
  expect(testScorer().knows('its')).toBe(true);
  expect(testScorer().knows('nothing')).toBe(false);
});

it('throws on a set that it does not know', () => {
  expect(() => score('nothing', 'older |then| you')).toThrow('nothing');
});

import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { secondOpinion } from './second-opinion.ts';

/** What is best for the word between the bars. */
function best(set: string, sentence: string) {
  const at = sentence.indexOf('|');
  const paragraph = readParagraph(sentence.replaceAll('|', ''));
  return secondOpinion(
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
])('%s: in %j the best is %j', (set, sentence, right) => {
  expect(best(set, sentence)).toBe(right);
});

it('says nothing of other sets', () => {
  expect(best('then', 'older |then| you')).toBeNull();
});

import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { SURE } from '../flag.ts';
import { asks, marksBeforeTag } from './asks.ts';

const asked = (text: string) => {
  const { tokens } = readParagraph(text);
  return asks(tokens, 0, tokens.length - 1);
};

it.each([
  'Where is he',
  'Where the hell are you',
  'Who goes there',
  'Who told you that',
  'What',
  'What is your name',
  "What's going on",
  'What happened to the boat',
  'What day is it',
  'How many lamps are there',
  'How could you',
  'Why would Pell do that',
  'Is that your boat',
  'Is Marla here',
  'Did the old man come back',
  'Do you know him',
  'Have you seen Pell',
  'Should I wait',
  'But where is he',
  'So what did you do',
  'Wait, did you see that',
  'Marla, are you there',
  'The lamp is out. Who did that',
  'I was late.. is it over',
  "You know him, don't you",
  "You know him don't you",
  'They left, did they',
  'You like the sea, huh',
  'We can stay here, okay',
])('hears that %j asks', (text) => {
  expect(asked(text)).toBe(true);
});

it.each([
  'He is here',
  'Where I come from it rains',
  'When I was young it rained',
  'Who you are is nothing to me',
  'What I saw was a lamp',
  'What is done is done',
  'What will be will be',
  'What a day',
  'How lovely she is',
  'How I wish you were here',
  'Now is the time',
  'So did I',
  'So is your brother',
  'Nor do they',
  'Do the dishes',
  'Do it now',
  'Have a seat',
  "Don't you dare",
  "Don't you ever come back",
  'Should we fail, the gate will fall',
  'Had I known you were there',
  'May you live long',
  'Would that it were so',
  'Am I glad to see you',
  'Where are you going? I will come too',
  'Why, it is late',
  'I know where he is',
  'Yes, right',
  'Turn right',
  "'So' is the word",
  'It was Mr. Pell, who read it',
  "But they didn't",
])('hears that %j does not', (text) => {
  expect(asked(text)).toBe(false);
});

it.each([
  ['Where is he', 'asked', ['?'], true],
  ['He is here', 'asked', ['?'], false],
  ['Where is he', 'said', ['?', ','], false],
  ['He is here', 'said', [','], true],
])('ends %j before %j with %j', (text, verb, marks, isSure) => {
  const { tokens } = readParagraph(text);
  const found = marksBeforeTag(tokens, 0, tokens.length - 1, verb);
  expect(found.marks).toEqual(marks);
  expect(found.sure >= SURE).toBe(isSure);
});

import { expect, it } from 'vitest';
import { readParagraph } from '../../text/paragraph.ts';
import { readersTest } from './readers-test.ts';
import { CONFUSED_SETS } from './sets.ts';

it.each([
  [
    'Nobody asked who filled it’s oil.',
    'it’s',
    'its',
    'Try it in full: “who filled **it is** oil”? No. It says whose **oil**: **its**.',
  ],
  [
    "The dragon spread it's great wings.",
    "it's",
    'its',
    'Try it in full: “dragon spread **it is** great wings”? No. It says whose: **its**.',
  ],
  ['“Its raining,” she said.', 'Its', "it's", 'Try it in full: “**It is** raining”? Yes, so it is **it’s**.'],
  ['Its been a long night.', 'Its', "it's", 'Try it in full: “**It has** been a”? Yes, so it is **it’s**.'],
  [
    'I think your.. very brave.',
    'your',
    "you're",
    'Try it in full: “I think **you are**.. very brave”? Yes, so it is **you’re**.',
  ],
  [
    "She lost you're map.",
    "you're",
    'your',
    'Try it in full: “She lost **you are** map”? No. It says whose **map**: **your**.',
  ],
  [
    '“Their coming home!”',
    'Their',
    "they're",
    'Try it in full: “**They are** coming home”? Yes, so it is **they’re**.',
  ],
  [
    'They forgot there own names.',
    'there',
    'their',
    'Try another owner: “They forgot **our** own names”? Yes. It says whose: **their**.',
  ],
  [
    'Their was a light.',
    'Their',
    'there',
    'Try another owner: “**Our** was a”? No. It only says that something is: **there**.',
  ],
  [
    'Put it over their.',
    'their',
    'there',
    'Try another owner: “it over **our**”? No. It names the place: **there**.',
  ],
  [
    "Put it over they're.",
    "they're",
    'there',
    'Try it in full: “it over **they are**”? No. It names the place: **there**.',
  ],
  [
    "They tied they're boats to posts.",
    "they're",
    'their',
    'Try it in full: “They tied **they are** boats to”? No. It says whose **boats**: **their**.',
  ],
  [
    'I heard there going to burn it.',
    'there',
    "they're",
    'Try it in full: “I heard **they are** going to”? Yes, so it is **they’re**.',
  ],
  [
    'The man who’s hat it was had gone.',
    'who’s',
    'whose',
    'Try it in full: “The man **who is** hat it”? No. It says whose: **whose**.',
  ],
  [
    '“Whose been here?”',
    'Whose',
    "who's",
    'Try it in full: “**Who has** been here”? Yes, so it is **who’s**.',
  ],
  ['Lets go home.', 'Lets', "let's", 'Try it in full: “**Let us** go home”? Yes, so it is **let’s**.'],
  [
    "She let's him in.",
    "let's",
    'lets',
    'Try it in full: “She **let us** him in”? No, so it is **lets**. ' +
      '**Let’s** is short for “let us”. **Lets** means that someone allows something.',
  ],
  [
    'She is older then you.',
    'then',
    'than',
    '**Than** compares. **Then** says when, or what follows. Here it is **than**.',
  ],
])('explains %j', (text, word, right, message) => {
  const paragraph = readParagraph(text);
  const index = paragraph.tokens.findIndex((token) => token.text === word);
  const rule = CONFUSED_SETS.find(({ members }) => members.includes(right))?.rule ?? '';
  expect(readersTest(paragraph, index, right, rule)).toBe(message);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './app-bundle.mjs';
import { randomFrom } from './random.mjs';

/**
 * Text of about `words` words, the same each time: sentences of the stories in `folder` in a random order, or,
 * without a folder, the sample story's sentences with other words put in, as often as fiction has them.
 * @param {number} words
 * @param {string} [folder]
 * @returns {Promise<string[]>} paragraphs
 */
export async function storyText(words, folder) {
  const random = randomFrom(7);
  const sentences = folder === undefined ? await sampleSentences() : await sentencesIn(folder);
  const vary = folder === undefined ? await wordChanger(random) : (sentence) => sentence;
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const paragraph = [];
    for (let left = 1 + Math.floor(random() * 5); left > 0; left--) {
      paragraph.push(vary(sentences[Math.floor(random() * sentences.length)]));
    }
    const text = paragraph.join(' ');
    paragraphs.push(text);
    count += text.split(/\s+/).length;
  }
  return paragraphs;
}

async function sampleSentences() {
  return sentencesIn(join(root, 'resources/samples'));
}

async function sentencesIn(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?…]["”’']?)\s+|\n+/))
    .filter((text) => /\w/.test(text));
  if (sentences.length === 0) throw new Error(`${folder} holds no .txt or .md with sentences`);
  return sentences;
}

/** Changes half of a sentence's longer words for others, the frequent ones more often. */
async function wordChanger(random) {
  const list = await readFile(join(root, 'resources/models/word-frequency.txt'), 'utf8');
  const classes = list
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(' '))
    .map(([level, ...members]) => ({ members, weight: members.length * 2 ** (Number(level) / 2) }));
  const total = classes.reduce((sum, { weight }) => sum + weight, 0);
  const draw = () => {
    let left = random() * total;
    const chosen = classes.find(({ weight }) => (left -= weight) < 0) ?? classes[0];
    return chosen.members[Math.floor(random() * chosen.members.length)];
  };
  return (sentence) =>
    sentence.replace(/(?<![\w'’])[a-z]{4,}(?![\w'’])/g, (word) => (random() < 0.5 ? word : draw()));
}

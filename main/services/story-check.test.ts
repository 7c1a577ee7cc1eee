import { copyFile, cp, mkdir, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixesOf } from '../../app/fixes/fixes-of.ts';
import { fixesFromCopy } from '../../app/fixes/from-copy.ts';
import { keptBefore, stetsOf } from '../../app/fixes/kept-mine.ts';
import { type Facts, NO_FACTS } from '../../app/proofing/facts.ts';
import { ENCODINGS, encode } from '../../app/story/encoding.ts';
import { cutLines } from '../../app/story/story.ts';
import { type CheckedStory, createStoryCheck, type StoryCheck } from './story-check.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let resourcesFolder = '';
let stories: StoryCheck;

beforeAll(async () => {
  resourcesFolder = await mkdtemp(join(tmpdir(), 'galley-resources-'));
  for (const folder of ['dictionaries', 'models']) await mkdir(join(resourcesFolder, folder));
  for (const [name, dialect] of [
    ['dictionary-en', 'en-US'],
    ['dictionary-en-gb', 'en-GB'],
  ] as const) {
    for (const ending of ['aff', 'dic']) {
      const from = join(root, 'node_modules', name, `index.${ending}`);
      await copyFile(from, join(resourcesFolder, 'dictionaries', `${dialect}.${ending}`));
    }
  }
  for (const name of ['word-frequency.txt', 'confused-words.bin']) {
    await copyFile(join(root, 'resources/models', name), join(resourcesFolder, 'models', name));
  }
  stories = createStoryCheck({ resourcesFolder });
});
afterAll(() => rm(resourcesFolder, { recursive: true }));

const check = (text: string, name = 'a.txt', facts: Partial<Facts> = {}): CheckedStory => {
  const checked = stories.check(Buffer.from(text), name, { ...NO_FACTS, ...facts });
  if (!checked.ok) throw new Error(checked.code);
  return checked.value;
};
const found = ({ flags }: CheckedStory) => flags.map(({ text, replacements }) => [text, replacements[0]]);

const TEXT = 'The lamp  went out.\r\n\r\nShe had alot of rope.\nCafé “alot” and \ri saw it.';

it.each(ENCODINGS.flatMap((encoding) => [true, false].map((bom) => [encoding, bom] as const)))(
  'says places in the decoded text: %s, BOM %s',
  (encoding, bom) => {
    const bytes = encode(TEXT, encoding, bom && encoding !== 'windows-1252');
    const checked = bytes.ok && stories.check(bytes.bytes, 'a.txt', NO_FACTS);
    if (!checked || !checked.ok) throw new Error('not read');
    const { text, lines, flags } = checked.value;
    expect(text).toBe(TEXT);
    expect(flags.map((flag) => flag.text)).toEqual(['  ', 'alot', 'alot', 'i']);
    for (const flag of flags) {
      expect(text.slice(flag.from, flag.to)).toBe(flag.text);
      expect(lines[flag.line]?.text.startsWith(flag.text, flag.column)).toBe(true);
    }
  },
);

it('reads no code, front matter or comments of a .md', () => {
  const text = '---\ntags: alot\n---\n\n```\nalot of code\n```\n\n<!-- alot -->\n\nShe had *alot* of rope.\n';
  expect(found(check(text, 'a.md'))).toEqual([['alot', 'a lot']]);
  expect(check(text.replace('*alot*', 'much'), 'a.md').flags).toEqual([]);
});

it('joins the lines of a hard-wrapped paragraph', () => {
  const line = 'the old man walked along the wall and looked at the boats that lay';
  const lines = [...Array.from({ length: 6 }, () => line), `${line} like a`, 'apple in the sun'];
  expect(check(lines.join('\n')).flags).toMatchObject([
    { rule: 'grammar/a-an', line: 6, column: line.length + 6, text: 'a' },
  ]);
});

it('asks once for a name and flags its slips still', () => {
  const story = check('Then Tollen came. The old Tollen sat. She saw Tollen and poor Tolen.');
  expect(story.names).toEqual([{ name: 'Tollen', count: 3 }]);
  expect(story.flags.map(({ text }) => text)).toEqual(['Tolen']);
});

it('knows what the writer decided', () => {
  expect(
    found(
      check('It was grey.. a colour of Tollen.', 'a.txt', {
        cast: ['Tollen'],
        styleSheet: { pause: '..' },
        dialect: 'en-GB',
      }),
    ),
  ).toEqual([]);
  const facts: Partial<Facts> = {
    rulesOff: ['words/alot'],
    words: ['alot', 'colour'],
    styleSheet: { pause: '…' },
  };
  expect(found(check('alot of colour..', 'a.txt', facts))).toEqual([['..', '…']]);
});

it('follows the apostrophes of the story in a paragraph that has none', () => {
  expect(found(check('“Yes,” he said.\n\nI know its cold.'))).toEqual([['its', 'it’s']]);
});

it('checks everything else where the learned scores are cut short or missing, and names their file', async () => {
  const lame = await mkdtemp(join(tmpdir(), 'galley-lame-'));
  await cp(resourcesFolder, lame, { recursive: true });
  const scores = join(lame, 'models/confused-words.bin');
  const said = () => {
    const checked = createStoryCheck({ resourcesFolder: lame }).check(
      Buffer.from('I know its cold. She had alot.'),
      'a.txt',
      NO_FACTS,
    );
    return checked.ok && [checked.value.flags.map(({ text }) => text), checked.value.damaged];
  };
  expect(said()).toEqual([['its', 'alot'], null]);
  await truncate(scores, 1000);
  expect(said()).toEqual([['alot'], 'models/confused-words.bin']);
  await rm(scores);
  expect(said()).toEqual([['alot'], 'models/confused-words.bin']);
  await rm(lame, { recursive: true });
});

it('fills in replacements for misspellings, the names of the story among them', () => {
  const story = check('Then Tollen came. The old Tollen sat. She saw Tollen, then Tolen, wierd as ever.');
  const flags = stories.suggest(story, NO_FACTS);
  expect(flags.map(({ text, replacements }) => [text, replacements[0]])).toEqual([
    ['Tolen', 'Tollen'],
    ['wierd', 'weird'],
  ]);
  expect(flags.every((flag) => flag.suggest === undefined)).toBe(true);
});

it.each([
  ['a.docx', 'text', 'is-docx'],
  ['a.png', 'text', 'not-a-story'],
  ['a.txt', '\0\u0001\u0002\u0003', 'binary'],
])('refuses %s with a code', (name, text, code) => {
  expect(stories.check(Buffer.from(text), name, NO_FACTS)).toEqual({ ok: false, code });
});

it('throws where the dictionaries are not there', () => {
  const lost = createStoryCheck({ resourcesFolder: join(resourcesFolder, 'nowhere') });
  expect(() => lost.check(Buffer.from('Hello there.'), 'a.txt', NO_FACTS)).toThrow('ENOENT');
});

it('raises nothing again that the author kept against a person’s fix, and tells a person what a rule was kept out of', () => {
  const text =
    'She had alot of rope. "Your late," said Marla.\r\nThe dog wagged it’s tail.\r\nShe could of stayed.\r\n';
  const flagged = check(text);
  const lines = cutLines(text);
  const review = fixesFromCopy(
    lines,
    cutLines(
      flagged.flags.reduceRight(
        (now, { from, to, replacements }) => now.slice(0, from) + (replacements[0] ?? '') + now.slice(to),
        text,
      ),
    ),
    { author: 'Marla', at: 1 },
  );
  expect(fixesOf(review)).toHaveLength(4);
  const stets = fixesOf(review).flatMap((fix) => stetsOf(review, fix, 'txt'));
  expect(found(check(text, 'a.txt', { stets }))).toEqual([]);

  const byRules = flagged.flags.map(({ group, text: words, sentence }) => ({ group, text: words, sentence }));
  expect(keptBefore(review, byRules, 'txt')).toHaveLength(4);
});

import { expect, it } from 'vitest';
import { readHabits } from '../habits.ts';
import { cutLines, type StoryFormat } from '../story.ts';
import { ao3Html } from './ao3.ts';
import { bbcode } from './bbcode.ts';
import { htmlPage } from './html.ts';
import { escapeMarkdown, markdownText } from './markdown.ts';
import type { ExportSource } from './parts.ts';
import { plainText } from './plain.ts';

function story(text: string, format: StoryFormat = 'txt'): ExportSource {
  const lines = cutLines(text);
  return { lines, format, habits: readHabits(lines), title: 'The <Lamp> & “Ferry”' };
}

const TXT = `Chapter 1: The Ferry

It was *late*. 2 < 3 & 4 > 1

***

"Wait," she said.
“For [what]?”

⁂

Done.
`;

const MD = `---
title: The Lamp
---
# The *Lamp*

It was *late*, **very *late***. \`its\` &amp; <i>so</i> <sighs>[^1]

> “Wait,”

> she said.

---

- a [map](http://a.example)
`;

const WRAPPED = `The ferry came in late that night, and nobody on the quay
had thought to light the second lamp. She took the rope from
the boy without looking up, and made it fast with two turns
of her wrist, as she had done a thousand times before.
`;

it('makes the HTML that an AO3 form takes', () => {
  expect(ao3Html(story(TXT))).toBe(`<h3>Chapter 1: The Ferry</h3>
<p>It was *late*. 2 &lt; 3 &amp; 4 &gt; 1</p>
<hr />
<p>"Wait," she said.</p>
<p>“For [what]?”</p>
<center>⁂</center>
<p>Done.</p>
`);
  expect(ao3Html(story(MD, 'md'))).toBe(`<h3>The <em>Lamp</em></h3>
<p>It was <em>late</em>, <strong>very</strong> <strong><em>late</em></strong>. its &amp; <em>so</em> &lt;sighs&gt;[1]</p>
<blockquote>
<p>“Wait,”</p>
<p>she said.</p>
</blockquote>
<hr />
<p>- a map</p>
`);
});

it('makes BBCode for Fimfiction', () => {
  expect(bbcode(story(TXT))).toBe(
    `${[
      '[center][b]Chapter 1: The Ferry[/b][/center]',
      'It was *late*. 2 < 3 & 4 > 1',
      '[hr]',
      '"Wait," she said.',
      '“For [what]?”',
      '[center]⁂[/center]',
      'Done.',
    ].join('\n\n')}\n`,
  );
  expect(bbcode(story(MD, 'md'))).toContain('It was [i]late[/i], [b]very[/b] [b][i]late[/i][/b].');
  expect(bbcode(story(MD, 'md'))).toContain('[quote]“Wait,”\n\nshe said.[/quote]');
});

it.each([
  ['[i]not mine[/i]', '[\u2060i]not mine[\u2060/i]'],
  ['[URL=http://a.example]x[/URL]', '[\u2060URL=http://a.example]x[\u2060/URL]'],
  ['[hr] and [*] and [ b ]', '[\u2060hr] and [\u2060*] and [\u2060 b ]'],
  ['[sighs] [Image of a lamp] [1] [', '[sighs] [Image of a lamp] [1] ['],
])('keeps the brackets of %j words', (text, expected) => {
  expect(bbcode(story(`A ${text}`))).toBe(`A ${expected}\n`);
});

it('makes a whole page', () => {
  const page = htmlPage(story(TXT));
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
  expect(page).toContain('<title>The &lt;Lamp&gt; &amp; “Ferry”</title>');
  expect(page).toContain('<h2>Chapter 1: The Ferry</h2>');
  expect(page).toContain('<p class="scene">⁂</p>');
  expect(page).not.toContain('<p></p>');
});

it('joins the lines of a hard-wrapped story', () => {
  expect(ao3Html(story(WRAPPED))).toBe(`<p>${WRAPPED.trim().replaceAll('\n', ' ')}</p>\n`);
  expect(markdownText(story(WRAPPED))).toBe(`${WRAPPED.trim().replaceAll('\n', ' ')}\n`);
});

it('gives a .txt as it is, and a .md without its markup', () => {
  expect(plainText(story('\ufeff*One*\r\n\r\nTwo\r'))).toBe('\ufeff*One*\r\n\r\nTwo\r');
  expect(plainText(story(MD, 'md'))).toBe(`The Lamp

It was late, very late. its & so <sighs>[1]

“Wait,”

she said.

---

- a map
`);
  expect(plainText(story('One *two*\r\n\r\n```\r\n  x *= 2\r\n```\r\n', 'md'))).toBe(
    'One two\r\n\r\n  x *= 2\r\n',
  );
});

it('makes Markdown of a .txt, and leaves a .md alone', () => {
  expect(markdownText(story(TXT))).toBe(`## Chapter 1: The Ferry

It was \\*late\\*. 2 < 3 & 4 > 1

***

"Wait," she said.

“For [what]?”

⁂

Done.
`);
  expect(markdownText(story('One.\r\nTwo.\r\n'))).toBe('One.\r\n\r\nTwo.\r\n');
  expect(markdownText(story('---\nOne.\n~~~\nTwo.'))).toBe('* * *\n\nOne.\n\n* * *\n\nTwo.\n');
  expect(markdownText(story(MD, 'md'))).toBe(MD);
});

it.each([
  ['# of boats: 3', '\\# of boats: 3'],
  ['> she said', '\\> she said'],
  ['- Wait', '\\- Wait'],
  ['12. Of rope', '12\\. Of rope'],
  ['1999 was late', '1999 was late'],
  ['snake_case and _so_', 'snake_case and \\_so\\_'],
  ['[sighs] [a](b) [^1]', '[sighs] [a\\](b) \\[^1]'],
  ['don`t <b> &amp; \\*', 'don\\`t \\<b> \\&amp; \\\\\\*'],
  ['see http://a.example/_b_c*d, *so*', 'see http://a.example/_b_c*d, \\*so\\*'],
  ['    set in', 'set in'],
])('escapes %j', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskMarkdown } from '../formats/md.ts';
import { readHabits } from '../habits.ts';
import { cutLines, type StoryFormat } from '../story.ts';
import { ao3Html } from './ao3.ts';
import { bbcode } from './bbcode.ts';
import { htmlPage } from './html.ts';
import { escapeMarkdown } from './markdown.ts';
import type { ExportSource } from './parts.ts';
import { plainText } from './plain.ts';

function story(text: string, format: StoryFormat = 'txt'): ExportSource {
  const lines = cutLines(text);
  return { lines, format, habits: readHabits(lines), title: 'The Ferry' };
}

const hostile = fc
  .array(
    fc.constantFrom(
      '<script>',
      '</p>',
      '<img src=x onerror=a>',
      '<',
      '>',
      '&',
      '"',
      "'",
      '&lt;',
      '*',
      '**',
      '_',
      '`',
      '\\',
      '#',
      '- ',
      '> ',
      '[i]',
      '[/i]',
      '[',
      ']',
      '(javascript:a)',
      '![',
      '<b>',
      '</b>',
      '<br>',
      'word',
      ' ',
      '\n',
      '\n\n',
      '---',
      '1. ',
      '|',
      '~~~',
      'é',
      '&#60;',
      '&#x3c;script&#62;',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
const anyFormat = fc.constantFrom<StoryFormat>('txt', 'md');

it('lets no tag of the author through', () => {
  fc.assert(
    fc.property(hostile, anyFormat, (text, format) => {
      const source = { ...story(text, format), title: text };
      const bare = ao3Html(source).replace(/<\/?(?:p|em|strong|h3|blockquote|center)>|<(?:br|hr) \/>/g, '');
      expect(bare).not.toMatch(/[<>]/);
      expect(bare).not.toMatch(/&(?!(?:amp|lt|gt);)/);
      const body = htmlPage(source).replace(/^[^]*<\/style>/, '');
      const rest = body.replace(
        /<\/?(?:p|em|strong|h[1-6]|blockquote|pre|head|body|html)>|<p class="scene">|<br \/>|<hr>/g,
        '',
      );
      expect(rest).not.toMatch(/[<>]/);
      expect(htmlPage(source).match(/<title>([^]*?)<\/title>/)?.[1]).not.toMatch(/[<>]/);
    }),
    { numRuns: 1500 },
  );
});

it('puts no blank just inside emphasis and makes no empty paragraph', () => {
  fc.assert(
    fc.property(hostile, anyFormat, (text, format) => {
      const html = ao3Html(story(text, format));
      expect(html).not.toMatch(/<em>\s|\s<\/em>|<p>\s*<\/p>|<p>&nbsp;/);
    }),
    { numRuns: 1000 },
  );
});

it('writes no tag of the author into BBCode', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tags = bbcode(story(text)).match(/\[\s*\/?\s*(?:i|b|u|url|quote)\s*[\]=]/gi) ?? [];
      const headings = ao3Html(story(text)).match(/<h3>/g) ?? [];
      expect(tags.length).toBe(headings.length * 2);
    }),
    { numRuns: 1000 },
  );
});

it('escapes plain text so that Markdown shows the same characters', () => {
  const unit = fc.constantFrom(
    'a',
    'B ',
    ' ',
    '*',
    '_',
    '`',
    '\\',
    '#',
    '>',
    '-',
    '+',
    '1.',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '<b>',
    '&amp;',
    '~',
    '|',
    '^',
    ':',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 14 }), (raw) => {
      const text = raw.trim();
      if (text === '' || maskMarkdown([{ text: escapeMarkdown(text) }])[0] === null) return;
      const escaped = escapeMarkdown(text);
      expect(plainText(story(escaped, 'md'))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

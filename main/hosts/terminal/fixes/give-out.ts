import { basename, extname } from 'node:path';
import { fixesToFields } from '../../../../app/fixes/at-rest.ts';
import { correctionsList, MESSAGE_LIMIT } from '../../../../app/fixes/exchange/corrections-list.ts';
import { criticMarkup } from '../../../../app/fixes/exchange/critic-markup.ts';
import { reviewPage } from '../../../../app/fixes/exchange/review-page.ts';
import { fileTextOf } from '../../../../app/fixes/flat-text.ts';
import { queriesToFields } from '../../../../app/fixes/queries.ts';
import { type Decisions, NO_DECISIONS } from '../../../../app/contract/shapes.ts';
import type { StoryOnDesk } from './desk.ts';
import type { FixesWish } from './wish.ts';

type ExportWish = FixesWish & { action: 'export' };

/** The text that a story is given out as; `at` in ms since 1970. */
export function givenOut(wish: ExportWish, story: StoryOnDesk, decisions: Decisions, at: number): string {
  const { fixes, queries } = story;
  switch (wish.format) {
    case 'page': {
      const left = fixesToFields(fixes.review, fixes);
      const asked = queriesToFields(queries.queries, fixes.review.base, queries);
      return reviewPage({
        kind: left.fixes.length + asked.queries.length === 0 ? 'for-proofreading' : 'back',
        name: story.name,
        format: story.format,
        text: story.text,
        encoding: story.stored.encoding,
        bom: story.stored.bom,
        fingerprint: story.fingerprint,
        fixes: [...left.fixes],
        queries: [...asked.queries],
        decisions: { ...NO_DECISIONS, ...decisions },
        stets: [...story.stets],
        note: wish.note,
        from: wish.from,
        at,
      });
    }
    case 'critic':
      return criticMarkup(fixes.review, queries.queries);
    case 'corrections': {
      const limit = wish.parts ? MESSAGE_LIMIT : undefined;
      return correctionsList(fixes.review, queries.queries, wish.style, limit, story.format).join('\n\n');
    }
    case 'txt':
      return fileTextOf(wish.withFixes ? fixes.review.current : fixes.review.base);
  }
}

/** The name of what is given out: `Story (review).html`. */
export function givenOutName(name: string, { format, withFixes }: ExportWish): string {
  const stem = basename(name, extname(name));
  switch (format) {
    case 'page':
      return `${stem} (review).html`;
    case 'critic':
      return `${stem} (review).md`;
    case 'corrections':
      return `${stem} (corrections).txt`;
    case 'txt':
      return `${stem} (${withFixes ? 'with fixes' : 'clean'})${extname(name)}`;
  }
}

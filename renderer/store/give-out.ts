/** Giving the text out: corrected copies as files, and the story on the clipboard for a site. */
import { ao3Html } from '../../app/story/exports/ao3.ts';
import { bbcode } from '../../app/story/exports/bbcode.ts';
import { correctionsList } from '../../app/story/exports/corrections.ts';
import { htmlPage } from '../../app/story/exports/html.ts';
import { markdownText } from '../../app/story/exports/markdown.ts';
import { plainText } from '../../app/story/exports/plain.ts';

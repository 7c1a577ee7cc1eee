/** Giving the text out: corrected copies as files, and the story on the clipboard for a site. */
import type { LedgerEntry } from '../../app/contract/shapes.ts';
import { correctionsList as fixesList } from '../../app/fixes/exchange/corrections-list.ts';
import { criticMarkup } from '../../app/fixes/exchange/critic-markup.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import { wordChanges } from '../../app/story/changes.ts';
import { ao3Html } from '../../app/story/exports/ao3.ts';
import { bbcode } from '../../app/story/exports/bbcode.ts';
import { type Correction, correctionsList, withReasons } from '../../app/story/exports/corrections.ts';
import { htmlPage } from '../../app/story/exports/html.ts';
import { markdownText } from '../../app/story/exports/markdown.ts';
import type { ExportSource } from '../../app/story/exports/parts.ts';
import { plainText } from '../../app/story/exports/plain.ts';
import type { Block } from '../../app/story/story.ts';
import { blocksOnDesk, ownBlocks, reviewOnDesk } from '../editor/desk.ts';
import { startReviewed } from '../editor/reviewed.ts';
import { host } from '../host.ts';
import { EXPORT_REASON } from '../words/en-fixes.ts';
import { type CopyKind, copyName, stemOf } from './copy-names.ts';
import { openDialog } from './dialogs.ts';
import { say } from './notices.ts';
import { openedBlocks } from './saving.ts';
import { useSettings } from './settings.ts';
import { askTarget, mayReplace } from './story-actions.ts';
import { type OpenStory, useStories } from './stories.ts';

export type ExportKind = CopyKind;
export type Site = 'plain' | 'ao3' | 'fimfiction';

const SITE_NAMES: Readonly<Record<Site, string>> = {
  plain: 'as plain text',
  ao3: 'for AO3, as HTML',
  fimfiction: 'for Fimfiction, as BBCode',
};

/** The author's text, or the one with all fixes that are pending. */
export type WhichText = 'mine' | 'all';

function sourceOf(story: OpenStory, lines: readonly Block[] = ownBlocks(story.id)): ExportSource {
  return { lines, format: story.format, habits: story.habits, title: stemOf(story.ref.name) };
}

function reasonOf({ rule, by }: LedgerEntry): string {
  const known = RULES.find(({ id }) => id === rule)?.explanation;
  return known ?? (by === undefined ? rule : EXPORT_REASON(by));
}

/** What changed since the story was opened here, and what was applied in earlier sessions and still stands. */
function correctionsOf(story: OpenStory): { source: ExportSource; corrections: Correction[] } {
  const opened = openedBlocks(story.id);
  // What was kept is no correction.
  const taken = story.ledger.filter(({ kind }) => kind !== 'kept');
  const recorded = taken.map((entry) => ({
    before: entry.before,
    after: entry.after,
    reason: reasonOf(entry),
  }));
  const now = withReasons(wordChanges(opened, ownBlocks(story.id)), recorded);
  const earlier = taken.flatMap((entry) => earlierCorrection(entry, opened));
  const all = [...earlier, ...now].sort((a, b) => a.line - b.line);
  return { source: sourceOf(story, opened), corrections: all };
}

/** An entry of an earlier session: its corrected sentence already stood in the text when it was opened here. */
function earlierCorrection(entry: LedgerEntry, opened: readonly Block[]): Correction[] {
  const at = entry.sentence.indexOf(entry.before);
  if (at < 0) return [];
  const corrected =
    entry.sentence.slice(0, at) + entry.after + entry.sentence.slice(at + entry.before.length);
  const line = opened.findIndex((block) => block.text.includes(corrected));
  if (line < 0 || opened[line]?.text.includes(entry.sentence)) return [];
  return [
    {
      line: line + 1,
      before: entry.before,
      after: entry.after,
      context: corrected,
      reason: reasonOf(entry),
    },
  ];
}

function textOf(story: OpenStory, kind: ExportKind, which: WhichText): string {
  if (kind === 'fixes' || kind === 'critic') {
    const { review, queries } = reviewOnDesk(story.id) ?? startReviewed(blocksOnDesk(story.id));
    const asked = queries.filter(({ resolved }) => resolved === undefined);
    if (kind === 'critic') return criticMarkup(review, asked);
    return fixesList(review, asked, 'text', undefined, story.format).join('\n\n');
  }
  if (kind === 'corrections') {
    const { source, corrections } = correctionsOf(story);
    return correctionsList(source, corrections);
  }
  const source = sourceOf(story, which === 'all' ? blocksOnDesk(story.id) : ownBlocks(story.id));
  if (kind === 'html') return htmlPage(source);
  return kind === 'md' ? markdownText(source) : plainText(source);
}

/** True where the text on screen is not the author's. */
export function hasPending(id: string): boolean {
  return (reviewOnDesk(id)?.review.pieces.length ?? 0) > 0;
}

/** Asks where, then writes the copy. Never over the story, never over another file unasked. */
export async function exportStory(id: string, kind: ExportKind, which: WhichText): Promise<void> {
  const story = useStories.getState().byId[id];
  if (!story) return;
  const name = copyName(story.ref.name, kind);
  const target = await askTarget(id, name, 'Export');
  if (!target) return;
  const asked = useSettings.getState().info?.can.nativeDialogs ?? false;
  if (target.exists && !asked && !(await mayReplace(target.name))) return;
  const like = kind === 'txt' || (kind === 'md' && story.format === 'md') ? id : null;
  const answer = await host.call('export.write', {
    target: target.id,
    text: textOf(story, kind, which),
    like,
    replace: target.exists,
  });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: target.name });
  say({ text: `${answer.value.name} is written. ${story.ref.name} itself was not touched.` });
}

/**
 * Puts the story on the clipboard: plain, as HTML that an AO3 form takes, or as BBCode for Fimfiction. Asks which text
 * where fixes are pending.
 */
export async function copyFor(id: string, site: Site, which?: WhichText): Promise<void> {
  const story = useStories.getState().byId[id];
  if (!story) return;
  if (which === undefined && hasPending(id)) return openDialog({ kind: 'which-text', story: id, site });
  const source = sourceOf(story, which === 'all' ? blocksOnDesk(id) : ownBlocks(id));
  const text = site === 'ao3' ? ao3Html(source) : site === 'fimfiction' ? bbcode(source) : plainText(source);
  try {
    await navigator.clipboard.writeText(text);
    say({ text: `${story.ref.name} is on the clipboard ${SITE_NAMES[site]}.` });
  } catch {
    say({ text: 'The system did not let Galley use the clipboard. Nothing was copied.' });
  }
}

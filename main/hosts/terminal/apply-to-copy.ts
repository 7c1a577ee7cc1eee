import { groupFlags } from '../../../app/proofing/decisions.ts';
import { newBytes } from '../../services/new-bytes.ts';
import type { CheckedStory } from '../../services/story-check.ts';
import { written } from './flag-lines.ts';
import type { Tools } from './run-task.ts';
import { sureChanges } from './sure-changes.ts';
import { failure, type Outcome, type StoryFile, type Task } from './task.ts';
import { count, notWritten, shown } from './words.ts';
import { writeCopy } from './write-copy.ts';

/** Writes a copy of a story with what is sure put right, and tells it by decision. */
export async function applyToCopy(
  { safeWrite }: Tools,
  { json, force }: Task & { do: 'apply' },
  file: StoryFile,
  bytes: Uint8Array,
  story: CheckedStory,
): Promise<Outcome> {
  const { splices, applied } = sureChanges(story, story.flags);
  const made = newBytes(bytes, story.stored, story.stored, splices);
  if (!made.ok) return failure(notWritten(made.code, shown(file.targetLabel ?? ''), made.detail));
  const refused = await writeCopy(safeWrite, file, made.value.bytes, force);
  if (refused !== null) return failure(refused);
  const decisions = groupFlags(applied).map(({ rule, kind, text, replacement, count, group }) => ({
    rule,
    kind,
    text,
    replacement,
    count,
    group,
  }));
  const out = json
    ? JSON.stringify({ file: file.label, to: file.targetLabel, changed: applied.length, decisions })
    : [
        `${shown(file.label)} → ${shown(file.targetLabel ?? '')}: ${count(applied.length, 'place')} put right`,
        ...decisions.map(
          ({ count, text, replacement }) =>
            `${String(count).padStart(6)}  ${written(text)} → ${written(replacement ?? '')}`,
        ),
      ].join('\n');
  return { out: `${out}\n`, err: [], failed: false, count: applied.length };
}

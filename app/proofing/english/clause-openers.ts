import type { Token } from '../../text/paragraph.ts';
import { wordSet } from './word-set.ts';

/** Subjects that say by themselves that a clause begins: "I", "he's", "there's". Small i counts. */
export const CLAUSE_SUBJECTS = wordSet(`
  i i'm i'll i've i'd you're you've you'll you'd he he's he'd he'll she she's she'd she'll we we're we've we'll we'd
  they they're they've they'll they'd it's it'll it'd that's that'll there's here's what's who's where's how's
  im ive theyre youre thats theres whats
  let's lets`);

/** Subjects that can also be objects or stand before a noun: a clause only where a verb follows. */
export const LOOSE_SUBJECTS = wordSet('you it that this there these those');

/** Verbs that stand right behind a subject and are nothing else. */
export const FINITE = wordSet(`
  am is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't
  can can't could couldn't will won't would wouldn't should shouldn't might must mustn't may need needs needed want
  wants wanted know knows knew think thinks thought guess mean means meant seem seems seemed look looks looked sound
  sounds feel feels felt got get gets go goes went came come comes make makes made said say says see saw took take
  takes told tell found find gave give kept keep never always really just also only still probably better already even
  sure actually cant dont doesnt didnt wont isnt wasnt couldnt wouldnt shouldnt`);

/** True where a clause begins at the word at `index`: a subject that is nothing else, or a loose one with its verb. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== 'word') return false;
  if (CLAUSE_SUBJECTS.has(token.norm)) return true;
  return (
    LOOSE_SUBJECTS.has(token.norm) &&
    tokens[index + 1]?.type === 'space' &&
    FINITE.has(tokens[index + 2]?.norm ?? '')
  );
}

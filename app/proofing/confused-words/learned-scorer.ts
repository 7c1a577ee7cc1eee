import type { Paragraph } from '../../text/paragraph.ts';
import { cautionOf } from './caution.ts';
import { FEATURES, fillFeatures } from './features.ts';
import type { Models, SetModel } from './models.ts';
import { createOpinion } from './network.ts';
import type { ConfusedScore, ConfusedScorer } from './scorer.ts';
import { secondOpinion } from './second-opinion.ts';
import { createWindow, fillWindow } from './window.ts';
import { createStream, fillStream, MARK, type WordStream } from './word-stream.ts';

/** Where the counted features alone are so sure of the written word, the network is not asked. */
export const COMFORTABLE = 2.5;

/** A scorer with what `npm run train` learned. It keeps the last paragraph it was asked about, nothing else. */
export function createLearnedScorer(models: Models): ConfusedScorer {
  const scoreWindow = createWindowScores(models);
  const stream = createStream();
  const window = createWindow();
  const sets = new Map(models.sets.map((set) => [set.id, set]));
  let last: Paragraph | undefined;

  const read = (paragraph: Paragraph) => {
    if (last === paragraph) return;
    last = paragraph;
    fillStream(stream, paragraph);
  };

  return {
    knows: (id) => sets.has(id),
    score(id, paragraph, token) {
      read(paragraph);
      const set = sets.get(id);
      if (set === undefined) throw new RangeError(`no confused set ${id}`);
      const written = set.members.indexOf(paragraph.tokens[token]?.norm ?? '');
      if (!mayBeOverruled(set, written, paragraph, token)) return standing(set, written);
      let at = placeOf(stream.token, stream.length, token);
      if (isSaidTwice(set, stream, at)) return standing(set, written);
      // "Your.. your mother": a stutter, which what follows the second time settles.
      while (at + 1 < stream.length && stream.hash[at + 1] === stream.hash[at]) at++;
      fillWindow(window, stream, at, models.vocabulary);
      const caution = cautionOf(set.members[written] ?? '', stream, at);
      return judge(set, written, scoreWindow(set, written, window), caution, () =>
        secondOpinion(id, paragraph, token),
      );
    },
  };
}

/** Scores the members of a set for a window, higher for what fits better; the result is overwritten by the next call. */
export function createWindowScores({ vocabulary, sets }: Models) {
  const features = new Uint32Array(FEATURES);
  const rooms = new Map(
    sets.map((set) => [
      set,
      {
        scores: new Float64Array(set.members.length),
        addOpinion: createOpinion(set.members.length, set.network, vocabulary),
      },
    ]),
  );
  return (set: SetModel, written: number, window: Uint32Array): Float64Array => {
    const room = rooms.get(set);
    if (room === undefined) throw new RangeError('a set of other models');
    const { scores, addOpinion } = room;
    const { bits, table, scale, members } = set;
    const columns = members.length - 1;
    const mask = (1 << bits) - 1;
    fillFeatures(features, 0, window);
    scores.fill(0);
    for (let f = 0; f < FEATURES; f++) {
      const from = ((features[f] as number) & mask) * columns;
      for (let k = 0; k < columns; k++)
        scores[k + 1] = (scores[k + 1] as number) + (table[from + k] as number);
    }
    let rival = -Infinity;
    for (let k = 0; k <= columns; k++) {
      const score = (scores[k] as number) * scale;
      scores[k] = score;
      if (k !== written) rival = Math.max(rival, score);
    }
    if ((scores[written] as number) - rival < COMFORTABLE) addOpinion(scores, window);
    return scores;
  };
}

/** No flag is surer, in books that are not the writer's. */
const SUREST = 0.99;
/** Where the second opinion names the same member, a margin smaller by so much is enough; not where caution is due. */
const SECONDED = 4;
const LEAST_MARGIN = 0;

/** False where no direction leads away from the written word, or none that the next word allows. */
function mayBeOverruled(
  { members, directions }: SetModel,
  written: number,
  { tokens }: Paragraph,
  token: number,
): boolean {
  for (const { from, to } of directions) {
    if (from === written && (members[to] !== 'an' || mayFollowAn(tokens[token + 2]?.norm ?? ''))) return true;
  }
  return false;
}

/** "An" asks for a vowel's sound: for most places of "and" that settles it. */
const mayFollowAn = (norm: string) => 'aeiouhx'.includes(norm.charAt(0));

/** "Hear hear!", "now, now": what is said twice is meant. */
function isSaidTwice({ members }: SetModel, stream: WordStream, at: number): boolean {
  if (!standsBeside(stream, at, -1) && !standsBeside(stream, at, 1)) return false;
  return !members.some((member) => member.includes("'"));
}

/** True where the word at `at` is also the next one in a direction, with at most one mark between. */
function standsBeside({ hash, look, length }: WordStream, at: number, step: 1 | -1): boolean {
  const next = at + step;
  const isPaused = next > 0 && next < length && ((look[next] as number) & MARK) !== 0;
  const other = isPaused ? next + step : next;
  return other >= 0 && other < length && hash[other] === hash[at];
}

/** The score where the written word stands. */
function standing({ members }: Pick<SetModel, 'members'>, written: number): ConfusedScore {
  const best = members[written] as string;
  return { best, margin: 0, order: [best, ...members.filter((member) => member !== best)], confidence: 0 };
}

function judge(
  { members, directions }: SetModel,
  written: number,
  scores: Float64Array,
  caution: number,
  second: () => string | null,
): ConfusedScore {
  if (isBest(scores, written)) return standing({ members }, written);
  const named = (index: number) => members[index] as string;
  const scoreOf = (index: number) => scores[index] as number;
  const order = members.map((_, i) => i).sort((a, b) => scoreOf(b) - scoreOf(a));
  const others = order.filter((index) => index !== written);
  const asWritten = {
    best: named(written),
    margin: 0,
    order: [written, ...others].map(named),
    confidence: 0,
  };

  const overruledBy = (best: number, help: number): ConfusedScore | null => {
    const direction = directions.find(({ from, to }) => from === written && to === best);
    if (direction === undefined) return null;
    const margin = scoreOf(best) - scoreOf(written);
    const needed = direction.threshold + caution;
    if (margin < LEAST_MARGIN || margin + help < needed) return null;
    const rest = others.filter((index) => index !== best);
    const sure = 1 / (1 + Math.exp(-(direction.offset + direction.slope * (margin + help))));
    const confidence = Math.min(SUREST, sure);
    return { best: named(best), margin, order: [best, ...rest, written].map(named), confidence };
  };

  const alone = overruledBy(order[0] as number, 0);
  if (alone !== null) return alone;
  if (caution > 0) return asWritten;
  const seconded = members.indexOf(second() ?? '');
  return (seconded >= 0 && seconded !== written && overruledBy(seconded, SECONDED)) || asWritten;
}

function isBest(scores: Float64Array, written: number): boolean {
  const own = scores[written] as number;
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] as number;
    if (score > own || (score === own && k < written)) return false;
  }
  return true;
}

/** The place in the stream of a token that is in it. */
function placeOf(tokens: Int32Array, length: number, token: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle] as number) < token) from = middle + 1;
    else to = middle;
  }
  return from;
}

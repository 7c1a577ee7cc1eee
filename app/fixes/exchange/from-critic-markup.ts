/** CriticMarkup, from Galley or from another program, as a review. */
import { cutLines, type Line } from '../../story/story.ts';
import { type Break, type FlatText, flatTextOf, linesOf, type Passage } from '../flat-text.ts';
import type { Query } from '../queries.ts';
import type { EditBy, FixId, FixMeta, Review } from '../review.ts';
import { type Proposal, reviewOf } from '../review-of.ts';
import {
  BREAK,
  findSign,
  halfOf,
  type MarkKind,
  SIGNS,
  slashesBefore,
  TURNS_INTO,
  unguardInside,
} from './critic-signs.ts';
import { readSaid, type Said } from './critic-said.ts';

/** What a text with marks says. */
export interface FromCriticMarkup {
  /** The story without any of the fixes. */
  readonly lines: readonly Line[];
  readonly review: Review;
  readonly queries: readonly Query[];
  /** How many marks were read. */
  readonly marks: number;
}

/** One mark; `inside` as it stands there. */
interface Mark {
  readonly kind: MarkKind;
  readonly inside: string;
  readonly end: number;
}

/**
 * Reads a text with marks; what is not a whole mark counts as words. `by` made what names nobody. Never fails: a
 * text without marks is a review without fixes.
 */
export function fromCriticMarkup(text: string, by: EditBy): FromCriticMarkup {
  const reader = createReader(by);
  let done = 0;
  let marks = 0;
  for (let at = text.indexOf('{'); at >= 0; ) {
    const slashes = slashesBefore(text, at, done);
    const kind = kindAt(text, at);
    const mark = kind !== null && slashes % 2 === 0 ? markAt(text, kind, at) : null;
    if (kind !== null && (mark !== null || slashes % 2 === 1)) {
      const before = text.slice(done, at - slashes) + halfOf('\\'.repeat(slashes));
      reader.words(mark === null ? `${before}{` : before);
      done = mark === null ? at + 1 : mark.end;
      if (mark !== null) {
        marks++;
        done += reader.mark(mark, text, mark.end);
      }
    }
    at = text.indexOf('{', Math.max(done, at + 1));
  }
  reader.words(text.slice(done));
  return { ...reader.end(), marks };
}

function kindAt(text: string, at: number): MarkKind | null {
  for (const kind of Object.keys(SIGNS) as MarkKind[]) if (text.startsWith(SIGNS[kind][0], at)) return kind;
  return null;
}

function markAt(text: string, kind: MarkKind, at: number): Mark | null {
  const from = at + SIGNS[kind][0].length;
  const close = findSign(text, SIGNS[kind][1], from);
  if (close < 0) return null;
  const inside = text.slice(from, close);
  if (kind === 'replaced' && findSign(inside, TURNS_INTO, 0) < 0) return null;
  return { kind, inside, end: close + SIGNS[kind][1].length };
}

interface Pending {
  readonly proposals: Proposal[];
  /** Undefined until a comment says it. */
  said: Said | undefined;
  readonly also: string[];
}

function createReader(by: EditBy) {
  /** The author's text so far; breaks as `\n` in it. */
  let base = '';
  const breaks: Break[] = [];
  const fixes: Pending[] = [];
  const queries: Query[] = [];
  /** What the last mark was, while nothing stands behind it: what a comment right here is about. */
  let about: Pending | Query | 'asked' | null = null;
  let asked: { from: number; to: number } = { from: 0, to: 0 };

  const keep = (text: string) => {
    for (const { text: line, end } of cutLines(text)) {
      base += line;
      if (end === '') continue;
      base += '\n';
      breaks.push(end);
    }
  };
  const ask = (place: Query['place'], said: Said) => {
    const settled = said.traits.find((trait) => trait.startsWith(SETTLED))?.slice(SETTLED.length);
    const query: Query = {
      id: `q${queries.length + 1}`,
      author: nameOf(said.author, by),
      at: by.at,
      text: said.text.slice(0, LONGEST) || '?',
      place: said.traits.includes('whole story') ? null : place,
      replies: [],
      ...(settled === undefined || settled === ''
        ? {}
        : { resolved: { author: nameOf(settled, by), at: by.at } }),
    };
    queries.push(query);
    about = query;
  };
  const endAsked = () => {
    if (about === 'asked') ask(asked, { author: undefined, traits: [], text: '' });
    about = null;
  };
  const propose = (taken: Passage, put: Passage, isFollowed: boolean) => {
    const isGoingOn = !isFollowed && about !== null && about !== 'asked' && 'proposals' in about;
    const last = isGoingOn ? (about as Pending) : undefined;
    const pending = last ?? { proposals: [], said: undefined, also: [] };
    if (last === undefined) {
      endAsked();
      fixes.push(pending);
    }
    const fromA = base.length;
    base += taken.text;
    breaks.push(...taken.breaks);
    pending.proposals.push({ fromA, toA: base.length, put, fix: '' });
    about = pending;
  };
  const comment = (said: Said) => {
    if (said.traits.includes('whole story')) ask(null, said);
    else if (about === 'asked') ask(asked, said);
    else if (about === null) ask({ from: base.length, to: base.length }, said);
    else if ('proposals' in about) {
      if (about.said === undefined) about.said = said;
      else if (said.author !== undefined && said.text === '') about.also.push(said.author);
      else ask({ from: base.length, to: base.length }, said);
    } else {
      const query: Query = about;
      const reply = { author: nameOf(said.author, by), at: by.at, text: said.text.slice(0, LONGEST) || '?' };
      const more = { ...query, replies: [...query.replies, reply] };
      queries[queries.indexOf(query)] = more;
      about = more;
    }
  };

  return {
    words(text: string) {
      if (text === '') return;
      endAsked();
      keep(text);
    },
    /** Takes in a mark; gives how many units behind its end belong to it as well. */
    mark({ kind, inside }: Mark, text: string, end: number): number {
      switch (kind) {
        case 'said':
          comment(readSaid(inside));
          return 0;
        case 'asked': {
          endAsked();
          const from = base.length;
          keep(unguardInside('asked', inside));
          asked = { from, to: base.length };
          about = 'asked';
          return 0;
        }
        case 'replaced': {
          const turn = findSign(inside, TURNS_INTO, 0);
          const part = (words: string) => passageIn(unguardInside('replaced', words));
          propose(part(inside.slice(0, turn)), part(inside.slice(turn + TURNS_INTO.length)), true);
          return 0;
        }
        case 'put':
        case 'taken': {
          const isBroken = inside.endsWith(BREAK) && slashesBefore(inside, inside.length - 1, 0) % 2 === 0;
          const words = passageIn(unguardInside(kind, isBroken ? inside.slice(0, -1) : inside));
          const isFollowed = text.startsWith(SIGNS.said[0], end);
          const { comments, length: behind } = isBroken ? commentsAt(text, end) : NO_COMMENTS;
          const ending = isBroken
            ? /^(?:\r\n|\n|\r)/.exec(text.slice(end + behind, end + behind + 2))?.[0]
            : undefined;
          const passage =
            ending === undefined
              ? isBroken
                ? { text: words.text + BREAK, breaks: words.breaks }
                : words
              : { text: `${words.text}\n`, breaks: [...words.breaks, ending as Break] };
          const none = { text: '', breaks: [] };
          if (kind === 'put') propose(none, passage, isFollowed);
          else propose(passage, none, isFollowed);
          for (const said of comments) comment(said);
          return behind + (ending?.length ?? 0);
        }
      }
    },
    end() {
      endAsked();
      // As in any file, a break at the very end begins no line.
      const isEnded =
        base.endsWith('\n') &&
        !fixes.some(({ proposals }) => proposals.some(({ toA }) => toA === base.length));
      const last = isEnded ? (breaks.pop() ?? '') : '';
      const flat = flatTextOf([{ text: isEnded ? base.slice(0, -1) : base, breaks }], last);
      const review = reviewFrom(flat, fixes, by);
      return { lines: linesOf(flat), review, queries };
    },
  };
}

const NO_COMMENTS = { comments: [], length: 0 };

/** The comments that stand right behind one another from `at` on, and how many units they take. */
function commentsAt(
  text: string,
  at: number,
): { readonly comments: readonly Said[]; readonly length: number } {
  const comments: Said[] = [];
  let end = at;
  while (text.startsWith(SIGNS.said[0], end)) {
    const mark = markAt(text, 'said', end);
    if (mark === null) break;
    comments.push(readSaid(mark.inside));
    end = mark.end;
  }
  return { comments, length: end - at };
}

const LONGEST = 5000;
const SETTLED = 'settled by ';

function passageIn(text: string): Passage {
  const lines = cutLines(text);
  const ends = lines.map(({ end }) => end).filter((end): end is Break => end !== '');
  return { text: lines.map((line) => line.text + (line.end === '' ? '' : '\n')).join(''), breaks: ends };
}

function nameOf(author: string | undefined, by: EditBy): string {
  return author === undefined || author === '' || author === '__proto__' ? by.author : author.slice(0, 200);
}

function reviewFrom(base: FlatText, pendings: readonly Pending[], by: EditBy): Review {
  const meta = new Map<FixId, FixMeta>();
  const proposals: Proposal[] = [];
  const numbered = new Map<string, FixId>();
  const oldest = new Map<string, FixId>();
  let next = 1;
  for (const { proposals: places, said, also } of pendings) {
    const author = nameOf(said?.author, by);
    const own = said?.traits.find((trait) => /^#\d+(?:\.\d+)?$/.test(trait));
    const shared = own === undefined ? undefined : numbered.get(own);
    const id = shared ?? `f${next++}`;
    const number = own?.split('.')[0];
    const outer = number === undefined ? undefined : oldest.get(number);
    if (own !== undefined && number !== undefined) {
      numbered.set(own, id);
      if (outer === undefined) oldest.set(number, id);
    }
    const rule = said?.traits.find((trait) => trait.startsWith('rule '))?.slice('rule '.length, 205);
    const note = said?.text.slice(0, LONGEST);
    const others = also
      .filter((other) => other !== author && other !== '')
      .map((other) => other.slice(0, 200));
    if (shared === undefined)
      meta.set(id, {
        author,
        at: by.at,
        ...(rule === undefined || rule === '' ? {} : { rule }),
        ...(note === undefined || note === '' ? {} : { note }),
        ...(others.length === 0 ? {} : { also: others }),
        ...(said?.traits.includes('moved') ? { moved: true as const } : {}),
        ...(outer === undefined || outer === id ? {} : { within: [outer] }),
      });
    for (const place of places) proposals.push({ ...place, fix: id });
  }
  return reviewOf(base, merged(base, proposals), meta, next);
}

/** Neighbours of one fix as one piece; what changes nothing is left out. */
function merged(base: FlatText, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const one of proposals) {
    const last = kept.at(-1);
    if (last !== undefined && last.fix === one.fix && last.toA === one.fromA)
      kept[kept.length - 1] = {
        ...last,
        toA: one.toA,
        put: { text: last.put.text + one.put.text, breaks: [...last.put.breaks, ...one.put.breaks] },
      };
    else kept.push(one);
  }
  const text = linesOf(base)
    .map((line) => line.text)
    .join('\n');
  return kept.filter(({ fromA, toA, put }) => text.slice(fromA, toA) !== put.text);
}

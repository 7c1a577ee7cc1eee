/** Questions: asked at a place or about the whole story, answered, settled, opened again. */
import { nextQueryId, type Query } from '../../app/fixes/queries.ts';
import { changeReview, focusText, reviewOnDesk } from '../editor/desk.ts';
import { basePlace } from '../editor/query-places.ts';
import { publishFixes, useFixes } from './fixes.ts';
import { nameIn } from './roles.ts';
import { changeSettings, useSettings } from './settings.ts';
import { activeStory } from './stories.ts';

/** Asks about a stretch of the text on screen, in tokens, or about the whole story. */
export function ask(text: string, place: { readonly from: number; readonly to: number } | null): void {
  const story = activeStory();
  const words = text.trim();
  if (!story || words === '') return;
  const by = { author: nameIn(story.role), at: Date.now() };
  let id = '';
  changeReview(story.id, (reviewed) => {
    id = nextQueryId({ queries: reviewed.queries, unplaced: reviewed.lostQueries });
    const query: Query = {
      id,
      ...by,
      text: words.slice(0, 5000),
      place: place && basePlace(reviewed.review, place.from, place.to),
      replies: [],
    };
    return { reviewed: { ...reviewed, queries: [...reviewed.queries, query] } };
  });
  useFixes.setState({ tab: 'fixes' });
  publishFixes();
  focusText();
}

function change(id: string, how: (query: Query) => Query): void {
  const story = activeStory();
  if (!story || !reviewOnDesk(story.id)?.queries.some((query) => query.id === id)) return;
  changeReview(story.id, (reviewed) => ({
    reviewed: {
      ...reviewed,
      queries: reviewed.queries.map((query) => (query.id === id ? how(query) : query)),
    },
  }));
  publishFixes();
}

/** Adds a reply to a question. */
export function reply(id: string, text: string): void {
  const story = activeStory();
  const words = text.trim();
  if (!story || words === '') return;
  const by = { author: nameIn(story.role), at: Date.now() };
  change(id, (query) => ({ ...query, replies: [...query.replies, { ...by, text: words.slice(0, 5000) }] }));
}

/** Settles a question, or opens it again. */
export function settleQuery(id: string, isSettled: boolean): void {
  const story = activeStory();
  if (!story) return;
  const by = { author: nameIn(story.role), at: Date.now() };
  change(id, ({ resolved: _resolved, ...query }) => (isSettled ? { ...query, resolved: by } : query));
}

/** Takes a question away, with its replies. */
export function removeQuery(id: string): void {
  const story = activeStory();
  if (!story) return;
  changeReview(story.id, (reviewed) => ({
    reviewed: { ...reviewed, queries: reviewed.queries.filter((query) => query.id !== id) },
  }));
  publishFixes();
}

/** Keeps a question for other places, or forgets it. */
export function keepQuestion(text: string, isKept: boolean): void {
  const { cannedQueries } = useSettings.getState().settings;
  const words = text.trim().slice(0, 1000);
  if (words === '') return;
  const others = cannedQueries.filter((one) => one !== words);
  void changeSettings({ cannedQueries: isKept ? [...others, words].slice(-100) : others });
}

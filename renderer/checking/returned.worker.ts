/** Reads what came back in a thread of its own: comparing two novels must not hold up the page. */
import { ok } from '../../app/contract/result.ts';
import { fixesFromReturned } from '../../app/fixes/exchange/returned.ts';
import { mergeReturned } from './merge-returned.ts';
import type { AnswerReturned, ReadReturned } from './returned-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { name, text, story, by, reviewed } }: MessageEvent<ReadReturned>) => {
  const returned = fixesFromReturned(name, text, story, by);
  const answer: AnswerReturned = returned.ok
    ? ok({ returned: returned.value, merged: mergeReturned(reviewed, returned.value) })
    : returned;
  self.postMessage(answer);
};

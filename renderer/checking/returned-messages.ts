/** What the screen and the worker that reads what came back say to each other. */
import type { Returned, ReturnedTo } from '../../app/fixes/exchange/returned.ts';
import type { Result } from '../../app/contract/result.ts';
import type { EditBy } from '../../app/fixes/review.ts';
import type { Reviewed } from '../editor/reviewed.ts';

export interface ReadReturned {
  readonly name: string;
  readonly text: string;
  readonly story: ReturnedTo;
  readonly by: EditBy;
  /** What is under review already. */
  readonly reviewed: Reviewed;
}

/** What came back, and what is under review with it. */
export type AnswerReturned = Result<{ readonly returned: Returned; readonly merged: Reviewed }>;

/** Sentences about fixes and questions: the role, the pane, the cards, and what screen readers hear in the text. */
import { count, number } from './en.ts';

/** Heard, and not seen, in the text. */
export const STRUCK = {
  before: 'deleted: ',
  break: 'deleted: paragraph break',
  newBreak: 'inserted: paragraph break',
} as const;

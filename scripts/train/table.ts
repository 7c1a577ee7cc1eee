/** The table of what the models are worth, as it lies beside them under version control. */
import { checksum } from '../../app/proofing/confused-words/models.ts';
import type { Corpus } from './corpus.ts';
import type { MeasuredDirection } from './measure.ts';
import type { Trained } from './train-all.ts';

/** resources/models/confused-words.json. */
export interface Table {
  /** CRC-32 of the models it belongs to. */
  readonly models: string;
  readonly learnedFrom: { readonly books: number; readonly words: number };
  readonly heldOutWords: number;
  readonly sets: Readonly<Record<string, readonly MeasuredDirection[]>>;
}

/** The table as JSON, a direction a line. */
export function tableOf(
  { books }: Pick<Corpus, 'books'>,
  { measured, words }: Trained,
  models: Uint8Array,
): string {
  const total = books.reduce((sum, book) => sum + book.words, 0);
  const head = {
    models: checksum(models, 0).toString(16).padStart(8, '0'),
    learnedFrom: { books: books.length, words: total },
    heldOutWords: words,
  };
  const sets = measured.map(({ id, table }) => {
    const lines = table.map((direction) => `      ${JSON.stringify(rounded(direction))}`);
    return `    ${JSON.stringify(id)}: [\n${lines.join(',\n')}\n    ]`;
  });
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "sets": {\n${sets.join(',\n')}\n  }\n}\n`;
}

function rounded(direction: MeasuredDirection): MeasuredDirection {
  const { recall, precision, falseAlarms } = direction;
  const to = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    ...direction,
    recall: to(recall, 3),
    precision: to(precision, 3),
    falseAlarms: to(falseAlarms, 3),
  };
}

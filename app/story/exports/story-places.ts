import { lookOf } from '../looks.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { type ExportSource, partsOf, textOf } from './parts.ts';

/** Where something stands, as one person tells another. */
export interface StoryPlace {
  /** The heading above it; empty where there is none. */
  readonly chapter: string;
  /** Which paragraph below that heading, from 1 on; 0 for the heading itself. */
  readonly paragraph: number;
}

/** Makes what says where a line (from 1 on) lies. */
export function storyPlaces(source: ExportSource): (line: number) => StoryPlace {
  const places: (StoryPlace & { readonly line: number })[] = [];
  let chapter = '';
  let paragraph = 0;
  for (const { from, look } of paragraphsOf(source.lines, source.habits, source.format)) {
    if (look === 'heading') {
      chapter = headingText(source, from);
      paragraph = 0;
    } else if (look !== 'scene') paragraph++;
    places.push({ line: from + 1, chapter, paragraph });
  }
  return (line) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? { chapter: '', paragraph: 0 };
  };
}

function headingText(source: ExportSource, index: number): string {
  const line = source.lines[index];
  if (line === undefined || lookOf(line.text, source.format) !== 'heading') return '';
  const part = partsOf({ ...source, lines: [line] })[0];
  return part === undefined ? '' : textOf(part);
}

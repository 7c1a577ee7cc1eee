import { type Markup, scanInline } from './md-inline.ts';

/** Words of one kind of type. Line breaks in `text` are `'\n'`. */
export interface Run {
  readonly text: string;
  readonly em: boolean;
  readonly strong: boolean;
}

/**
 * The words of a Markdown line as a reader sees them, without markup: links as their text, pictures as their
 * description, entities as their character. The runs are not empty, and neighbours differ in type.
 */
export function wordsOfMarkdown(text: string): Run[] {
  const { markup, emphasis } = scanInline(text);
  const runs: Run[] = [];
  /** Depth of emphasis, changed where a stretch begins and ends. */
  const steps = [
    ...emphasis.map(({ from, strong }) => ({ at: from, strong, by: 1 })),
    ...emphasis.map(({ to, strong }) => ({ at: to, strong, by: -1 })),
    ...markup.flatMap(tagStep),
  ].sort((a, b) => a.at - b.at);
  const depth = { em: 0, strong: 0 };
  let step = 0;
  const add = (words: string) => {
    if (words === '') return;
    const run = { text: words, em: depth.em > 0, strong: depth.strong > 0 };
    const last = runs[runs.length - 1];
    if (last !== undefined && last.em === run.em && last.strong === run.strong) {
      runs[runs.length - 1] = { ...run, text: last.text + words };
    } else runs.push(run);
  };
  const addPlain = (from: number, to: number) => {
    let at = from;
    for (; step < steps.length && (steps[step]?.at ?? 0) <= to; step++) {
      const { at: next, strong, by } = steps[step] as (typeof steps)[number];
      if (next > at) add(text.slice(at, next));
      at = Math.max(at, next);
      const type = strong ? 'strong' : 'em';
      depth[type] = Math.max(0, depth[type] + by);
    }
    add(text.slice(at, to));
  };
  let done = 0;
  for (const found of markup) {
    if (found.from < done) continue;
    addPlain(done, found.from);
    add(shown(found, text));
    done = found.to;
  }
  addPlain(done, text.length);
  return runs;
}

/** `<i>` and `<b>` set type as stars do. */
function tagStep({ from, to, kind, inner }: Markup) {
  const tag = kind === 'mark' ? /^(\/?)(i|em|b|strong)$/.exec(inner ?? '') : null;
  if (tag === null) return [];
  const closes = tag[1] === '/';
  return [{ at: closes ? from : to, strong: tag[2] === 'b' || tag[2] === 'strong', by: closes ? -1 : 1 }];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function shown({ from, to, kind, inner }: Markup, text: string): string {
  if (kind === 'code' || kind === 'url' || kind === 'image') return inner ?? '';
  if (kind === 'note') return `[${text.slice(from + 2, to - 1)}]`;
  if (kind === 'tag') return inner === 'br' ? '\n' : '';
  return kind === 'entity' ? characterOf(text.slice(from, to)) : '';
}

function characterOf(entity: string): string {
  const name = entity.slice(1, -1);
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? entity;
  if (!name.startsWith('#')) return entity;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : entity;
}

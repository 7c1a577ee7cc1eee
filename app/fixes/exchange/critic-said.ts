/** Who says something, and what they say, as the comment beside a mark: `@Marla (rule confused/its): whose?` */
import { BREAK, guardInside, unguardInside } from './critic-signs.ts';

/** The parts of a comment. */
export interface Said {
  /** Undefined where the comment names nobody. */
  readonly author: string | undefined;
  /** What stands in brackets behind the name. */
  readonly traits: readonly string[];
  readonly text: string;
}

/** The inside of a comment; a break in its text is written ¶. */
export function writeSaid({ author, traits, text }: Said): string {
  const name = author === undefined ? '' : `@${guardName(author)}`;
  const inBrackets = traits.length === 0 ? '' : ` (${traits.map(guardName).join(', ')})`;
  const head = `${name}${inBrackets}`;
  const whole = text === '' ? head : head === '' ? text : `${head}: ${text}`;
  return whole
    .split('\n')
    .map((line) => guardInside('said', line))
    .join(BREAK);
}

/** Reads such a comment; any other is all text. */
export function readSaid(inside: string): Said {
  const whole = cutAtBreaks(inside)
    .map((line) => unguardInside('said', line))
    .join('\n');
  const head = HEAD.exec(whole);
  if (head === null) return { author: undefined, traits: [], text: whole };
  const [all, name = '', traits] = head;
  return {
    author: unguardName(name),
    traits:
      traits === undefined ? [] : (traits.match(TRAIT) ?? []).map((trait) => unguardName(trait.trimStart())),
    text: whole.slice(all.length),
  };
}

const TRAIT = /(?:\\[^]|[^\\():,\n])+/gu;
const HEAD =
  /^@((?:\\[^]|[^\\():,\n])+?)(?: \(((?:\\[^]|[^\\():,\n])+(?:, (?:\\[^]|[^\\():,\n])+)*)\))?(?:: |$)/u;

function guardName(name: string): string {
  return name.replaceAll('\n', ' ').replace(/[\\():,]|^\s|\s$/gu, '\\$&');
}

function unguardName(name: string): string {
  return name.replace(/\\([^])/gu, '$1');
}

/** Cut at each ¶ that no backslash makes a word. */
function cutAtBreaks(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + 1)) {
    let slashes = at;
    while (slashes > from && text[slashes - 1] === '\\') slashes--;
    if ((at - slashes) % 2 !== 0) continue;
    lines.push(text.slice(from, at));
    from = at + 1;
  }
  return [...lines, text.slice(from)];
}

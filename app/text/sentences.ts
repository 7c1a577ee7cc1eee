import type { Token } from './paragraph.ts';
import type { Span } from './span.ts';

/**
 * The sentences of a paragraph, without the blanks around them. A stop inside speech does not end the
 * sentence where a tag in lower case goes on (`"Come here." she said.`); a pause ends one only where a
 * capital follows; abbreviations and initials never do.
 */
export function sentencesOf(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let from = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (from < 0) {
      if (token.type === 'space') continue;
      from = token.from;
    }
    if (!isStop(token)) continue;
    let last = i;
    let hasQuote = false;
    for (; last + 1 < tokens.length; last++) {
      const next = tokens[last + 1] as Token;
      if (next.type === 'quote' && !isOpening(tokens, last + 1)) hasQuote = true;
      else if (!isStop(next) && next.text !== ')' && next.text !== ']') break;
    }
    if (endsAt(tokens, i, last, hasQuote)) {
      sentences.push({ from, to: (tokens[last] as Token).to });
      from = -1;
    }
    i = last;
  }
  const last = tokens.at(-1);
  if (from >= 0 && last) {
    const end = last.type === 'space' ? last.from : last.to;
    if (end > from) sentences.push({ from, to: end });
  }
  return sentences;
}

/** Words that end in a stop which ends no sentence: `Mr.` */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr st prof sgt capt cpt lt col gen cmdr adm maj rev hon fr sr jr vs no vol ch pt dept est approx'.split(
    ' ',
  ),
);

function isStop(token: Token): boolean {
  if (token.type === 'pause') return true;
  return token.type === 'punctuation' && (token.text === '.' || token.text === '!' || token.text === '?');
}

/** A quote after a blank or an opening bracket, with a word after it. */
function isOpening(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text;
  if (text === '“' || text === '‘' || text === '„' || text === '«') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (before === undefined || before.type === 'space') && after !== undefined && after.type !== 'space';
}

function endsAt(tokens: readonly Token[], stop: number, last: number, hasQuote: boolean): boolean {
  const after = tokens[last + 1];
  if (after === undefined) return true;
  if (after.type !== 'space' && after.type !== 'quote')
    return tokens[stop]?.text !== '.' && after.type === 'dash';
  const mark = tokens[stop] as Token;
  const next = nextWord(tokens, last + 1);
  if (next === undefined) return true;
  const isLower = next.type === 'word' && startsLower(next.text);
  if (mark.type === 'pause' && last === stop)
    return !isLower && next.type === 'word' && !/^I\b/.test(next.text);
  if (mark.text !== '.') return !isLower || next.norm === 'i';
  if (hasQuote) return !isLower;
  const before = tokens[stop - 1];
  if (before?.type !== 'word') return true;
  if (ABBREVIATIONS.has(before.norm)) return false;
  return !(before.text.length === 1 && before.norm !== 'i' && !isLower);
}

function nextWord(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'word' || token.type === 'number' || token.type === 'object') return token;
  }
  return undefined;
}

function startsLower(written: string): boolean {
  const first = written[0] === "'" || written[0] === '’' ? (written[1] ?? '') : (written[0] ?? '');
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

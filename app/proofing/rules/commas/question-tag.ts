import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const DENIED = wordSet(
  "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't haven't hasn't hadn't shouldn't mustn't ain't",
);
const SUBJECTS = wordSet('you he she it they we i there that');
/** "Why don't you?", "or won't you?", "Then don't you?": the question itself. */
const ASKS = wordSet(
  'why and but or so how what when where who which then well oh if because that now yes no really hey please though ' +
    'wait think know guess bet wonder',
);
const CALLS = wordSet('right okay ok huh eh correct yeah');
/** "all right?", "Is that right?": no question behind a sentence. */
const WITH_RIGHT = wordSet(
  "all is are am was were be been that's it's you're i'm he's she's get got getting do did doing done feel feels felt feeling " +
    'seem seems look looks looking sound sounds just so not quite too very really your my his her the a an turn turned ' +
    "exactly perfectly made make makes go goes went going on to of in it'll be you keep stay and or",
);
const INVERTED = wordSet(
  "is are am was were do does did can could will would have has had should shall may might isn't aren't don't doesn't didn't " +
    'what where who why how when which whose',
);

/** The comma before a short question that asks for a yes: "don't you?", "right?" */
export default defineRule({
  id: 'commas/question-tag',
  title: 'Comma before a short question',
  explanation:
    'A short question at the end of a sentence, such as “don’t you?” or “right?”, is set off by a comma.',
  kind: 'punctuation',
  flags: [
    ['"You know him don\'t you?"', '"You know him, don\'t you?"'],
    ['“That was close wasn’t it?” she said.', '“That was close, wasn’t it?” she said.'],
    ['"They will come back won\'t they?"', '"They will come back, won\'t they?"'],
    ['"You heard about the storm right?" Pell asked.', '"You heard about the storm, right?" Pell asked.'],
    ['"We can stay here okay?"', '"We can stay here, okay?"'],
    ['"So you like it huh?"', '"So you like it, huh?"'],
  ],
  passes: [
    '"You know him, don\'t you?"',
    '"Why don\'t you?" she asked.',
    '"I asked if you wouldn\'t?"',
    '"Is that right?" he asked. "Are you all right?"',
    '"Did I get it right?"',
    '"Are you okay?" Pell asked. "Everything okay?"',
    '"Or won\'t they?"',
    '"Turn left or right?"',
  ],
  at: new Set(['?']),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 4) continue;
      const last = tokens[i - 1] as Token;
      let first = -1;
      let confidence = 0.93;
      if (SUBJECTS.has(last.norm) && DENIED.has(tokens[i - 3]?.norm ?? '') && tokens[i - 2]?.type === 'space')
        first = i - 3;
      else if (CALLS.has(last.norm)) {
        first = i - 1;
        confidence = 0.9;
      }
      const before = tokens[first - 2];
      if (first < 0 || tokens[first - 1]?.type !== 'space' || before?.type !== 'word') continue;
      if (!isStatement(tokens, first, last.norm)) continue;
      const { from, to, text } = before;
      findings.push({
        from,
        to,
        replacements: [`${text},`],
        confidence,
        group: 'comma before a short question',
      });
    }
    return findings;
  },
});

/** True where the words before make a sentence of their own that asks nothing yet. */
function isStatement(tokens: readonly Token[], first: number, asked: string): boolean {
  const before = (tokens[first - 2] as Token).norm;
  if (ASKS.has(before)) return false;
  if (CALLS.has(asked) && (WITH_RIGHT.has(before) || before.endsWith('ing'))) return false;
  let words = 0;
  let opener = '';
  for (let i = first - 2; i >= 0; i--) {
    const { type, text, norm } = tokens[i] as Token;
    if (type === 'word') {
      words++;
      opener = norm;
    } else if (type === 'quote' || (type === 'punctuation' && /^[.!?]$/.test(text))) break;
  }
  if (words < (CALLS.has(asked) ? 3 : 2)) return false;
  return !CALLS.has(asked) || !INVERTED.has(opener);
}

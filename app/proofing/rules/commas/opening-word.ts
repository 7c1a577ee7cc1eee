import { beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { beginsClause } from '../../english/clause-openers.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Which words behind an opening word want the comma, besides a clause. */
interface Opening {
  readonly also?: ReadonlySet<string>;
  readonly never?: ReadonlySet<string>;
  /** True where any word behind it does. */
  readonly any?: true;
  readonly confidence?: number;
}

const QUESTIONS = 'what where who why how when are is did do does can could would';
const OPENINGS = new Map<string, Opening>();
for (const [words, opening] of [
  [
    'well',
    {
      also: wordSet(
        "if maybe perhaps yes no yeah thank thanks excuse sorry what who how why where don't can isn't aren't not at",
      ),
    },
  ],
  ['oh', { also: wordSet('thank thanks sorry hello hi hey um uh'), never: wordSet('it this those these') }],
  ['yes yeah yep yup yea', { also: wordSet('well but maybe thank thanks um uh of') }],
  ['no nope nah', { also: wordSet("well um uh not don't"), never: wordSet('that this these those there') }],
  ['okay ok alright', { also: wordSet('so now but um uh here what where who') }],
  [
    'hey hi hello',
    {
      also: wordSet("what where who why wait look listen stop don't can um uh is are do did"),
      never: wordSet('you there'),
    },
  ],
  ['um uh er erm uhm umm uhh', { any: true, confidence: 0.9, never: wordSet('oh huh uh um er hum no') }],
  ['hmm hm hmmm mmm', { also: wordSet('maybe what well yes no perhaps let not interesting') }],
  ['wow whoa woah ugh geez jeez gosh gee aw aww ooh ouch huh phew dang damn', { also: wordSet('what') }],
  ['ah eh', { never: wordSet('that this those these it') }],
  ['wait', { also: wordSet(`${QUESTIONS} so no really`), never: wordSet('there it this that') }],
  [
    'look listen',
    { never: wordSet("you it that this there these those what's who's where's how's whats here's") },
  ],
  ['anyway anyways besides', { confidence: 0.9, never: wordSet('you it that this these those') }],
] as const satisfies readonly (readonly [string, Opening])[]) {
  for (const word of words.split(' ')) OPENINGS.set(word, opening);
}

/** The comma behind a word that opens a sentence and stands outside it: Well, Oh, Yes, Um. */
export default defineRule({
  id: 'commas/opening-word',
  title: 'Comma after an opening word',
  explanation: 'A word like Well, Oh, Yes or Um that opens a sentence is set off from it by a comma.',
  kind: 'punctuation',
  flags: [
    ['"Well I think we should go."', '"Well, I think we should go."'],
    ['“Oh she’s asleep,” she said.', '“Oh, she’s asleep,” she said.'],
    ['"No I never saw it," said Pell.', '"No, I never saw it," said Pell.'],
    ['"Yeah well maybe later."', '"Yeah, well maybe later."'],
    ['"Um excuse me," she whispered.', '"Um, excuse me," she whispered.'],
    ['"Wait what did you say?"', '"Wait, what did you say?"'],
    ['"Okay let\'s go home."', '"Okay, let\'s go home."'],
    ['"I see. Yes that is the one."', '"I see. Yes, that is the one."'],
  ],
  passes: [
    '"Well, I think we should go."',
    '"Well done," she said.',
    '"Oh no," said Pell. "Oh my."',
    '"Oh you and your jokes!"',
    'No one came. No man did.',
    '"Yes please," he said. "No thanks."',
    'Well water is cold.',
    '"Hey you!" she yelled. "Hey there."',
    '"Look it up," said Marla.',
    '"Uh oh.." he mumbled. "Uh huh."',
    'Wait there until he comes.',
    'He did well I think.',
  ],
  at: OPENINGS,
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      if (token.type !== 'word') continue;
      const opening = OPENINGS.get(token.norm);
      if (opening === undefined || tokens[i + 1]?.type !== 'space' || tokens[i + 2]?.type !== 'word')
        continue;
      if (!isOpener(tokens, i) || !wants(tokens, i + 2, opening)) continue;
      const { from, to, text } = token;
      findings.push({
        from,
        to,
        replacements: [`${text},`],
        confidence: opening.confidence ?? 0.95,
        group: `${token.norm} → ${token.norm},`,
      });
    }
    return findings;
  },
});

function isOpener(tokens: readonly Token[], index: number): boolean {
  if (!beginsSentence(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before === undefined || (before.type === 'quote' && before.text !== "'" && before.text !== '’'))
    return true;
  const { text } = tokens[index] as Token;
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function wants(tokens: readonly Token[], next: number, { also, never, any }: Opening): boolean {
  const { norm } = tokens[next] as Token;
  if (never?.has(norm)) return false;
  return any === true || also?.has(norm) === true || beginsClause(tokens, next);
}

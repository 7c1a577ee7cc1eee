import { adjoiningWord, nextSolid } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What children call their elders. */
const CALLED = wordSet(
  'mom mum mommy mummy mama momma dad daddy papa grandma grandpa granny grandad granddad nana',
);
/** What is also said of them: "mother" alone is a name too, but books often write it small. */
const OWNED = wordSet(
  'mom mum mommy mummy mama momma dad daddy papa grandma grandpa granny grandad granddad nana mother father',
);
const OWNERS = wordSet('my your his her our their its');
const PLAIN = wordSet(
  'a an the my your his her our their its this that these those some any no every each another one whose what which such ' +
    'single new good bad better best real only birth foster adoptive step own other like of as dear',
);
/** After these it is no name: "like a mom", "a mom and dad", "mom jeans". */
const THINGS = wordSet(
  'jeans joke jokes bod dragon pony bear cat dog figure figures type types mode voice friend group thing stuff life',
);

/** Mom, Dad and their like as names, and as plain words. */
export default defineRule({
  id: 'capitals/kin',
  title: 'Mom or mom',
  explanation:
    'Where it stands for the name it takes a capital: “Thanks, Mom.” After my, her or the it is a plain word: her mom.',
  kind: 'capitals',
  flags: [
    ['“Thanks, mom,” said Pell.', '“Thanks, Mom,” said Pell.'],
    ['“I told dad about it.”', '“I told Dad about it.”'],
    ['Then mom left the room.', 'Then Mom left the room.'],
    ['She ran to her Mom.', 'She ran to her mom.'],
    ['“Where are you going, daddy?”', '“Where are you going, Daddy?”'],
    ['He missed his Father.. every day.', 'He missed his father.. every day.'],
    ['“Please, grandma, tell us a story.”', '“Please, Grandma, tell us a story.”'],
  ],
  passes: [
    '“Thanks, Mom,” said Pell to her mom.',
    'She was a mom, and a good one.',
    'Every dad in town was there.',
    '“My Father in Heaven!” she cried.',
    'He saw moms and dads.. no kids.',
    'Her Mom Marla and her Grandma Pell came.',
    'It was like having a mom or dad again.',
    'It belonged to the dad.',
    'Being mom to six is hard.',
  ],
  at: ({ type, norm }) => type === 'word' && OWNED.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const token = tokens[index] as Token;
      const norm = token.norm.endsWith("'s") ? token.norm.slice(0, -2) : token.norm;
      const isSmall = token.text.charCodeAt(0) >= 0x61;
      const confidence = isSmall ? (CALLED.has(norm) ? asName(tokens, index) : 0) : asPlain(tokens, index);
      if (confidence === 0) continue;
      const { from, to, text } = token;
      const first = text.charAt(0);
      const replacement = (isSmall ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
      findings.push({ from, to, replacements: [replacement], confidence });
    }
    return findings;
  },
});

function asName(tokens: readonly Token[], index: number): number {
  const beforeAt = adjoiningWord(tokens, index, -1);
  const before = tokens[beforeAt];
  const nextAt = adjoiningWord(tokens, index);
  const next = tokens[nextAt];
  if (next && (THINGS.has(next.norm) || next.norm === 'of')) return 0;
  const mark = nextSolid(tokens, index, -1);
  const isCalled = mark?.text === ',' && nextAt < 0 && /^[.,!?]$/.test(tokens[index + 1]?.text ?? '');
  if (isCalled) return isListed(tokens, index) ? 0 : 0.9;
  if (before === undefined || tokens[index]?.norm.startsWith('mumm')) return 0;
  if (
    PLAIN.has(before.norm) ||
    before.norm.endsWith("'s") ||
    before.norm.endsWith("s'") ||
    isAdjective(before.norm)
  )
    return 0;
  if (JOINS.has(before.norm) || BEINGS_OF.has(before.norm) || /(?:ing|ed)$/.test(before.norm)) return 0;
  if (next?.norm === 'or' || next?.norm === 'and' || next?.norm === 'to') return 0;
  return 0.85;
}

/** After "and" or "or" an article before may hold for both: "a mom and dad". */
const JOINS = wordSet('and or nor');
/** "To be mom", "call her mom", "without mom or dad". */
const BEINGS_OF = wordSet(
  "be is was were am been being i'm he's she's called call calling him her you them me us without than word become became",
);

/** "My mom, dad, and sister": a list with an owner before it. */
function isListed(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 3; at >= 0 && at > index - 9; at--) {
    const { norm, type, text } = tokens[at] as Token;
    if (type === 'quote' || (type === 'punctuation' && text !== ',')) return false;
    if (OWNERS.has(norm) || norm === 'a' || norm === 'the') return true;
  }
  return false;
}

function asPlain(tokens: readonly Token[], index: number): number {
  const { text } = tokens[index] as Token;
  if (text.length > 1 && text === text.toUpperCase()) return 0;
  const before = tokens[adjoiningWord(tokens, index, -1)];
  if (before === undefined || !OWNERS.has(before.norm)) return 0;
  // A name may follow, a title may go on, and God is a father with a capital.
  const next = tokens[adjoiningWord(tokens, index)];
  if (next && next.text[0] !== next.text[0]?.toLowerCase()) return 0;
  return next?.norm === 'in' || before.text[0] !== before.norm[0] ? 0 : 0.88;
}

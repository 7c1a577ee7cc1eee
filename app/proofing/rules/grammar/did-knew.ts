import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { BETWEEN_VERBS, normAt, normsBefore } from '../../english/clauses.ts';
import { irregularBase } from '../../english/irregular-verbs.ts';
import { baseOfPast, baseOfPresent, type Knows } from '../../english/verb-forms.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding, type Tools } from '../../rule.ts';

const NEGATED = wordSet(
  `didn't don't doesn't couldn't wouldn't shouldn't won't can't cannot mustn't didnt dont doesnt couldnt wouldnt
  shouldnt cant`,
);
const MODALS = wordSet(
  "could would should can will must might i'll you'll he'll she'll we'll they'll it'll shall",
);
const HELPERS = wordSet('did does do could would should will can must');
const SUBJECTS = wordSet('i you he she it we they');
/** Before "to" these ask for a verb: "wanted to went". */
const ASKS_VERB = wordSet(
  `want wants wanted wanting try tries tried trying need needs needed decide decides decided start starts started began
  begin begins going able about supposed like liked likes love loved hope hoped hopes hoping ready had have has how
  where what used refused managed meant seemed seems allowed happened continued failed forced asked tells told wished
  wishes plan planned planning chance way time enough happy glad sorry unable dared learned agreed offered promised
  pretended expected prepared eager afraid`,
);
/** "All she could saw", "what he did looked": a clause that another verb may follow. */
const RELATIVE = wordSet(
  `what all that who which whatever everything anything nothing as than best most least where whoever those only
  however much way thing things ones one people more`,
);

/** did, could, to and the like + a verb that is not in its first form. */
export default defineRule({
  id: 'grammar/did-knew',
  title: 'Didn’t knew',
  explanation:
    'After did, could, would or to the verb stands in its first form: didn’t know, could see, wanted to go.',
  kind: 'grammar',
  flags: [
    ["He didn't knew the way.", "He didn't know the way."],
    ['"Why don\'t you came along?" asked Pell.', '"Why don\'t you come along?" asked Pell.'],
    ['She did not noticed the open gate.', 'She did not notice the open gate.'],
    ['Did they went home?', 'Did they go home?'],
    ['They wanted to went home.', 'They wanted to go home.'],
    ['I tried to stopped him.', 'I tried to stop him.'],
    ["She doesn't knows his name.", "She doesn't know his name."],
    ["The guard couldn't believed his eyes.", "The guard couldn't believe his eyes."],
    ['He could went home now.', 'He could go home now.'],
  ],
  passes: [
    "He didn't know the way.",
    'What she could see was enough.',
    'All he did was wait.',
    "Those who didn't looked away.",
    'Everything she could took up two bags.',
    'They went from want to found wealth.',
    'She wanted to found a school.',
    'He needed to saw the plank in two.',
    '"According to reported sightings, it swims," he said.',
    'The more he could went the further it seemed.',
    'They turned to left and right.',
    '"I didn\'t.. had no chance," she said.',
  ],
  at: ({ norm }) => mayBeForm(norm) && !NO_PAST.has(norm),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const confidence = asked(tokens, i);
      if (confidence === 0) continue;
      const base = baseIn(token.norm, tools);
      if (base === undefined) continue;
      findings.push({ from: token.from, to: token.to, replacements: [base], confidence });
    }
    return findings;
  },
});

function mayBeForm(norm: string): boolean {
  return (
    (norm.endsWith('ed') && norm.length > 4) ||
    (norm.endsWith('s') && norm.length > 3) ||
    irregularBase(norm) !== undefined
  );
}

/** Past forms that are also first forms of other verbs, or stand where no verb does. */
const ALSO_BASES = wordSet(
  'found fell felt left lay wound bound ground saw bore spoke rose shed wed embed need',
);
const NO_PAST = wordSet(
  `indeed hundred sacred naked crooked wicked ragged speed succeed proceed exceed always perhaps besides yes news kids
  this his themselves ourselves yourselves thanks`,
);

function baseIn(norm: string, { lexicon }: Tools): string | undefined {
  if (NO_PAST.has(norm)) return undefined;
  const knows: Knows = (word) => lexicon.inDictionary(word);
  return norm.endsWith('s') ? presentBase(norm, knows) : baseOfPast(norm, knows);
}

/** Only verbs that are hardly nouns: "doesn't knows", not "don't plants". */
const PRESENTS = wordSet(
  `knows goes has does is says sees gets takes makes comes thinks wants gives seems understands believes becomes means
  keeps lets hears finds feels tells brings asks realizes remembers forgets happens needs likes`,
);

function presentBase(norm: string, knows: Knows): string | undefined {
  return PRESENTS.has(norm) ? baseOfPresent(norm, knows) : undefined;
}

/** How sure it is that the first form is asked for at `index`; 0 where it is not. */
function asked(tokens: readonly Token[], index: number): number {
  const { norm } = tokens[index] as Token;
  let at = adjoiningWord(tokens, index, -1);
  let helper = tokens[at]?.norm ?? '';
  if (helper === 'to') return afterTo(tokens, at, norm);
  const isBetween =
    BETWEEN_VERBS.has(helper) &&
    helper !== 'all' &&
    helper !== 'now' &&
    helper !== 'once' &&
    helper !== 'then';
  if (isBetween) {
    if (helper === 'not') {
      const verb = normAt(tokens, at, -1);
      if (verb === 'to') return ALSO_BASES.has(norm) ? 0 : 0.9;
      if (!HELPERS.has(verb) || ALSO_BASES.has(norm)) return 0;
      return relativeBefore(tokens, adjoiningWord(tokens, at, -1)) ? 0 : 0.95;
    }
    at = adjoiningWord(tokens, at, -1);
    helper = tokens[at]?.norm ?? '';
  }
  if (ALSO_BASES.has(norm) && norm !== 'saw') return 0;
  if (NEGATED.has(helper)) return relativeBefore(tokens, at) ? 0 : 0.95;
  if (MODALS.has(helper)) {
    if (norm.endsWith('ed') || relativeBefore(tokens, at)) return 0;
    if (helper === 'must' && norm === 'needs') return 0;
    const subject = normAt(tokens, at, -1);
    return helper.includes("'") || SUBJECTS.has(subject) ? 0.9 : 0;
  }
  if (!SUBJECTS.has(helper)) return 0;
  const verb = adjoiningWord(tokens, at, -1);
  const asks = tokens[verb]?.norm ?? '';
  if (!/^(?:did|does|didn't|don't|doesn't|didnt)$/.test(asks)) return 0;
  const before = normAt(tokens, verb, -1);
  return before === '' || /^(?:why|how|when|where|what|and|but|so|or)$/.test(before) ? 0.9 : 0;
}

function afterTo(tokens: readonly Token[], to: number, norm: string): number {
  const before = normAt(tokens, to, -1);
  if (ALSO_BASES.has(norm)) return 0;
  if (!ASKS_VERB.has(before)) return 0;
  if (norm === 'were') return 0;
  if (norm.endsWith('s')) return /^(?:has|is|does|goes|knows|sees|gets)$/.test(norm) ? 0.85 : 0;
  return norm.endsWith('ed') ? 0.88 : 0.92;
}

function relativeBefore(tokens: readonly Token[], index: number): boolean {
  return normsBefore(tokens, index, 6).some((norm) => RELATIVE.has(norm));
}

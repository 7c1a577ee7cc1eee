import type { Paragraph, Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const VERBS = wordSet(`
  was were is are had has have made makes did does would could can will might may should got gets gave gives seemed
  seems looked looks caused causes led brought took left meant means only really just still also then never quickly
  surprised shocked confused scared concerned worried annoyed upset startled pleased amused amazed caught attracted
  wasn't weren't isn't aren't hadn't hasn't didn't doesn't wouldn't couldn't can't won't honestly obviously`);
const OBJECTS = wordSet('him them me us himself herself themselves itself myself');
/** After these a pronoun is told which: "show me which was yours". */
const TELLS = wordSet(
  'tell tells told telling show shows showed showing ask asks asked asking teach taught remind reminded inform informed',
);
const ADVERBS = wordSet('back again too once away today yesterday tonight together anymore already though');
/** "exactly which", and what stands before a question: "see clearly which". */
const NOT_ADVERBS = wordSet('exactly precisely only family early assembly reply really rely imply apply fly');
const MADE = wordSet('made makes surprised shocked confused scared caused startled');

/** The comma before a which that adds something and cannot narrow anything down. */
export default defineRule({
  id: 'commas/which',
  title: 'Comma before which',
  explanation:
    'Here “which” adds a thought to what was said before. Such an added thought begins with a comma.',
  kind: 'punctuation',
  flags: [
    ['She hugged him which surprised them both.', 'She hugged him, which surprised them both.'],
    ['“I lost it,” Pell admitted which made her laugh.', '“I lost it,” Pell admitted, which made her laugh.'],
    ['"Fine," he said quietly which was not like him.', '"Fine," he said quietly, which was not like him.'],
    ['They were late again which made the guard angry.', 'They were late again, which made the guard angry.'],
    ['He took the egg back which was a relief.', 'He took the egg back, which was a relief.'],
    ['She hugged them which really scared Pell.', 'She hugged them, which really scared Pell.'],
  ],
  passes: [
    'She hugged him, which surprised them both.',
    'Tell me which was yours.',
    'He asked them which had been broken.',
    'The house which was sold stood empty.',
    '"I know," he said. "Which is why I came."',
    'Nobody knew exactly which was the right one.',
    'He told her which way to go.',
    'It was a day on which nothing happened.',
    'There was something about him which made them stare.',
  ],
  at: new Set(['which']),
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    const { tokens } = paragraph;
    for (const i of places) {
      if (i < 4) continue;
      if (tokens[i - 1]?.type !== 'space' || tokens[i - 2]?.type !== 'word') continue;
      if (tokens[i + 1]?.type !== 'space' || !VERBS.has(tokens[i + 2]?.norm ?? '')) continue;
      const confidence = sureness(paragraph, i);
      if (confidence === 0) continue;
      const { from, to, text } = tokens[i - 2] as Token;
      findings.push({ from, to, replacements: [`${text},`], confidence, group: 'comma before which' });
    }
    return findings;
  },
});

function sureness({ tokens, dialogue }: Paragraph, which: number): number {
  const last = which - 2;
  const { norm } = tokens[last] as Token;
  const before = tokens[last - 2]?.norm ?? '';
  const isAdverb = ADVERBS.has(norm) || (/.{2}ly$/.test(norm) && !NOT_ADVERBS.has(norm));
  for (const { after } of dialogue) {
    if (after && last >= after.last && last <= after.last + 4 && (last === after.last || isAdverb))
      return 0.96;
  }
  if (OBJECTS.has(norm)) {
    if (OF_SOMEONE.has(before)) return STRIKES.has(tokens[which + 2]?.norm ?? '') ? 0.85 : 0;
    return TELLS.has(before) ? 0 : 0.95;
  }
  if (norm === 'her' || norm === 'it') {
    return MADE.has(tokens[which + 2]?.norm ?? '') && !TELLS.has(before) ? 0.85 : 0;
  }
  return !isAdverb || ASKS.has(before) ? 0 : 0.92;
}

/** "something about him which", "the part of them which": which may look back past the pronoun. */
const OF_SOMEONE = wordSet(
  'about in of from between towards toward on to for with before concerning regarding goading',
);
/** What only a whole event does. */
const STRIKES = wordSet('surprised shocked confused scared startled annoyed worried upset concerned amused');

const ASKS = wordSet(
  'know knows knew see sees saw tell told remember decide decided wonder wondered ask asked choose say',
);

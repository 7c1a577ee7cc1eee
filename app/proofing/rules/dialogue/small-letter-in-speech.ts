import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import type { Spoken } from '../../../text/dialogue.ts';
import { beginsWithSpeech, isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Written small on purpose, or by another rule's hand. */
const STAYS_SMALL = wordSet('i iphone ipad ebay de von van le la');

/** "Then Pell said", but not "as Pell said". */
const LEADS = wordSet('then and but so finally when');

/** A small letter at the beginning of a speech. */
export default defineRule({
  id: 'dialogue/small-letter-in-speech',
  title: 'Small letter at the start of speech',
  explanation:
    'A speech begins with a capital, even in the middle of a sentence. Only speech that goes on after its tag begins small.',
  kind: 'capitals',
  flags: [
    ['"come here," she said.', '"Come here," she said.'],
    ['“what is it?” Pell asked.', '“What is it?” Pell asked.'],
    ['He looked up. "you again!"', 'He looked up. "You again!"'],
    ['Marla said, "we should go."', 'Marla said, "We should go."'],
    ['"Yes." He sat down. "that was close."', '"Yes." He sat down. "That was close."'],
    ['"w-what was that?" he asked.', '"W-what was that?" he asked.'],
  ],
  passes: [
    '"Come," she said, "and sit with us."',
    '"If you go—" he began, "then we all go."',
    '"..and then he fell," said Pell.',
    'They had called it "the old road" for years.',
    '"small" was not the word for it.',
    'She said "no" and left.',
    '"\'cause I said so," he said.',
    '"…and so it ends," said Marla.',
    'The hut was, as Pell said, "worth a look."',
    'Pell said that he would "think about it," and left.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (let at = 0; at < dialogue.length; at++) {
      const spoken = dialogue[at] as Spoken;
      const first = tokens[spoken.speech.opening + 1];
      if (first?.type !== 'word' || isCapital(first.text) || first.text !== first.text.toLowerCase())
        continue;
      if (!/^\p{L}/u.test(first.text) || STAYS_SMALL.has(first.norm) || /^i[-']/.test(first.norm)) continue;
      if (!isSentence(spoken) || !beginsAnew(tokens, spoken, dialogue[at - 1])) continue;
      const { from, to, text } = first;
      const isName = spoken.next >= 0 && spoken.after === undefined && spoken.ending === 'none';
      if (isName) continue;
      findings.push({
        from,
        to,
        replacements: [text.charAt(0).toUpperCase() + text.slice(1)],
        confidence: 0.95,
        group: 'small letter at the start of speech',
      });
    }
    return findings;
  },
});

/** True where the words in the marks are speech by their end: a final mark, or a tag behind. */
function isSentence({ ending, after, speech }: Spoken): boolean {
  return (
    speech.closing >= 0 &&
    speech.opening >= 0 &&
    (after !== undefined ||
      ending === 'stop' ||
      ending === 'question' ||
      ending === 'exclamation' ||
      ending === 'pause')
  );
}

/** True where this speech cannot be the second half of the one before it. */
function beginsAnew(tokens: readonly Token[], spoken: Spoken, before: Spoken | undefined): boolean {
  if (beginsWithSpeech(tokens, spoken)) return true;
  if (spoken.before === undefined || spoken.before.kind !== 'says') return false;
  let at = spoken.speech.opening - 1;
  if (tokens[at]?.type === 'space') at--;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== ':') return false;
  const lead = tokens[spoken.before.first - 2];
  if (lead?.type === 'word' && !LEADS.has(lead.norm)) return false;
  if (before === undefined) return true;
  // "Come," she said, "and sit": the tag between belongs to the speech before.
  return before.after === undefined && before.ending === 'stop';
}

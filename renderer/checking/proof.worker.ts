/** The checker in its own thread: one page of paragraphs in, their flags out. Holds no text between answers. */
import { createChecker, type Checker } from '../../app/proofing/checker.ts';
import { createHandScorer } from '../../app/proofing/confused-words/hand-scorer.ts';
import { type Facts, NO_FACTS } from '../../app/proofing/facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import { createDictionary, type Dictionary } from '../../app/proofing/spelling/dictionary.ts';
import { createLexicon } from '../../app/proofing/spelling/lexicon.ts';
import type { FromProof, ToProof } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

const scorer = createHandScorer();
const dictionaries = new Map<string, Dictionary>();
let facts: Facts = NO_FACTS;
let rulesOn: readonly string[] = [];
let version = 0;
let checker: Checker | null = null;

const answer = (message: FromProof) => self.postMessage(message);

function makeChecker(): void {
  const dictionary = dictionaries.get(facts.dialect);
  checker = null;
  if (!dictionary) return;
  const lexicon = createLexicon({ dictionary, words: facts.words, cast: facts.cast });
  checker = createChecker({
    rules: RULES,
    rulesOn,
    lexicon,
    scorer,
    facts,
    onRuleError: (rule, error) => answer({ say: 'rule-failed', rule, message: String(error) }),
  });
  answer({ say: 'ready', version });
}

self.onmessage = ({ data }: MessageEvent<ToProof>) => {
  if (data.say === 'dictionary') {
    dictionaries.set(data.dialect, createDictionary(data.dictionary));
    makeChecker();
  } else if (data.say === 'facts') {
    facts = data.facts;
    rulesOn = data.rulesOn;
    version = data.version;
    makeChecker();
  } else {
    const using = checker;
    const flags = data.texts.map((text, index) => using?.check(text, data.masks[index] ?? undefined) ?? []);
    answer({ say: 'checked', ticket: data.ticket, version, flags });
  }
};

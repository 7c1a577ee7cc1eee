import { readParagraph } from '../text/paragraph.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { StoryParagraph } from '../text/paragraphs.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { portionsOf } from '../text/portions.ts';
import { apostrophesOf, inCaseOf, straight, withApostrophesOf } from './as-written.ts';
import { type QuoteStyle, quotesIn } from './consistency/quote-style.ts';
import type { StyleSheet } from './facts.ts';
import type { Flag } from './flag.ts';
import { isForeign } from './foreign.ts';
import { placesOfRules } from './places-of-rules.ts';
import type { Finding, Rule, Tools } from './rule.ts';
import { settle } from './settle.ts';
import { NO_STORY_FACTS, type StoryFacts } from './story-facts.ts';

export interface CheckerOptions extends Omit<Tools, 'story'> {
  /** Left out where nothing is known of the story as a whole. */
  readonly story?: StoryFacts;
  readonly rules: readonly Rule[];
  /** Ids of rules that are off by themselves and that the writer turned on. */
  readonly rulesOn?: readonly string[];
  /** Told once about a rule that threw; that rule is silent from then on, the others go on. */
  readonly onRuleError?: (ruleId: string, error: unknown) => void;
  /** Told of each paragraph that is not in English and on which all rules are silent. */
  readonly onForeign?: () => void;
}

export interface Checker {
  /** The flags of one paragraph in the order of its text. For `mask` and `next` see `readParagraph`. */
  readonly check: (text: string, mask?: string, next?: string) => Flag[];
}

/** A flag with the line that holds it; `from` and `to` count in that line. */
export interface LineFlag extends Flag {
  readonly line: number;
}

/** So much of the next paragraph a check may see, in UTF-16 units: enough to tell that it opens with speech. */
export const NEXT = 40;

const NOWHERE: readonly number[] = [];

/** Makes a checker for one state of the facts; a new fact wants a new checker. */
export function createChecker(options: CheckerOptions): Checker {
  const { facts, onRuleError, onForeign } = options;
  const quotes = quotesChosen(facts.styleSheet);
  const tools: Tools = {
    lexicon: options.lexicon,
    scorer: options.scorer,
    facts,
    story: options.story ?? NO_STORY_FACTS,
  };
  const off = new Set(facts.rulesOff);
  const on = new Set(options.rulesOn);
  const { rules } = options;
  const isOn = rules.map((rule) => !off.has(rule.id) && (rule.on !== false || on.has(rule.id)));
  const silence = (slot: number, error: unknown) => {
    isOn[slot] = false;
    onRuleError?.((rules[slot] as Rule).id, error);
  };
  const places = placesOfRules(rules, isOn, tools, silence);

  /** False where the portion is not in English. */
  const checkPortion = (
    text: string,
    mask: string | undefined,
    next: string | undefined,
    start: number,
    flags: Flag[],
  ) => {
    const paragraph = readParagraph(text, mask, next);
    if (isForeign(paragraph, tools.lexicon, tools.story.isForeign)) return false;
    const around = quotes ?? apostrophesOf(text) ?? facts.apostrophes;
    places.read(paragraph.tokens);
    for (let slot = 0; slot < rules.length; slot++) {
      const own = places.of[slot];
      if (own?.length === 0 || !isOn[slot]) continue;
      const rule = rules[slot] as Rule;
      try {
        for (const finding of rule.check(paragraph, tools, own ?? NOWHERE)) {
          if (mask !== undefined && touchesMarkup(mask, finding)) continue;
          flags.push(flagOf(rule, finding, paragraph, { around, quotes }, start));
        }
      } catch (error) {
        silence(slot, error);
      }
    }
    return true;
  };

  return {
    check: (text, mask, next) => {
      const flags: Flag[] = [];
      let isEnglish = true;
      for (const { from, to } of portionsOf(text)) {
        const isWhole = from === 0 && to === text.length;
        const isRead = isWhole
          ? checkPortion(text, mask, next, 0, flags)
          : checkPortion(
              text.slice(from, to),
              mask?.slice(from, to),
              text.slice(to, to + NEXT) || next,
              from,
              flags,
            );
        isEnglish &&= isRead;
      }
      if (!isEnglish) onForeign?.();
      return settle(flags, facts);
    },
  };
}

/**
 * The flags of whole paragraphs, each at its line. What crosses from one line into the next has no place in
 * either and is left out.
 */
export function checkStory(checker: Checker, paragraphs: readonly StoryParagraph[]): LineFlag[] {
  const placed: LineFlag[] = [];
  for (const [index, { text, mask, pieces }] of paragraphs.entries()) {
    let at = 0;
    for (const flag of checker.check(text, mask, paragraphs[index + 1]?.text.slice(0, NEXT))) {
      while (at + 1 < pieces.length && (pieces[at + 1]?.from ?? 0) <= flag.from) at++;
      const piece = pieces[at];
      if (!piece || flag.to > piece.to) continue;
      placed.push({ ...flag, line: piece.line, from: flag.from - piece.from, to: flag.to - piece.from });
    }
  }
  return placed;
}

function touchesMarkup(mask: string, { from, to }: Finding): boolean {
  for (let i = from; i < to; i++) {
    const code = mask.charCodeAt(i);
    if (code === 0x2060 || code === 0xfffc) return true;
  }
  return false;
}

/** How replacements write apostrophes: as the words around, unless the writer has chosen. */
interface Quotes {
  readonly around: QuoteStyle | undefined;
  readonly quotes: QuoteStyle | undefined;
}

function quotesChosen(styleSheet: StyleSheet): QuoteStyle | undefined {
  const chosen = styleSheet['quotes'];
  return chosen === 'straight' || chosen === 'curly' ? chosen : undefined;
}

function flagOf(
  rule: Rule,
  finding: Finding,
  paragraph: Paragraph,
  { around, quotes }: Quotes,
  start: number,
): Flag {
  const { from, to } = finding;
  if (to <= from) throw new RangeError(`${rule.id} found nothing at ${from}`);
  const text = paragraph.text.slice(from, to);
  const written = finding.isExact
    ? finding.replacements
    : finding.replacements.map((replacement) =>
        withApostrophesOf(
          quotes === undefined ? text : '',
          rule.kind === 'capitals' ? replacement : inCaseOf(text, replacement),
          around,
        ),
      );
  const replacements =
    quotes === undefined
      ? written
      : written.map((one) =>
          quotesIn(quotes, one, paragraph.text.charAt(from - 1), paragraph.text.charAt(to)),
        );
  const first = replacements[0];
  return {
    rule: rule.id,
    kind: rule.kind,
    from: from + start,
    to: to + start,
    text,
    message: finding.message ?? rule.explanation,
    replacements,
    confidence: finding.confidence,
    group: finding.group ?? straight(first === undefined ? text : `${text} → ${first}`),
    sentence: sentenceAround(paragraph, from, to),
    ...(finding.name === undefined ? {} : { name: finding.name }),
    ...(finding.suggest === undefined ? {} : { suggest: finding.suggest }),
    ...(finding.choice === undefined ? {} : { choice: finding.choice }),
  };
}

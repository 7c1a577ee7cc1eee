import { expect, it } from 'vitest';
import { NO_FACTS } from './facts.ts';
import type { Flag } from './flag.ts';
import { settle } from './settle.ts';

const TEXT = 'She could of went home, its late , said pell.';

/** `rule: written → replacement`, with its confidence. */
function flag(written: string, change: string, confidence = 0.95): Flag {
  const [rule = '', to] = change.split(': ');
  const from = TEXT.indexOf(written);
  const kind = rule.startsWith('spelling')
    ? 'spelling'
    : rule.startsWith('consistency')
      ? 'consistency'
      : 'grammar';
  return {
    rule,
    kind,
    from,
    to: from + written.length,
    text: written,
    message: '',
    replacements: to === undefined ? [] : [to === '(nothing)' ? '' : to],
    confidence,
    group: `${rule} ${written}`,
    sentence: TEXT,
  };
}

const wide = flag('could of went', 'grammar/could-went: could have gone', 0.9);
const narrow = flag('of', 'grammar/could-of: have', 0.97);
const comma = flag('home', 'commas/x: home,', 0.85);
const name = flag('pell', 'capitals/names: Pell', 0.9);
const vocative = flag('said pell', 'commas/vocative: said, pell', 0.9);

it.each<[string, Flag[], Flag[]]>([
  ['the wider where it makes the whole repair', [narrow, wide], [wide]],
  ['the narrower where the wider is a mere maybe', [narrow, { ...wide, confidence: 0.5 }], [narrow]],
  [
    'the surer where the wider leaves the narrower as it is',
    [flag('could of', 'words/x: could well of', 0.9), narrow],
    [narrow],
  ],
  ['the surer of two that say different things', [name, { ...vocative, confidence: 0.8 }], [name]],
  [
    'both where they only touch',
    [flag('its', "confused/its: it's"), flag(' late', 'spacing/x: late')],
    [flag('its', "confused/its: it's"), flag(' late', 'spacing/x: late')],
  ],
  ['a rule before the speller', [flag('pell', 'spelling/misspelling', 0.99), name], [name]],
  ['a rule before taste', [flag('home', 'consistency/x: hame', 0.97), comma], [comma]],
  [
    'taste before the speller',
    [flag('home', 'spelling/misspelling', 0.99), flag('home', 'consistency/x: hame', 0.6)],
    [flag('home', 'consistency/x: hame', 0.6)],
  ],
  [
    'one of two rules with the same words to offer, the surer',
    [flag('late ,', 'spacing/a: late,', 0.9), flag(' ,', 'spacing/b: ,', 0.97)],
    [flag('late ,', 'spacing/a: late,', 0.9)],
  ],
  [
    'a rule that has words before one that has none',
    [flag('went', 'style/x', 0.99), flag('went', 'grammar/y: gone', 0.5)],
    [flag('went', 'grammar/y: gone', 0.5)],
  ],
  [
    'the narrower where the wider one has nothing to offer',
    [flag('could of went', 'style/x', 0.99), narrow],
    [narrow],
  ],
])('keeps %s', (_what, flags, kept) => {
  expect(settle(flags, NO_FACTS)).toEqual(kept);
  expect(settle(flags.toReversed(), NO_FACTS)).toEqual(kept);
});

it('lets a stetted place be, whoever else would speak of it', () => {
  const stet = { group: wide.group, text: wide.text, sentence: TEXT };
  expect(settle([narrow, wide, comma], { ...NO_FACTS, stets: [stet] })).toEqual([comma]);
});

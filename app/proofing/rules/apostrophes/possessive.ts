import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { BEINGS, KIN, pluralOf } from '../../english/beings.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { OWNED_NOUNS } from '../../english/owned-nouns.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What ends in s without an apostrophe: dragons, ponies and ponys are dragon and pony. */
const OWNERS = new Map<string, string>();
for (const being of BEINGS) {
  if (being.endsWith('s')) continue;
  for (const form of [`${being}s`, pluralOf(being)]) if (form.endsWith('s')) OWNERS.set(form, being);
}

/** Only one being follows these, so an s is never a plural's. */
const ONE = wordSet('a an another every each this one');
const SEVERAL = wordSet(
  'these those both all many several few two three four five six seven eight nine ten most some other',
);
const OWN = wordSet('my your his her our their its');
/** Of these a person has but one. */
const SINGLE_KIN = wordSet(
  'mother father mom mum mommy mummy dad daddy mama papa wife husband boyfriend girlfriend grandma grandpa stepmother stepfather',
);
/** Two things may follow these verbs: "told the girls stories". */
const GIVES = wordSet(
  `give gives gave given giving show shows showed shown showing tell tells told telling ask asks asked asking teach teaches
  taught teaching bring brings brought bringing buy buys bought buying send sends sent sending offer offers offered offering
  read reads reading feed feeds fed feeding make makes made making sing sings sang call calls called calling cause causes
  caused causing pay pays paid paying owe owes owed promise promises promised deny denies denied find found get gets got
  getting wish wishes wished serve serves served serving allow allows allowed grant grants granted cost costs save saves
  saved hand hands handed throw threw toss tossed lend lent leave left play played spare spared name named build built wear
  write wrote written consider considered`,
);
/** What each being has more than one of: "the dragons eyes" are one dragon's. */
const PAIRED = wordSet(
  `eyes ears arms legs hands feet knees lips cheeks shoulders wings claws paws hooves teeth fingers toes scales spines horns
  brows eyebrows eyelids words thoughts feelings memories dreams plans orders clothes things books friends children toys`,
);

/** A being that owns something, without its apostrophe. */
export default defineRule({
  id: 'apostrophes/possessive',
  title: 'Owner without its apostrophe',
  explanation:
    'One thing belongs to another here, so an apostrophe is missing: the dragon’s eyes for one, the dragons’ homes for several.',
  kind: 'punctuation',
  flags: [
    ['She looked into the dragons eyes.', "She looked into the dragon's eyes."],
    ['He had slept in his fathers house.', "He had slept in his father's house."],
    ['The hatchlings mothers were asleep.', "The hatchlings' mothers were asleep."],
    ['“It is a ponys life,” he said.', '“It is a pony’s life,” he said.'],
    ['Both brothers beds were empty.', "Both brothers' beds were empty."],
    ['A soldiers life is short.', "A soldier's life is short."],
    ['Pell took her mothers old diary.. and ran.', "Pell took her mother's old diary.. and ran."],
    ['They walked past the wizards tower.', "They walked past the wizard's tower."],
  ],
  passes: [
    "The dragon's eyes were green, and the dragons' homes were high.",
    'She told the girls stories until they slept.',
    'The soldiers face the wall.',
    'The guards hand him a torch.. he nods.',
    '“The dragons mouth off a lot,” he said.',
    'His brothers live by the sea.',
    'The doctors back home knew better.',
    'The wolves howl, the owls hoot.',
    'He gave the ponies apples and the cats milk.',
    'The kings and queens of old sat there.',
    'Mothers love sons.',
  ],
  at: ({ type, norm }) =>
    type === 'word' && norm.endsWith('s') && (OWNERS.has(norm) || thingIn(norm) !== undefined),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, from, to } = tokens[index] as Token;
      const next = adjoiningWord(tokens, index);
      if (next < 0) continue;
      const being = OWNERS.get(norm);
      const owner = being ?? (PARTS.has(tokens[next]?.norm ?? '') ? thingIn(norm) : undefined);
      if (owner === undefined) continue;
      const place = being === undefined ? judgeThing(tokens, index) : judge(tokens, index, next, owner);
      if (place === undefined) continue;
      const one = `${owner}'s`;
      const plural = pluralOf(owner);
      const several = plural.endsWith('s') ? `${plural}'` : `${plural}'s`;
      findings.push({
        from,
        to,
        replacements: place.many === undefined ? [one] : place.many ? [several, one] : [one, several],
        confidence: place.confidence,
      });
    }
    return findings;
  },
});

/** What a thing has, and no verb: "the towers roof". */
const PARTS = wordSet(
  `surface edge edges entrance roof owner owners contents walls interior exterior occupants inhabitants residents function
  purpose effects captain crew mayor depths branches roots rays warmth description gates windows activities events brightness
  glow citizens outskirts defenses population rim hilt blade handle lid tip hull engines pilot length width height weight
  location mouth foundation foundations ceiling doorway doorways doors`,
);

function thingIn(norm: string): string | undefined {
  const bare = norm.slice(0, -1);
  return bare.length > 2 && nounClassOf(bare) === 'countable' ? bare : undefined;
}

function judgeThing(tokens: readonly Token[], index: number): Place | undefined {
  const norm = tokens[adjoiningWord(tokens, index, -1)]?.norm ?? '';
  if (ONE.has(norm)) return { many: undefined, confidence: 0.9 };
  return norm === 'the' ? { many: false, confidence: 0.85 } : undefined;
}

interface Place {
  /** True where several own it, undefined where that cannot be. */
  readonly many: boolean | undefined;
  readonly confidence: number;
}

function judge(tokens: readonly Token[], index: number, next: number, owner: string): Place | undefined {
  const thing = thingAt(tokens, next);
  if (thing === undefined) return undefined;
  const head = headBefore(tokens, index);
  if (head < 0) return undefined;
  const { norm } = tokens[head] as Token;
  if (ONE.has(norm)) return { many: undefined, confidence: 0.95 };
  const isOwned = OWN.has(norm) || norm.endsWith("'s");
  const isThere = OWN.has(norm) || norm === 'the' || SEVERAL.has(norm);
  if (!isThere && !isOwned) return undefined;
  if (isOwned && SINGLE_KIN.has(owner)) return { many: undefined, confidence: 0.96 };
  if (!thing.isSure || isGiven(tokens, head)) return undefined;
  if (SEVERAL.has(norm)) return { many: true, confidence: 0.9 };
  if (isOwned && KIN.has(owner)) return { many: isSharedOut(thing.norm), confidence: 0.93 };
  return { many: isSharedOut(thing.norm), confidence: 0.92 };
}

/** What is owned: a noun, adjectives before it passed over. Sure where it is a plural or cannot be a verb. */
function thingAt(tokens: readonly Token[], index: number): { norm: string; isSure: boolean } | undefined {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { norm } = tokens[at] as Token;
    if (OWNED_NOUNS.has(norm)) return { norm, isSure: tokens[adjoiningWord(tokens, at)]?.norm !== 'off' };
    const kind = nounClassOf(norm);
    if (kind !== undefined) return { norm, isSure: kind === 'plural' && steps === 0 };
    if (!isAdjective(norm) && norm !== 'own') return undefined;
    at = adjoiningWord(tokens, at);
  }
  return undefined;
}

/** Several things of which a being has only one: mothers, homes, heads. */
function isSharedOut(norm: string): boolean {
  return nounClassOf(norm) === 'plural' && !PAIRED.has(norm);
}

/** The index of the word that the noun leans on, adjectives between left out; -1 where there is none. */
function headBefore(tokens: readonly Token[], index: number): number {
  let at = adjoiningWord(tokens, index, -1);
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const norm = tokens[at]?.norm ?? '';
    if (SEVERAL.has(norm) || !isAdjective(norm)) return at;
    at = adjoiningWord(tokens, at, -1);
  }
  return at;
}

/** True where a verb stands shortly before that can take two things: "gave all the dragons names". */
function isGiven(tokens: readonly Token[], head: number): boolean {
  let at = head;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    at = adjoiningWord(tokens, at, -1);
    if (GIVES.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

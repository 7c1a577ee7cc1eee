import { wordSet } from './word-set.ts';

/** Words for mother, father and their kin, as a child would call them or a story speaks of them; singular. */
export const KIN = wordSet(`
  mother father mom mum mommy mummy dad daddy mama papa momma ma pa grandma grandpa grandmother grandfather granny
  sister brother son daughter aunt uncle cousin niece nephew wife husband boyfriend girlfriend fiance fiancee sibling
  twin stepmother stepfather stepsister stepbrother parent grandparent grandson granddaughter`);

/** People, animals and creatures of fantasy that can own something; singular, and hardly ever verbs. */
const OTHERS = wordSet(`
  dragon dragoness drake pony colt filly foal mare stallion unicorn pegasus alicorn griffon gryphon hatchling dragonet
  kitten cat dog puppy hound wolf fox lion tiger bear horse cow pig sheep goat rabbit bunny mouse rat bird owl eagle
  raven crow snake spider lizard turtle frog monkey elephant creature beast monster animal
  boy girl child kid baby toddler infant teenager teen adult elder youngster lad lass maiden maid guy man woman gentleman
  person stranger friend enemy neighbor neighbour guest visitor lover villager citizen peasant
  king queen prince princess duke duchess baron baroness count countess emperor empress lord lady knight squire
  wizard witch mage sorcerer sorceress warlock druid priest priestess cleric bishop monk nun oracle prophet seer
  soldier warrior guardsman captain general commander lieutenant sergeant officer admiral sailor pirate assassin
  thief bandit robber killer murderer criminal prisoner victim hunter huntress archer ranger swordsman fighter gladiator hero heroine
  villain teacher student professor doctor nurse patient healer lawyer author writer reader player singer musician
  actor actress painter artist baker blacksmith carpenter farmer gardener merchant trader shopkeeper innkeeper bartender
  barmaid waiter waitress servant butler slave owner driver rider chief chieftain leader mayor sheriff
  detective inspector constable policeman president senator ambassador minister tutor apprentice
  vampire werewolf ghost spirit zombie skeleton demon devil angel god goddess fairy elf dwarf orc troll goblin giant
  ogre gnome halfling hobbit centaur mermaid minotaur phoenix wyvern wyrm golem alien robot android cyborg mutant
  trainer changeling lich fiend titan deity human mortal speaker caller attacker intruder traveler traveller`);

/** The possessors that a story most often has: kin, people, animals, creatures; singular. */
export const BEINGS: ReadonlySet<string> = new Set([...KIN, ...OTHERS]);

const IRREGULAR = new Map([
  ['wolf', 'wolves'],
  ['elf', 'elves'],
  ['dwarf', 'dwarves'],
  ['thief', 'thieves'],
  ['man', 'men'],
  ['woman', 'women'],
  ['gentleman', 'gentlemen'],
  ['guardsman', 'guardsmen'],
  ['swordsman', 'swordsmen'],
  ['policeman', 'policemen'],
  ['child', 'children'],
  ['person', 'people'],
  ['mouse', 'mice'],
  ['knife', 'knives'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['loaf', 'loaves'],
  ['calf', 'calves'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
]);

/** The plural of a noun in small letters: ponies, wolves, boxes. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** What a word ending in s without an apostrophe may be the possessive of: dragons, ponies, ponys give dragon, pony. */
export function ownerOf(norm: string): string | undefined {
  if (norm.charCodeAt(norm.length - 1) !== 0x73) return undefined;
  const bare = norm.slice(0, -1);
  if (BEINGS.has(bare)) return bare;
  if (norm.endsWith('ies') && BEINGS.has(`${norm.slice(0, -3)}y`)) return `${norm.slice(0, -3)}y`;
  return norm.endsWith('es') && BEINGS.has(norm.slice(0, -2)) ? norm.slice(0, -2) : undefined;
}

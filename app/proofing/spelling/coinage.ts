import { wordSet } from '../english/word-set.ts';
import { LONGEST } from './slip-cost.ts';

/** Each part of a coinage has so many letters at least. */
const SHORTEST = 4;
const ENDINGS = /^(.{3,})(?:ess|esses|ling|lings|kin|kins|kind|folk|ville|born|wards?|ness)$/;

/**
 * True for what writers make of two words or of a word and an ending: spellfire, dragoness, shadowborn. `lower` is in
 * small letters; `holds` says what the dictionary has. Words that are rather run together (rightnow) are none.
 */
export function isCoinage(lower: string, holds: (word: string) => boolean): boolean {
  if (lower.length > LONGEST) return false;
  const base = ENDINGS.exec(lower)?.[1];
  if (base !== undefined && holds(base) && !RUN_ON.has(base)) return true;
  for (let at = SHORTEST; at <= lower.length - SHORTEST; at++) {
    const left = lower.slice(0, at);
    const right = lower.slice(at);
    if (holds(left) && holds(right) && !RUN_ON.has(left) && !RUN_ON.has(right)) return true;
  }
  return false;
}

/** Words that are run together with others by mistake rather than to make a new one. */
const RUN_ON = wordSet(`
  each other high right ever even very more most much many such same that this then than them they their there these
  those what when where which while with without from into onto upon over under about after again against along also
  always another around away back because been before being both came come could does done down every first front fact
  going gone good great have having here just know last least less like little long made make might must need never next
  once only ours said shall should since soon still sure take thank thing though through time together told took until
  well went were will would your yours hers himself herself itself`);

const SHORT_RUN_ON = wordSet(`
  the and but for not you all can had her was our out him his how its she too who did has are of to in on at it is be so
  we he as an or my me by up us if do go a i`);

/** True for two words run together of which one at least is a common one: andthe, rightnow, tothe, itwas. */
export function isRunTogether(lower: string, holds: (word: string) => boolean): boolean {
  if (lower.length > LONGEST) return false;
  for (let at = 1; at < lower.length; at++) {
    const left = lower.slice(0, at);
    const right = lower.slice(at);
    const isCommon = (part: string) => SHORT_RUN_ON.has(part) || RUN_ON.has(part);
    if (isCommon(left) && isCommon(right)) return true;
    const [common, other] = isCommon(left) ? [left, right] : [right, left];
    if (common.length > 2 && other.length > 2 && isCommon(common) && holds(other)) return true;
  }
  return false;
}

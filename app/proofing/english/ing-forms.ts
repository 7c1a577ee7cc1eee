import { wordSet } from './word-set.ts';

const NOT_ACTS = wordSet(`
  nothing something everything anything thing things during morning evening ceiling king ring wing spring string sling
  sibling darling duckling hatchling yearling underling inkling pudding wedding sterling shilling viking lightning
  according regarding concerning including excluding notwithstanding amazing boring interesting exciting confusing
  annoying disgusting outstanding charming freaking fucking frigging flipping bleeding blooming bloody cunning
  willing unwilling ping ding bing bring cling fling sting swing zing offspring farthing herring
  hireling sapling fledgling starling dumpling earthling weakling ending beginning meaning housing clothing bedding
  plumbing flooring building dwelling opening greeting blessing warning stocking railing`);

/** True for words in -ing that tell what someone does meanwhile: "looking", "holding", not "morning", "boring". */
export function isActIng(norm: string): boolean {
  return norm.length > 4 && norm.endsWith('ing') && !NOT_ACTS.has(norm);
}

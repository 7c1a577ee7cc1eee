/** The 32-bit hash by which learned scores know a word: FNV-1a over its UTF-16 units from `start` on, mixed. */
export function hashWord(word: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash, 0x9e3779b1);
}

/** One hash out of two. */
export function mix(hash: number, other: number): number {
  let mixed = Math.imul(hash ^ other, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

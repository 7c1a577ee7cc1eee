/**
 * A 32-bit sum of a text (FNV-1a over its UTF-16 units): any single letter that is another gives another sum. The build
 * writes the sums of a dictionary's files into its rules; see scripts/build.mjs, which counts the same way.
 */
export function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

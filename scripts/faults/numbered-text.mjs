/** Texts that tell by themselves whether they are whole: their number and length stand at both ends. */

/**
 * The text with a number.
 * @param {number} number
 * @param {number} size about how long it is, in bytes
 */
export function numberedText(number, size) {
  const edge = `#${number}/${size}#`;
  return Buffer.from(
    `${edge}${'The moth came in and sat by the lamp.\n'.repeat(Math.ceil(size / 38))}${edge}`,
  );
}

/**
 * The number of a whole text; null where it is torn.
 * @param {Buffer} bytes
 */
export function numberOf(bytes) {
  const edge = /^#(\d+)\/(\d+)#/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (edge === null) return null;
  const number = Number(edge[1]);
  return numberedText(number, Number(edge[2])).equals(bytes) ? number : null;
}

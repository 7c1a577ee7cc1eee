/** How much one call may carry: a little above the longest text and the most splices of the contract. */
const LIMITS = { units: 60_000_000, values: 9_000_000, depth: 12 };

/**
 * True where `input` is plain data (no maps, dates, buffers) of at most so many UTF-16 units of text, values
 * and levels. It runs before the schemas see the input, so that an oversized one costs little.
 */
export function fits(input: unknown, limits = LIMITS): boolean {
  let units = 0;
  let values = 0;
  const measure = (value: unknown, depth: number): boolean => {
    values += 1;
    if (values > limits.values || depth > limits.depth) return false;
    if (typeof value === 'string') {
      units += value.length;
      return units <= limits.units;
    }
    if (Array.isArray(value)) return value.every((item) => measure(item, depth + 1));
    if (typeof value !== 'object' || value === null) return typeof value !== 'bigint';
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    for (const [name, item] of Object.entries(value)) {
      units += name.length;
      if (units > limits.units || !measure(item, depth + 1)) return false;
    }
    return true;
  };
  return measure(input, 0);
}

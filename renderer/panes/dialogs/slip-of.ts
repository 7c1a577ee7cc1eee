/**
 * The slip a hurried hand makes of a name: two inner letters changed round (`Mara` → `Mraa`). Null for names
 * that have no such slip.
 */
export function slipOf(name: string): string | null {
  const letters = Array.from(name);
  for (let i = 1; i + 1 < letters.length; i++) {
    const [a, b] = [letters[i] ?? '', letters[i + 1] ?? ''];
    if (a === b || !isSmallLetter(a) || !isSmallLetter(b)) continue;
    return [...letters.slice(0, i), b, a, ...letters.slice(i + 2)].join('');
  }
  return null;
}

function isSmallLetter(letter: string): boolean {
  return /^\p{Ll}$/u.test(letter);
}

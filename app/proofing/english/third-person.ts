/** What he, she and it do, of a verb's plain form in small letters: meets, tries, goes, watches. */
export function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|o|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const OPENING = /^[\s([*_]*(?:a\/n|an:|author.s? note|authors note)/i;

/** True for a paragraph in which the writer speaks to the readers: "A/N: sorry it took so long!!" */
export function isAuthorsNote(text: string): boolean {
  return OPENING.test(text.slice(0, 40));
}
